package org.tanji.engine.uncertainty;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tanji.engine.evaluation.Calculation;
import org.tanji.engine.evaluation.ContributionPlan;
import org.tanji.engine.method.Stage;
import org.tanji.engine.uncertainty.UncertaintyReport.Sampled;
import org.tanji.engine.uncertainty.UncertaintyReport.StageInterval;
import org.tanji.engine.uncertainty.UncertaintyReport.Target;

/** A Monte Carlo run of a footprint and its stages, repeated with more samples until it is as exact as was asked. */
final class SampleFootprint {

    private final Calculation calculation;
    private final Correlations correlations;
    private final List<Stage> stages;
    private final List<List<Integer>> outputs = new ArrayList<>();

    SampleFootprint(Calculation calculation, Correlations correlations) {
        this.calculation = calculation;
        this.correlations = correlations;
        this.stages = Arrays.stream(Stage.values())
                .filter(stage -> calculation.contributions().stream().anyMatch(plan -> plan.stage() == stage))
                .toList();
        outputs.add(List.of(calculation.total()));
        stages.forEach(stage -> outputs.add(calculation.contributions().stream()
                .filter(plan -> plan.stage() == stage)
                .map(ContributionPlan::step)
                .toList()));
    }

    Sampled sample(SamplingPlan plan, int threads, RunMonitor monitor) {
        int iterations = plan.first();
        while (true) {
            monitor.planned(iterations);
            var samples =
                    MonteCarlo.sample(calculation, correlations, outputs, iterations, plan.seed(), threads, monitor);
            new CheckSamples(calculation, correlations, plan.seed()).requireNumbers(samples.get(0));
            var total = new Statistics(samples.get(0));
            double error = largestError(total);
            if (plan.isEnough(iterations, error)) {
                return sampled(plan, iterations, samples, total, error);
            }
            iterations = plan.next(iterations, error);
        }
    }

    /** Of the three percentiles, as a share of the median's size. */
    private static double largestError(Statistics total) {
        double largest = Math.max(
                total.standardError(Propagate.MEDIAN),
                Math.max(total.standardError(Propagate.LOW), total.standardError(Propagate.HIGH)));
        double median = Math.abs(total.quantile(Propagate.MEDIAN));
        if (largest == 0) {
            return 0;
        }
        return median == 0 ? Double.MAX_VALUE : largest / median;
    }

    private Sampled sampled(SamplingPlan plan, int iterations, List<double[]> samples, Statistics total, double error) {
        double mean = total.mean();
        var target = plan.targetError().isEmpty()
                ? Optional.<Target>empty()
                : Optional.of(new Target(plan.targetError().getAsDouble(), error, plan.iterations()));
        return new Sampled(
                iterations,
                plan.seed(),
                mean,
                total.standardDeviation(mean),
                total.quantile(Propagate.LOW),
                total.quantile(Propagate.MEDIAN),
                total.quantile(Propagate.HIGH),
                List.of(
                        total.standardError(Propagate.LOW),
                        total.standardError(Propagate.MEDIAN),
                        total.standardError(Propagate.HIGH)),
                IntStream.range(0, stages.size())
                        .mapToObj(i -> interval(stages.get(i), new Statistics(samples.get(i + 1))))
                        .toList(),
                total.histogram(),
                new SampledShares(calculation, correlations, plan.seed()).of(samples.get(0)),
                target);
    }

    private static StageInterval interval(Stage stage, Statistics statistics) {
        return new StageInterval(
                stage.key(),
                statistics.quantile(Propagate.LOW),
                statistics.quantile(Propagate.MEDIAN),
                statistics.quantile(Propagate.HIGH));
    }
}
