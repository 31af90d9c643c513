package org.tanji.host.verification;

import org.tanji.engine.failure.FailureCode;
import org.tanji.engine.failure.FailureKind;

/** Why something cannot be verified. */
public enum VerificationFailure implements FailureCode {
    ADJUSTMENT_UNREADABLE(FailureKind.INVALID_INPUT),
    ADJUSTMENT_UNKNOWN(FailureKind.INVALID_INPUT),
    ALREADY_ACCEPTED(FailureKind.STALE),
    DIFFERENCE_MATERIAL(FailureKind.AGAINST_THE_RULES),
    EXPLANATION_MISSING(FailureKind.AGAINST_THE_RULES),
    NO_SUCH_RECALCULATION(FailureKind.NOT_FOUND),
    NOT_A_VERIFIER(FailureKind.NOT_ALLOWED),
    REASON_MISSING(FailureKind.INVALID_INPUT),
    TEXT_TOO_LONG(FailureKind.INVALID_INPUT),
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
