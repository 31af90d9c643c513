package org.tanji.host.identity;

import org.tanji.engine.failure.FailureCode;
import org.tanji.engine.failure.FailureKind;

/** Why somebody is not let in, or why what was stated about them is not taken over. */
public enum IdentityFailure implements FailureCode {
    WRONG_LOGIN_OR_PASSWORD(FailureKind.NOT_ALLOWED),
    LOCKED_OUT(FailureKind.NOT_ALLOWED),
    ACCOUNT_ENDED(FailureKind.NOT_ALLOWED),
    ONE_TIME_PASSWORD_ENDED(FailureKind.NOT_ALLOWED),
    PASSWORD_WRONG(FailureKind.NOT_ALLOWED),
    PASSWORD_NOT_CONFIRMED(FailureKind.NOT_ALLOWED),
    PASSWORD_MUST_CHANGE(FailureKind.NOT_ALLOWED),
    PASSWORD_TOO_SHORT(FailureKind.INVALID_INPUT),
    PASSWORD_TOO_LONG(FailureKind.INVALID_INPUT),
    PASSWORD_TOO_COMMON(FailureKind.INVALID_INPUT),
    PASSWORD_SAME(FailureKind.INVALID_INPUT),
    PASSWORDS_DIFFER(FailureKind.INVALID_INPUT),
    ACCOUNT_UNKNOWN(FailureKind.NOT_FOUND),
    SESSION_UNKNOWN(FailureKind.NOT_FOUND),
    OWN_ACCOUNT(FailureKind.NOT_ALLOWED),
    LOGIN_MALFORMED(FailureKind.INVALID_INPUT),
    LOGIN_TAKEN(FailureKind.STALE),
    NAME_MISSING(FailureKind.INVALID_INPUT),
    AUDITOR_NEEDS_AN_END(FailureKind.INVALID_INPUT),
    END_IN_THE_PAST(FailureKind.INVALID_INPUT),
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
