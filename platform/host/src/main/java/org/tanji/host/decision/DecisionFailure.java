package org.tanji.host.decision;

import org.tanji.engine.failure.FailureCode;
import org.tanji.engine.failure.FailureKind;

/** What is wrong with a form of review or decision. */
public enum DecisionFailure implements FailureCode {
    CASE_NOT_REFUSED(FailureKind.INVALID_INPUT),
    LOGIN_WITHOUT_ROLE(FailureKind.INVALID_INPUT);

    private final FailureKind kind;

    DecisionFailure(FailureKind kind) {
        this.kind = kind;
    }

    @Override
    public FailureKind kind() {
        return kind;
    }

    @Override
    public String bundle() {
        return "text/decision";
    }
}
