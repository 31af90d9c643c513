package org.tanji.engine.comparison;

import org.tanji.engine.failure.FailureCode;
import org.tanji.engine.failure.FailureKind;

/** Why two results cannot be compared at all. */
public enum ComparisonFailure implements FailureCode {
    OTHER_BOUNDARY,
    OTHER_PRODUCT,
    OTHER_UNIT;

    @Override
    public FailureKind kind() {
        return FailureKind.INVALID_INPUT;
    }

    @Override
    public String bundle() {
        return "text/comparison";
    }
}
