package org.tanji.engine.result;

import org.tanji.engine.failure.FailureCode;
import org.tanji.engine.failure.FailureKind;

/** Why a result is refused, and what in a result a verifier should look at. */
public enum ResultFailure implements FailureCode {
    ALLOCATION_BASES_ZERO,
    ALLOCATION_BASIS_NEGATIVE,
    ALLOCATION_OUT_OF_RANGE,
    BALANCE_NOT_CALCULATED,
    BALANCE_OPEN,
    BAND_ABOVE,
    BAND_BELOW,
    BAND_NOT_CALCULATED,
    CORRELATION_WITHOUT_EFFECT,
    CROSS_CHECK_UNEXPLAINED,
    CUT_OFF_SINGLE,
    CUT_OFF_TOTAL,
    FACTOR_ELSEWHERE,
    FACTOR_NEARER,
    FACTOR_NEWER,
    FACTOR_NOT_VALID,
    FACTOR_OLD,
    FACTOR_OTHER_REGION,
    FACTOR_STATED,
    FACTOR_WITHOUT_DIRECT,
    FACTOR_WITHOUT_SUPPLY,
    FOOTPRINT_REFUSED,
    INTERVALS_APART,
    KEY_DATUM_SINGLE,
    KEY_DATUM_UNEXPLAINED,
    MEDIAN_ELSEWHERE,
    NEGATIVE_SCALING,
    NO_EVIDENCE,
    PERIOD_NOT_STATED,
    RECYCLED_MORE_THAN_ALL,
    RECYCLING_OUT_OF_RANGE,
    RUNS_BACKWARDS,
    SPREAD_BELOW_ZERO,
    STANDARD_VALUE_USED,
    TARGET_NOT_REACHED;

    @Override
    public FailureKind kind() {
        return FailureKind.INVALID_INPUT;
    }

    @Override
    public String bundle() {
        return "text/result";
    }
}
