package org.tanji.engine.uncertainty;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tanji.engine.evaluation.Calculation;
import org.tanji.engine.evaluation.Step;

/**
 * A parameter with a distribution, and every step that draws it: the gases of one factor are different steps and one
 * parameter, because whoever measured the factor was off once.
 *
 * @param steps numbers of its steps, ascending
 */
record UncertainParameter(String name, String label, List<Integer> steps) {

    UncertainParameter {
        steps = List.copyOf(steps);
    }

    /** In the order in which a calculation first mentions them. */
    static List<UncertainParameter> of(Calculation calculation) {
        Map<String, List<Integer>> steps = new LinkedHashMap<>();
        Map<String, String> labels = new LinkedHashMap<>();
        for (int i = 0; i < calculation.steps().size(); i++) {
            if (calculation.steps().get(i) instanceof Step.Parameter parameter
                    && parameter.spread().isPresent()) {
                steps.computeIfAbsent(parameter.parameter(), ignored -> new ArrayList<>())
                        .add(i);
                labels.putIfAbsent(parameter.parameter(), Labels.of(parameter));
            }
        }
        return steps.entrySet().stream()
                .map(entry -> new UncertainParameter(
                        entry.getKey(), labels.getOrDefault(entry.getKey(), entry.getKey()), entry.getValue()))
                .toList();
    }

    /** What one standard deviation of it does to the footprint, to first order and with its sign. */
    double effect(Calculation calculation, double[] gradient) {
        double sum = 0;
        for (int step : steps) {
            if (gradient[step] != 0) {
                sum += gradient[step] * distribution(calculation, step).standardDeviation();
            }
        }
        return sum;
    }

    /** The same for logarithms: what one standard deviation of its logarithm does to that of the footprint. */
    double logEffect(Calculation calculation, double[] nominal, double[] gradient, double total) {
        double sum = 0;
        for (int step : steps) {
            if (gradient[step] != 0) {
                sum += gradient[step]
                        * nominal[step]
                        / total
                        * distribution(calculation, step).logDeviation();
            }
        }
        return sum;
    }

    /** Its steps' values where it stands at a share of all its values. */
    Map<Integer, Double> at(Calculation calculation, double probability) {
        Map<Integer, Double> values = new LinkedHashMap<>();
        steps.forEach(step -> values.put(step, distribution(calculation, step).quantile(probability)));
        return values;
    }

    private static Distribution distribution(Calculation calculation, int step) {
        return Variation.distribution((Step.Parameter) calculation.steps().get(step));
    }
}
