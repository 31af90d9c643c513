package org.tanji.host.verification;

import org.tanji.engine.failure.FailureCode;
import org.tanji.engine.failure.FailureKind;

/** Why something cannot be verified. */
public enum VerificationFailure implements FailureCode {
    ADJUSTMENT_UNKNOWN(FailureKind.INVALID_INPUT),
    ADJUSTMENT_UNREADABLE(FailureKind.INVALID_INPUT),
    ALREADY_ACCEPTED(FailureKind.STALE),
    CORRECTION_MISSING(FailureKind.INVALID_INPUT),
    DAYS_REVERSED(FailureKind.INVALID_INPUT),
    DIFFERENCE_MATERIAL(FailureKind.AGAINST_THE_RULES),
    EXPLANATION_MISSING(FailureKind.AGAINST_THE_RULES),
    NOT_A_VERIFIER(FailureKind.NOT_ALLOWED),
    NO_SUCH_RECALCULATION(FailureKind.NOT_FOUND),
    PATH_UNKNOWN(FailureKind.INVALID_INPUT),
    REASONS_MISSING(FailureKind.INVALID_INPUT),
    REASON_MISSING(FailureKind.INVALID_INPUT),
    SEEN_MISSING(FailureKind.INVALID_INPUT),
    SITE_UNKNOWN(FailureKind.INVALID_INPUT),
    TEXT_TOO_LONG(FailureKind.INVALID_INPUT),
    UNIT_UNKNOWN(FailureKind.INVALID_INPUT),
    VERIFICATION_BLOCKED(FailureKind.AGAINST_THE_RULES),
    VERIFIES_OWN_WORK(FailureKind.AGAINST_THE_RULES);

    private final FailureKind kind;

    VerificationFailure(FailureKind kind) {
        this.kind = kind;
    }

    @Override
    public FailureKind kind() {
        return kind;
    }

    @Override
    public String bundle() {
        return "text/verification";
    }
}
