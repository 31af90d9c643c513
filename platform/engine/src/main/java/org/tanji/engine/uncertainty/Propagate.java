package org.tanji.engine.uncertainty;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tanji.engine.evaluation.Calculation;
import org.tanji.engine.evaluation.ContributionPlan;
import org.tanji.engine.evaluation.Step;
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
        var nominal = Nominal.of(calculation);
        var gradient = Gradient.of(calculation, nominal);
        return new UncertaintyReport(
                Optional.empty(),
                Optional.of(AnalyticEvaluation.propagate(calculation, nominal, gradient)),
                sensitivities(calculation, gradient),
                AnalyticEvaluation.shares(calculation, gradient));
    }

    /**
     * The same, and a Monte Carlo run.
     *
     * @param threads at least 1; the figures do not depend on it
     * @throws org.tanji.engine.failure.Failure when the number of iterations is refused or the run was cancelled
     */
    public static UncertaintyReport sampling(
            Calculation calculation, int iterations, long seed, int threads, RunMonitor monitor) {
        var analytic = analytically(calculation);
        var sampled = sampled(calculation, iterations, seed, threads, monitor);
        return new UncertaintyReport(
                Optional.of(sampled), analytic.analytic(), analytic.sensitivities(), analytic.shares());
    }

    private static Sampled sampled(
            Calculation calculation, int iterations, long seed, int threads, RunMonitor monitor) {
        var stages = Arrays.stream(Stage.values())
                .filter(stage -> calculation.contributions().stream().anyMatch(plan -> plan.stage() == stage))
                .toList();
        var outputs = new ArrayList<List<Integer>>();
        outputs.add(List.of(calculation.total()));
        stages.forEach(stage -> outputs.add(calculation.contributions().stream()
                .filter(plan -> plan.stage() == stage)
                .map(ContributionPlan::step)
                .toList()));
        var samples = MonteCarlo.sample(calculation, outputs, iterations, seed, threads, monitor);
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
    private static List<Sensitivity> sensitivities(Calculation calculation, double[] gradient) {
        return IntStream.range(0, gradient.length)
                .boxed()
                .filter(step -> AnalyticEvaluation.deviation(calculation, gradient, step) > 0)
                .sorted(Comparator.comparingDouble(step -> -AnalyticEvaluation.deviation(calculation, gradient, step)))
                .limit(SENSITIVITIES_SHOWN)
                .map(step -> sensitivity(calculation, step))
                .toList();
    }

    private static Sensitivity sensitivity(Calculation calculation, int step) {
        var parameter = (Step.Parameter) calculation.steps().get(step);
        var distribution = Variation.distribution(parameter);
        return new Sensitivity(
                parameter.parameter(),
                Labels.of(parameter),
                Nominal.with(calculation, step, distribution.quantile(LOW))[calculation.total()],
                Nominal.with(calculation, step, distribution.quantile(HIGH))[calculation.total()]);
    }
}
