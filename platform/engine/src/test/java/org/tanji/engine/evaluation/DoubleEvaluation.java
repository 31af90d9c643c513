package org.tanji.engine.evaluation;

import java.util.List;

/** The same steps in doubles, written down a second time to hold the exact evaluation against. */
final class DoubleEvaluation {

    private DoubleEvaluation() {}

    static double[] evaluate(List<Step> steps) {
        var values = new double[steps.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(steps.get(i), values);
        }
        return values;
    }

    private static double value(Step step, double[] of) {
        if (step instanceof Step.Constant constant) {
            return constant.value().doubleValue();
        }
        if (step instanceof Step.Parameter parameter) {
            return parameter.value().doubleValue();
        }
        if (!(step instanceof Step.Operation operation)) {
            throw new IllegalArgumentException("not in these cases: " + step);
        }
        var operands = operation.operands().stream().mapToDouble(i -> of[i]).toArray();
        return switch (operation.operator()) {
            case SUM -> java.util.stream.DoubleStream.of(operands).reduce(0, Double::sum);
            case PRODUCT -> java.util.stream.DoubleStream.of(operands).reduce(1, (left, right) -> left * right);
            case DIFFERENCE -> operands[0] - operands[1];
            case QUOTIENT -> operands[0] / operands[1];
            case NEGATION -> -operands[0];
            case MINIMUM,
                    MAXIMUM,
                    CEILING,
                    FLOOR,
                    ROUND,
                    ABSOLUTE,
                    SQUARE_ROOT,
                    POWER,
                    LESS,
                    LESS_OR_EQUAL,
                    EQUAL,
                    AND,
                    OR,
                    NOT,
                    CHOICE -> throw new IllegalArgumentException("not in these cases: " + step);
        };
    }
}
