package org.tanji.engine.uncertainty;

import org.tanji.engine.failure.FailureCode;
import org.tanji.engine.failure.FailureKind;

/** What can be wrong with a distribution or a run. */
public enum UncertaintyFailure implements FailureCode {
    AMOUNT_OUTSIDE_SPREAD,
    BOUNDS_INVERTED,
    CORRELATIONS_IMPOSSIBLE,
    CORRELATION_OUT_OF_RANGE,
    CORRELATION_TWICE,
    CORRELATION_UNKNOWN,
    CORRELATION_WITH_ITSELF,
    FACTOR_OUT_OF_RANGE,
    MEDIAN_NOT_POSITIVE,
    NOT_A_SPREAD,
    PEDIGREE_BASIC_UNKNOWN,
    PEDIGREE_FORM,
    PEDIGREE_SCORE,
    PERCENT_OUT_OF_RANGE,
    RUN_CANCELLED,
    TOO_MANY_CORRELATED,
    SAMPLES_WITHOUT_VALUE,
    TARGET_OUT_OF_RANGE,
    TOO_FEW_ITERATIONS,
    TOO_MANY_ITERATIONS;

    @Override
    public FailureKind kind() {
        return FailureKind.INVALID_INPUT;
    }

    @Override
    public String bundle() {
        return "text/uncertainty";
    }
}
