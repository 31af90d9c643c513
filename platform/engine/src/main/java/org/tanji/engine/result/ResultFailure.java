package org.tanji.engine.result;

import java.util.EnumSet;
import java.util.Set;
import org.tanji.engine.failure.FailureCode;
import org.tanji.engine.failure.FailureKind;

/** Why a result is refused, and what in a result a verifier should look at. */
public enum ResultFailure implements FailureCode {
    ALLOCATION_BASES_ZERO,
    ALLOCATION_BASIS_NEGATIVE,
    ALLOCATION_OUT_OF_RANGE,
    BALANCE_EXCEPTED,
    BALANCE_NOT_CALCULATED,
    BALANCE_OPEN,
    BAND_ABOVE,
    BAND_BELOW,
    BAND_NOT_CALCULATED,
    CORRELATION_WITHOUT_EFFECT,
    CROSS_CHECK_UNEXPLAINED,
    CUT_OFF_GHG_UNKNOWN,
    CUT_OFF_SIGNIFICANT,
    CUT_OFF_SINGLE,
    CUT_OFF_UNFOUNDED,
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
    NEGATIVE_AMOUNT,
    NEGATIVE_FACTOR,
    NEGATIVE_SCALING,
    NO_EVIDENCE,
    PERIOD_NOT_STATED,
    RECYCLED_MORE_THAN_ALL,
    RECYCLING_OUT_OF_RANGE,
    RUNS_BACKWARDS,
    SHARES_NOT_WHOLE,
    SPREAD_BELOW_ZERO,
    STAGE_EMPTY,
    STAGE_WITHOUT_DATA,
    STANDARD_VALUE_USED,
    TARGET_NOT_REACHED,
    UNIT_SUSPECTED;

    private static final Set<ResultFailure> BLOCKING = EnumSet.of(
            BALANCE_OPEN,
            CUT_OFF_SINGLE,
            CUT_OFF_UNFOUNDED,
            KEY_DATUM_SINGLE,
            KEY_DATUM_UNEXPLAINED,
            STAGE_WITHOUT_DATA);

    /** Whether a finding of this kind keeps a verification from being concluded. */
    public boolean blocks() {
        return BLOCKING.contains(this);
    }

    @Override
    public FailureKind kind() {
        return FailureKind.INVALID_INPUT;
    }

    @Override
    public String bundle() {
        return "text/result";
    }
}
