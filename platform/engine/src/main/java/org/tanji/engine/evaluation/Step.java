package org.tanji.engine.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.quantity.Unit;
import org.tanji.engine.uncertainty.Spread;

/** One line of a {@link Calculation}. */
public sealed interface Step {

    /** The unit of the step's number. */
    Unit unit();

    /** What the step is in the eyes of a reader of the trace. */
    Origin origin();

    /** A number written in the method or implied by units. */
    record Constant(BigDecimal value, Unit unit, Origin origin) implements Step {}

    /**
     * A number that an inventory or a factor brings and that may be off.
     *
     * @param parameter permanent name of the parameter, such as {@code input:castings[2].mass} or {@code
     *     factor:EL.CN.CFP.2024.NAT}; seeds its stream of random numbers
     * @param spread its bounds, if any, are in {@code unit}
     */
    record Parameter(String parameter, BigDecimal value, Unit unit, Optional<Spread> spread, Origin origin)
            implements Step {}

    /** A number that should be there and is not; everything that needs it is incomplete. */
    record Absent(Failure reason, Unit unit, Origin origin) implements Step {}

    /** Arithmetic over earlier steps. */
    record Operation(Operator operator, List<Integer> operands, Unit unit, Origin origin) implements Step {
        public Operation {
            operands = List.copyOf(operands);
        }
    }

    /** A look-up in points on a line; the argument is an earlier step in the unit of the points. */
    record Lookup(
            boolean interpolated, List<BigDecimal> at, List<BigDecimal> values, int argument, Unit unit, Origin origin)
            implements Step {
        public Lookup {
            at = List.copyOf(at);
            values = List.copyOf(values);
        }
    }

    /** What an {@link Operation} does with its operands, in their order. */
    enum Operator {
        /** Of one operand or more, from left to right; of one it gives that figure another name. */
        SUM,
        /** First minus second. */
        DIFFERENCE,
        /** Of two operands or more, from left to right. */
        PRODUCT,
        QUOTIENT,
        NEGATION,
        MINIMUM,
        MAXIMUM,
        CEILING,
        FLOOR,
        /** To the nearest whole number, half to even. */
        ROUND,
        ABSOLUTE,
        SQUARE_ROOT,
        /** First to the power of the second, which is a {@link Constant} whole number. */
        POWER,
        /** 1 if first &lt; second, else 0. */
        LESS,
        LESS_OR_EQUAL,
        EQUAL,
        /** 1 if both are not 0, else 0. */
        AND,
        OR,
        NOT,
        /** Second if first is not 0, else third; what is not chosen may be absent or undefined. */
        CHOICE
    }
}
