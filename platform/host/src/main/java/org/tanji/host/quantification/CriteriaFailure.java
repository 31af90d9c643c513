package org.tanji.host.quantification;

import org.tanji.engine.failure.FailureCode;
import org.tanji.engine.failure.FailureKind;

/** What can be wrong with the files of {@code config/quality}; all of it keeps the host from starting. */
public enum CriteriaFailure implements FailureCode {
    CRITERIA_UNREADABLE,
    LIMIT_OUT_OF_RANGE,
    UNKNOWN_CRITERION;

    @Override
    public FailureKind kind() {
        return FailureKind.INVALID_INPUT;
    }

    @Override
    public String bundle() {
        return "text/criteria";
    }
}
