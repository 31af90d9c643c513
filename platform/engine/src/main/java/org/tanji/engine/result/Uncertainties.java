package org.tanji.engine.result;

import java.util.Optional;
import org.tanji.engine.uncertainty.Correlations;
import org.tanji.engine.uncertainty.Propagate;
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
        int threads = Runtime.getRuntime().availableProcessors();
        return Optional.of(Propagate.sampling(
                run.calculation(), correlations, settings.iterations(), settings.seed(), threads, run.monitor()));
    }
}
