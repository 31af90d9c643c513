package org.tanji.engine.evaluation;

import static java.math.MathContext.DECIMAL128;
import static org.tanji.engine.evaluation.EvaluationFailure.DIVISION_BY_ZERO;
import static org.tanji.engine.evaluation.EvaluationFailure.LOOP_WITHOUT_SOLUTION;
import static org.tanji.engine.evaluation.EvaluationFailure.SQUARE_ROOT_OF_NEGATIVE;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.tanji.engine.evaluation.Outcome.Known;
import org.tanji.engine.evaluation.Outcome.Undefined;
import org.tanji.engine.failure.Failure;

/** What the operators mean for decimal numbers of 34 digits. */
final class ExactArithmetic {

    /**
     * Pivots of a loop start at 1; what is left below this is the rounding of a loop that feeds itself with all it makes.
     */
    static final BigDecimal NO_PIVOT = new BigDecimal("1E-24");

    private ExactArithmetic() {}

    static Outcome apply(Step.Operation operation, BigDecimal[] of) {
        return switch (operation.operator()) {
            case SUM -> fold(of, (left, right) -> left.add(right, DECIMAL128));
            case PRODUCT -> fold(of, (left, right) -> left.multiply(right, DECIMAL128));
            case MINIMUM -> fold(of, BigDecimal::min);
            case MAXIMUM -> fold(of, BigDecimal::max);
            case DIFFERENCE -> new Known(of[0].subtract(of[1], DECIMAL128));
            case QUOTIENT -> quotient(operation, of[0], of[1]);
            case POWER -> power(operation, of[0], of[1].intValueExact());
            case SQUARE_ROOT -> squareRoot(operation, of[0]);
            case NEGATION -> new Known(of[0].negate());
            case CEILING -> new Known(of[0].setScale(0, RoundingMode.CEILING));
            case FLOOR -> new Known(of[0].setScale(0, RoundingMode.FLOOR));
            case ROUND -> new Known(of[0].setScale(0, RoundingMode.HALF_EVEN));
            case ABSOLUTE -> new Known(of[0].abs());
            case LESS -> truth(of[0].compareTo(of[1]) < 0);
            case LESS_OR_EQUAL -> truth(of[0].compareTo(of[1]) <= 0);
            case EQUAL -> truth(of[0].compareTo(of[1]) == 0);
            case NOT -> truth(of[0].signum() == 0);
            case AND, OR, CHOICE -> throw new IllegalArgumentException(operation.operator() + " is not strict");
        };
    }

    /** The value at {@code at}, or empty outside of the points. */
    static Optional<BigDecimal> lookup(Step.Lookup lookup, BigDecimal at) {
        int last = lookup.at().size() - 1;
        if (at.compareTo(lookup.at().get(0)) < 0) {
            return Optional.empty();
        }
        for (int i = last; i >= 0; i--) {
            var from = lookup.at().get(i);
            if (at.compareTo(from) < 0) {
                continue;
            }
            var low = lookup.values().get(i);
            if (!lookup.interpolated() || at.compareTo(from) == 0) {
                return Optional.of(low);
            }
            if (i == last) {
                return Optional.empty();
            }
            var rise = lookup.values().get(i + 1).subtract(low, DECIMAL128);
            var run = lookup.at().get(i + 1).subtract(from, DECIMAL128);
            var step = at.subtract(from, DECIMAL128);
            return Optional.of(low.add(rise.multiply(step, DECIMAL128).divide(run, DECIMAL128), DECIMAL128));
        }
        return Optional.empty();
    }

    private static Known fold(BigDecimal[] of, BinaryOperator<BigDecimal> operation) {
        var folded = of[0];
        for (int i = 1; i < of.length; i++) {
            folded = operation.apply(folded, of[i]);
        }
        return new Known(folded);
    }

    private static Outcome quotient(Step.Operation operation, BigDecimal above, BigDecimal below) {
        var origin = operation.origin();
        boolean inLoop = origin.kind() == Origin.Kind.SCALING && !origin.text().isEmpty();
        if (inLoop && below.abs().compareTo(NO_PIVOT) < 0) {
            return new Undefined(Failure.of(LOOP_WITHOUT_SOLUTION, origin.text()));
        }
        if (below.signum() == 0) {
            return new Undefined(Failure.of(DIVISION_BY_ZERO, origin.name(), origin.text()));
        }
        return new Known(above.divide(below, DECIMAL128));
    }

    private static Outcome power(Step.Operation operation, BigDecimal base, int exponent) {
        if (exponent >= 0) {
            return new Known(base.pow(exponent, DECIMAL128));
        }
        return quotient(operation, BigDecimal.ONE, base.pow(-exponent, DECIMAL128));
    }

    private static Outcome squareRoot(Step.Operation operation, BigDecimal of) {
        var origin = operation.origin();
        return of.signum() < 0
                ? new Undefined(Failure.of(SQUARE_ROOT_OF_NEGATIVE, origin.name(), of, origin.text()))
                : new Known(of.sqrt(DECIMAL128));
    }

    private static Known truth(boolean truth) {
        return new Known(truth ? BigDecimal.ONE : BigDecimal.ZERO);
    }
}
