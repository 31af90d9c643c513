package org.tanji.engine.quantity;

import org.tanji.engine.failure.FailureCode;
import org.tanji.engine.failure.FailureKind;

/** What can be wrong with an amount or a unit. */
public enum QuantityFailure implements FailureCode {
    AMBIGUOUS_UNIT,
    INCOMPATIBLE_UNITS,
    NOT_A_NUMBER,
    NOT_A_QUANTITY,
    TOO_MANY_DIGITS,
    UNKNOWN_UNIT;

    @Override
    public FailureKind kind() {
        return FailureKind.INVALID_INPUT;
    }

    @Override
    public String bundle() {
        return "text/quantity";
    }
}
