package org.tanji.engine.uncertainty;

import org.tanji.engine.evaluation.Step.Operator;

/** The arithmetic of {@link Operator} over doubles, for single numbers and for blocks alike. */
@FunctionalInterface
interface Kernel {

    /** {@code right} is ignored by operations on one number. */
    double of(double left, double right);

    default void apply(double[] target, double[] left, double[] right, int size) {
        for (int i = 0; i < size; i++) {
            target[i] = of(left[i], right[i]);
        }
    }

    /** Every operator but SUM, PRODUCT of many and CHOICE, which a tape takes apart. */
    static Kernel of(Operator operator) {
        return switch (operator) {
            case SUM -> (left, right) -> left + right;
            case DIFFERENCE -> (left, right) -> left - right;
            case PRODUCT -> (left, right) -> left * right;
            case QUOTIENT -> (left, right) -> left / right;
            case NEGATION -> (left, right) -> -left;
            case MINIMUM -> Math::min;
            case MAXIMUM -> Math::max;
            case CEILING -> (left, right) -> Math.ceil(left);
            case FLOOR -> (left, right) -> Math.floor(left);
            case ROUND -> (left, right) -> Math.rint(left);
            case ABSOLUTE -> (left, right) -> Math.abs(left);
            case SQUARE_ROOT -> (left, right) -> Math.sqrt(left);
            case POWER -> (left, right) -> power(left, (int) right);
            case LESS -> (left, right) -> truth(left < right);
            case LESS_OR_EQUAL -> (left, right) -> truth(left <= right);
            case EQUAL -> (left, right) -> truth(left == right);
            case AND -> (left, right) -> truth(left != 0 && right != 0);
            case OR -> (left, right) -> truth(left != 0 || right != 0);
            case NOT -> (left, right) -> truth(left == 0);
            case CHOICE -> throw new IllegalArgumentException("a choice has three operands");
        };
    }

    private static double truth(boolean holds) {
        return holds ? 1 : 0;
    }

    private static double power(double base, int exponent) {
        double product = 1;
        for (int i = 0; i < Math.abs(exponent); i++) {
            product *= base;
        }
        return exponent < 0 ? 1 / product : product;
    }
}
