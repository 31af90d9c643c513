package org.tanji.engine.uncertainty;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tanji.engine.evaluation.Calculation;
import org.tanji.engine.uncertainty.UncertaintyReport.Sensitivity;

/** Says how far the footprint of a complete calculation may be off: analytically, by sensitivities, and by sampling. */
public final class Propagate {

    static final double LOW = 0.025;
    static final double MEDIAN = 0.5;
    static final double HIGH = 0.975;
    private static final int SENSITIVITIES_SHOWN = 30;

    private Propagate() {}

    /** Error propagation, sensitivities and variance shares; no sampling. */
    public static UncertaintyReport analytically(Calculation calculation) {
        return analytically(calculation, Correlations.NONE);
    }

    /** The same, with parameters that are off together. */
    public static UncertaintyReport analytically(Calculation calculation, Correlations correlations) {
        var nominal = Nominal.of(calculation);
        var gradient = Gradient.of(calculation, nominal);
        var analytic = new AnalyticEvaluation(calculation, nominal, gradient, correlations);
        return new UncertaintyReport(
                Optional.empty(),
                Optional.of(analytic.propagate()),
                sensitivities(calculation, analytic),
                analytic.shares(),
                PedigreeRecord.of(calculation));
    }

    /**
     * The same, and a Monte Carlo run.
     *
     * @param threads at least 1; the figures do not depend on it
     * @throws org.tanji.engine.failure.Failure when the number of iterations is refused, the run was cancelled or a sample
     *     has no value
     */
    public static UncertaintyReport sampling(
            Calculation calculation, int iterations, long seed, int threads, RunMonitor monitor) {
        return sampling(calculation, Correlations.NONE, SamplingPlan.of(iterations, seed), threads, monitor);
    }

    /** The same, with parameters that are off together, and as many samples as the plan asks for. */
    public static UncertaintyReport sampling(
            Calculation calculation, Correlations correlations, SamplingPlan plan, int threads, RunMonitor monitor) {
        var analytic = analytically(calculation, correlations);
        var sampled = new SampleFootprint(calculation, correlations).sample(plan, threads, monitor);
        return new UncertaintyReport(
                Optional.of(sampled),
                analytic.analytic(),
                analytic.sensitivities(),
                analytic.shares(),
                analytic.pedigree());
    }

    /** The parameters that matter most, each moved alone to the ends of its own 95 % interval. */
    private static List<Sensitivity> sensitivities(Calculation calculation, AnalyticEvaluation analytic) {
        return analytic.parameters().stream()
                .filter(parameter -> analytic.effect(parameter) != 0)
                .sorted(Comparator.comparingDouble(parameter -> -Math.abs(analytic.effect(parameter))))
                .limit(SENSITIVITIES_SHOWN)
                .map(parameter -> new Sensitivity(
                        parameter.name(),
                        parameter.label(),
                        Nominal.with(calculation, parameter.at(calculation, LOW))[calculation.total()],
                        Nominal.with(calculation, parameter.at(calculation, HIGH))[calculation.total()]))
                .toList();
    }
}
