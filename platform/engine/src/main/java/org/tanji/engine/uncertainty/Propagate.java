package org.tanji.engine.uncertainty;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tanji.engine.evaluation.Calculation;
import org.tanji.engine.evaluation.ContributionPlan;
import org.tanji.engine.method.Stage;
import org.tanji.engine.uncertainty.UncertaintyReport.Sampled;
import org.tanji.engine.uncertainty.UncertaintyReport.Sensitivity;
import org.tanji.engine.uncertainty.UncertaintyReport.StageInterval;

/** Says how far the footprint of a complete calculation may be off: analytically, by sensitivities, and by sampling. */
public final class Propagate {

    private static final double LOW = 0.025;
    private static final double MEDIAN = 0.5;
    private static final double HIGH = 0.975;
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
                analytic.shares());
    }

    /**
     * The same, and a Monte Carlo run.
     *
     * @param threads at least 1; the figures do not depend on it
     * @throws org.tanji.engine.failure.Failure when the number of iterations is refused or the run was cancelled
     */
    public static UncertaintyReport sampling(
            Calculation calculation, int iterations, long seed, int threads, RunMonitor monitor) {
        return sampling(calculation, Correlations.NONE, iterations, seed, threads, monitor);
    }

    /** The same, with parameters that are off together. */
    public static UncertaintyReport sampling(
            Calculation calculation,
            Correlations correlations,
            int iterations,
            long seed,
            int threads,
            RunMonitor monitor) {
        var analytic = analytically(calculation, correlations);
        var sampled = sampled(calculation, correlations, iterations, seed, threads, monitor);
        return new UncertaintyReport(
                Optional.of(sampled), analytic.analytic(), analytic.sensitivities(), analytic.shares());
    }

    private static Sampled sampled(
            Calculation calculation,
            Correlations correlations,
            int iterations,
            long seed,
            int threads,
            RunMonitor monitor) {
        var stages = Arrays.stream(Stage.values())
                .filter(stage -> calculation.contributions().stream().anyMatch(plan -> plan.stage() == stage))
                .toList();
        var outputs = new ArrayList<List<Integer>>();
        outputs.add(List.of(calculation.total()));
        stages.forEach(stage -> outputs.add(calculation.contributions().stream()
                .filter(plan -> plan.stage() == stage)
                .map(ContributionPlan::step)
                .toList()));
        var samples = MonteCarlo.sample(calculation, correlations, outputs, iterations, seed, threads, monitor);
        var total = new Statistics(samples.get(0));
        double mean = total.mean();
        return new Sampled(
                iterations,
                seed,
                mean,
                total.standardDeviation(mean),
                total.quantile(LOW),
                total.quantile(MEDIAN),
                total.quantile(HIGH),
                List.of(total.standardError(LOW), total.standardError(MEDIAN), total.standardError(HIGH)),
                IntStream.range(0, stages.size())
                        .mapToObj(i -> interval(stages.get(i), new Statistics(samples.get(i + 1))))
                        .toList(),
                total.histogram());
    }

    private static StageInterval interval(Stage stage, Statistics statistics) {
        return new StageInterval(
                stage.key(), statistics.quantile(LOW), statistics.quantile(MEDIAN), statistics.quantile(HIGH));
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
