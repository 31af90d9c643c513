package org.tanji.engine.formula;

/** What stands before the first comma of an {@code if}, and after {@code required-when}. */
public sealed interface Condition {

    int offset();

    /** {@code left < right}; both sides have the same dimension. */
    record Comparison(Relation relation, Expression left, Expression right, int offset) implements Condition {}

    /** {@code route is coal}: a choice has that option. The choice is an input or a column. */
    record Is(Expression choice, String option, int offset) implements Condition {}

    /** {@code given(x)}: an optional input was stated. */
    record Given(Expression input, int offset) implements Condition {}

    record And(Condition left, Condition right, int offset) implements Condition {}

    record Or(Condition left, Condition right, int offset) implements Condition {}

    record Not(Condition operand, int offset) implements Condition {}

    enum Relation {
        LESS,
        LESS_OR_EQUAL,
        EQUAL,
        NOT_EQUAL,
        GREATER_OR_EQUAL,
        GREATER
    }
}
