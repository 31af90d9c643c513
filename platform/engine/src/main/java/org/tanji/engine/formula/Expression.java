package org.tanji.engine.formula;

import java.math.BigDecimal;
import java.util.List;
import org.tanji.engine.quantity.Unit;

/**
 * A formula as a tree. Every node knows the offset of its first character in the formula's text, so that a message can
 * point at it.
 */
public sealed interface Expression {

    int offset();

    /** A number, with a unit in square brackets where it has one: {@code 9.80665 [m/s2]}, {@code 95 [%]}, {@code 2}. */
    record Literal(BigDecimal value, Unit unit, int offset) implements Expression {}

    /** An input, a constant or a formula: {@code electricity}; outside of rows also a whole process output. */
    record Name(String name, int offset) implements Expression {}

    /** A column of the current row, or inside {@code sum} of every row: {@code castings.mass}. */
    record Column(String table, String column, int offset) implements Expression {}

    /** {@code -x}. */
    record Negation(Expression operand, int offset) implements Expression {}

    /** {@code left + right} and the like. */
    record Arithmetic(Operator operator, Expression left, Expression right, int offset) implements Expression {}

    /** A call of one of the built-in {@link Function}s. */
    record Call(Function function, List<Expression> arguments, int offset) implements Expression {
        public Call {
            arguments = List.copyOf(arguments);
        }
    }

    /** {@code lookup(table, key)}, {@code interpolate(table, x)}, {@code band(table, x)}: a table of the method file. */
    record TableCall(TableFunction function, String table, Expression key, int offset) implements Expression {}

    /** {@code if(condition, then, otherwise)}; the branch that is not taken may be undefined. */
    record Conditional(Condition condition, Expression then, Expression otherwise, int offset) implements Expression {}

    enum Operator {
        PLUS,
        MINUS,
        TIMES,
        DIVIDED_BY
    }

    enum Function {
        /** Over the rows of the one table that the argument mentions. */
        SUM,
        /** How many rows a table has: {@code count(castings)}; the argument is a {@link Name}. */
        COUNT,
        MIN,
        MAX,
        /** Of pure numbers and counts only. */
        CEIL,
        FLOOR,
        ROUND,
        ABS,
        SQRT,
        /** The exponent is a whole number written in the formula. */
        POW
    }

    enum TableFunction {
        LOOKUP,
        INTERPOLATE,
        BAND
    }
}
