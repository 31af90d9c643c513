package org.tanji.engine.uncertainty;

import java.util.List;
import org.tanji.engine.evaluation.Calculation;
import org.tanji.engine.evaluation.Step;
import org.tanji.engine.evaluation.Step.Operator;

/** How much the footprint changes per unit of every step: one walk from the back to the front (reverse mode). */
final class Gradient {

    private final List<Step> steps;
    private final double[] value;
    private final double[] slope;

    private Gradient(Calculation calculation, double[] nominal) {
        this.steps = calculation.steps();
        this.value = nominal;
        this.slope = new double[steps.size()];
        slope[calculation.total()] = 1;
    }

    /** By number of step; meaningful for parameters once the walk is over. */
    static double[] of(Calculation calculation, double[] nominal) {
        var gradient = new Gradient(calculation, nominal);
        for (int i = gradient.steps.size() - 1; i >= 0; i--) {
            if (gradient.slope[i] != 0) {
                gradient.hand(i);
            }
        }
        return gradient.slope;
    }

    private void hand(int step) {
        if (steps.get(step) instanceof Step.Lookup lookup) {
            slope[lookup.argument()] += slope[step] * Curve.of(lookup).slope(value[lookup.argument()]);
        } else if (steps.get(step) instanceof Step.Operation operation) {
            hand(step, operation.operator(), operation.operands());
        }
    }

    private void hand(int step, Operator operator, List<Integer> operands) {
        double given = slope[step];
        int first = operands.get(0);
        switch (operator) {
            case SUM -> operands.forEach(operand -> slope[operand] += given);
            case DIFFERENCE -> {
                slope[first] += given;
                slope[operands.get(1)] -= given;
            }
            case PRODUCT -> handProduct(given, operands);
            case QUOTIENT -> {
                double divisor = value[operands.get(1)];
                slope[first] += given / divisor;
                slope[operands.get(1)] -= given * value[step] / divisor;
            }
            case NEGATION -> slope[first] -= given;
            case MINIMUM, MAXIMUM -> slope[chosen(step, operands)] += given;
            case ABSOLUTE -> slope[first] += value[first] < 0 ? -given : given;
            case SQUARE_ROOT -> slope[first] += value[step] == 0 ? 0 : given / (2 * value[step]);
            case POWER ->
                slope[first] += value[first] == 0 ? 0 : given * value[operands.get(1)] * value[step] / value[first];
            case CHOICE -> slope[value[first] != 0 ? operands.get(1) : operands.get(2)] += given;
            case CEILING, FLOOR, ROUND, LESS, LESS_OR_EQUAL, EQUAL, AND, OR, NOT -> {}
        }
    }

    private void handProduct(double given, List<Integer> operands) {
        for (int i = 0; i < operands.size(); i++) {
            double others = given;
            for (int j = 0; j < operands.size(); j++) {
                others *= i == j ? 1 : value[operands.get(j)];
            }
            slope[operands.get(i)] += others;
        }
    }

    private int chosen(int step, List<Integer> operands) {
        return operands.stream()
                .filter(operand -> value[operand] == value[step])
                .findFirst()
                .orElse(operands.get(0));
    }
}
