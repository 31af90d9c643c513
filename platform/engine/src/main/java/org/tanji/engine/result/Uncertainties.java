package org.tanji.engine.result;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import org.tanji.engine.uncertainty.Correlations;
import org.tanji.engine.uncertainty.Propagate;
import org.tanji.engine.uncertainty.SamplingPlan;
import org.tanji.engine.uncertainty.UncertaintyReport;

/** How far a complete footprint may be off; always analytically, by sampling where the request asks for it. */
final class Uncertainties {

    private Uncertainties() {}

    static Optional<UncertaintyReport> of(Run run, boolean complete) {
        if (!complete) {
            return Optional.empty();
        }
        var correlations = Correlations.of(run.inventory().correlations());
        var sampling = run.request().sampling();
        if (sampling.isEmpty()) {
            return Optional.of(Propagate.analytically(run.calculation(), correlations));
        }
        var settings = sampling.get();
        var error = settings.targetError().map(BigDecimal::doubleValue);
        var plan = new SamplingPlan(
                settings.iterations(),
                settings.seed(),
                error.isPresent() ? OptionalDouble.of(error.get()) : OptionalDouble.empty());
        int threads = Runtime.getRuntime().availableProcessors();
        return Optional.of(Propagate.sampling(run.calculation(), correlations, plan, threads, run.monitor()));
    }
}
