package org.tanji.engine.solve;

import org.tanji.engine.failure.FailureCode;
import org.tanji.engine.failure.FailureKind;

/** Why a model is refused, and what a reader of its solution should know. */
public enum SolveFailure implements FailureCode {
    ALREADY_THERE,
    BLANK_NAME,
    DEMAND_EXPECTED,
    LOOP_TAKES_MORE,
    MODEL_REFUSED,
    NEGATIVE_IMPACT,
    NEGATIVE_RUNS,
    NOT_CHARACTERISED,
    NOT_MADE,
    NOT_MADE_BY,
    NOT_POSITIVE,
    NO_DEMAND,
    NO_PROCESSES,
    OUTSIDE_BOUNDS,
    SEVERAL_PRODUCTS,
    SEVERAL_SUPPLIERS,
    SHARE_MISSING,
    SHARE_OUT_OF_RANGE,
    SHARES_NOT_ONE,
    SHARE_WITHOUT_OUTPUT,
    SINGULAR,
    TOO_SENSITIVE,
    UNKNOWN_FLOW,
    UNKNOWN_PROCESS,
    UNKNOWN_PRODUCT,
    WITHOUT_PRODUCT,
    WRONG_UNIT,
    ZERO_OUTPUT;

    @Override
    public FailureKind kind() {
        return FailureKind.INVALID_INPUT;
    }

    @Override
    public String bundle() {
        return "text/solve";
    }
}
