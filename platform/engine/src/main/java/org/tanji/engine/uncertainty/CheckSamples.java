package org.tanji.engine.uncertainty;

import static org.tanji.engine.uncertainty.UncertaintyFailure.SAMPLES_WITHOUT_VALUE;

import java.util.LinkedHashMap;
import java.util.Map;
import org.tanji.engine.evaluation.Calculation;
import org.tanji.engine.evaluation.Step;
import org.tanji.engine.failure.Failure;

/** Refuses a run in which some sample has no value, and says which step it was that had none. */
record CheckSamples(Calculation calculation, Correlations correlations, long seed) {

    /** @throws Failure SAMPLES_WITHOUT_VALUE */
    void requireNumbers(double[] samples) {
        int count = 0;
        int first = -1;
        for (int i = 0; i < samples.length; i++) {
            if (!Double.isFinite(samples[i])) {
                first = count == 0 ? i : first;
                count++;
            }
        }
        if (count > 0) {
            throw Failure.of(SAMPLES_WITHOUT_VALUE, count, samples.length, culprit(first), first + 1);
        }
    }

    private String culprit(int sample) {
        var numbers = Nominal.with(calculation, drawn(sample));
        for (int i = 0; i < numbers.length; i++) {
            var step = calculation.steps().get(i);
            if (!Double.isFinite(numbers[i]) && !(step instanceof Step.Absent)) {
                var origin = step.origin();
                return origin.text().isEmpty() ? origin.name() : origin.name() + " = " + origin.text();
            }
        }
        return "total";
    }

    private Map<Integer, Double> drawn(int sample) {
        Map<Integer, Double> values = new LinkedHashMap<>();
        for (var parameter : UncertainParameter.of(calculation)) {
            double score = score(parameter.name(), sample);
            parameter
                    .steps()
                    .forEach(step -> values.put(
                            step,
                            Variation.distribution(
                                            (Step.Parameter) calculation.steps().get(step))
                                    .atScore(score)));
        }
        return values;
    }

    private double score(String parameter, int sample) {
        var group = correlations.group(parameter);
        if (group.isEmpty()) {
            return NormalQuantile.of(RandomStream.of(seed, parameter).uniform(sample));
        }
        double score = 0;
        var weights = group.get().weights(parameter);
        for (int i = 0; i < weights.length; i++) {
            var member = group.get().members().get(i);
            score +=
                    weights[i] * NormalQuantile.of(RandomStream.of(seed, member).uniform(sample));
        }
        return score;
    }
}
