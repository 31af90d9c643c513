package org.tanji.engine.uncertainty;

import java.util.List;
import java.util.Map;
import org.tanji.engine.evaluation.Calculation;
import org.tanji.engine.evaluation.Step;

/**
 * A calculation in doubles with every parameter at a given value: the stated ones, or others for a sensitivity. What is
 * absent is not a number.
 */
final class Nominal {

    private Nominal() {}

    /** Every step's number with the stated parameters. */
    static double[] of(Calculation calculation) {
        return with(calculation, Map.of());
    }

    /** Every step's number when the parameter at step {@code changed} has another value. */
    static double[] with(Calculation calculation, int changed, double value) {
        return with(calculation, Map.of(changed, value));
    }

    /** Every step's number when the parameters at some steps have other values. */
    static double[] with(Calculation calculation, Map<Integer, Double> changed) {
        var steps = calculation.steps();
        var numbers = new double[steps.size()];
        for (int i = 0; i < numbers.length; i++) {
            var other = changed.get(i);
            numbers[i] = other == null ? number(steps.get(i), numbers) : other;
        }
        return numbers;
    }

    private static double number(Step step, double[] numbers) {
        if (step instanceof Step.Constant constant) {
            return constant.value().doubleValue();
        }
        if (step instanceof Step.Parameter parameter) {
            return parameter.value().doubleValue();
        }
        if (step instanceof Step.Lookup lookup) {
            return Curve.of(lookup).at(numbers[lookup.argument()]);
        }
        if (step instanceof Step.Operation operation) {
            return operate(operation.operator(), operation.operands(), numbers);
        }
        return Double.NaN;
    }

    private static double operate(Step.Operator operator, List<Integer> operands, double[] numbers) {
        if (operator == Step.Operator.CHOICE) {
            return numbers[operands.get(0)] != 0 ? numbers[operands.get(1)] : numbers[operands.get(2)];
        }
        var kernel = Kernel.of(operator);
        double result = numbers[operands.get(0)];
        if (operands.size() == 1) {
            return unary(operator) ? kernel.of(result, 0) : result;
        }
        for (int i = 1; i < operands.size(); i++) {
            result = kernel.of(result, numbers[operands.get(i)]);
        }
        return result;
    }

    static boolean unary(Step.Operator operator) {
        return switch (operator) {
            case NEGATION, CEILING, FLOOR, ROUND, ABSOLUTE, SQUARE_ROOT, NOT -> true;
            case SUM,
                    DIFFERENCE,
                    PRODUCT,
                    QUOTIENT,
                    MINIMUM,
                    MAXIMUM,
                    POWER,
                    LESS,
                    LESS_OR_EQUAL,
                    EQUAL,
                    AND,
                    OR,
                    CHOICE -> false;
        };
    }
}
