package org.tanji.engine.formula;

import org.tanji.engine.failure.FailureCode;
import org.tanji.engine.failure.FailureKind;

/** What can be wrong with a formula or a condition. */
public enum FormulaFailure implements FailureCode {
    /** Around the problems of a formula that stands alone. */
    FORMULA_REFUSED,

    // How it is written.
    COMPARISON_IN_FORMULA,
    CHAINED_COMPARISON,
    EMPTY,
    FORMULA_IN_CONDITION,
    MISSING_OPERATOR,
    NOT_A_SIGN,
    NOT_A_SIGN_USE,
    RESERVED_NAME,
    TOO_DEEP,
    TOO_LONG,
    UNCLOSED_UNIT,
    UNEXPECTED,
    UNEXPECTED_END,
    UNKNOWN_FUNCTION,
    WRONG_ARGUMENT_COUNT,
    WRONG_EXPONENT,

    // What its names mean.
    CHOICE_AS_NUMBER,
    COLUMN_OUTSIDE_ROWS,
    LOOKUP_AS_NUMBER,
    LOOKUP_LACKS_OPTIONS,
    LOOKUP_NEEDS_CHOICE,
    NEEDS_TABLE,
    NOT_AN_INPUT,
    NOT_A_CHOICE,
    NOT_A_LOOKUP,
    NOT_A_TABLE,
    NOT_COUNTABLE,
    SEVERAL_TABLES,
    TABLE_AS_NUMBER,
    TEXT_AS_NUMBER,
    UNKNOWN_COLUMN,
    UNKNOWN_NAME,
    UNKNOWN_OPTION,
    WRONG_LOOKUP_KIND,
    NO_TABLE_MENTIONED,

    // What it measures.
    BARE_NUMBER,
    DIFFERENT_DIMENSIONS,
    ROUNDS_A_MEASURE,
    ROOT_OF_ODD_DIMENSION,
    WRONG_ARGUMENT_DIMENSION,
    WRONG_RESULT_DIMENSION;

    @Override
    public FailureKind kind() {
        return FailureKind.INVALID_INPUT;
    }

    @Override
    public String bundle() {
        return "text/formula";
    }
}
