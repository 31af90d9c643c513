package org.tanji.host.identity;

import org.tanji.engine.failure.FailureCode;
import org.tanji.engine.failure.FailureKind;

/** Why somebody is not let in, or why what was stated about them is not taken over. */
public enum IdentityFailure implements FailureCode {
    WRONG_LOGIN_OR_PASSWORD(FailureKind.NOT_ALLOWED),
    LOCKED_OUT(FailureKind.NOT_ALLOWED),
    PERSON_UNKNOWN(FailureKind.NOT_FOUND),
    AREA_UNKNOWN(FailureKind.INVALID_INPUT),
    EVIDENCE_MISSING(FailureKind.INVALID_INPUT),
    OWN_QUALIFICATION(FailureKind.NOT_ALLOWED),
    QUALIFICATION_ENDS_EARLY(FailureKind.INVALID_INPUT),
    QUALIFICATION_UNKNOWN(FailureKind.NOT_FOUND),
    QUALIFICATION_SUPERSEDED(FailureKind.STALE);

    private final FailureKind kind;

    IdentityFailure(FailureKind kind) {
        this.kind = kind;
    }

    @Override
    public FailureKind kind() {
        return kind;
    }

    @Override
    public String bundle() {
        return "text/identity";
    }
}
