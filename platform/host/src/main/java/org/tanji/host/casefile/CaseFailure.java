package org.tanji.host.casefile;

import org.tanji.engine.failure.FailureCode;
import org.tanji.engine.failure.FailureKind;

/** Why something is not recorded on a case, whatever the step. */
public enum CaseFailure implements FailureCode {
    CASE_CHANGED(FailureKind.STALE),
    FIELD_MISSING(FailureKind.INVALID_INPUT),
    FIELD_UNREADABLE(FailureKind.INVALID_INPUT),
    FILE_EMPTY(FailureKind.INVALID_INPUT),
    FILE_TOO_LARGE(FailureKind.INVALID_INPUT),
    KEY_USED_FOR_ANOTHER_REQUEST(FailureKind.STALE),
    NO_SUCH_CASE(FailureKind.NOT_FOUND),
    NO_SUCH_FILE(FailureKind.NOT_FOUND),
    NO_SUCH_STEP(FailureKind.NOT_FOUND),
    NOT_YOUR_STEP(FailureKind.NOT_ALLOWED),
    VERSION_MISSING(FailureKind.INVALID_INPUT);

    private final FailureKind kind;

    CaseFailure(FailureKind kind) {
        this.kind = kind;
    }

    @Override
    public FailureKind kind() {
        return kind;
    }

    @Override
    public String bundle() {
        return "text/casefile";
    }
}
