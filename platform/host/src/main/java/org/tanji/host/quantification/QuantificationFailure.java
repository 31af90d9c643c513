package org.tanji.host.quantification;

import org.tanji.engine.failure.FailureCode;
import org.tanji.engine.failure.FailureKind;

/** Why a study cannot be made or found. */
public enum QuantificationFailure implements FailureCode {
    NO_SUCH_METHOD(FailureKind.NOT_FOUND),
    NO_SUCH_STUDY(FailureKind.NOT_FOUND),
    NO_SUCH_STEP(FailureKind.NOT_FOUND),
    NO_SUCH_PRODUCT(FailureKind.NOT_FOUND),
    NO_EXAMPLE(FailureKind.NOT_FOUND),
    NO_SUCH_JOB(FailureKind.NOT_FOUND),
    ANOTHER_METHOD(FailureKind.INVALID_INPUT),
    KEY_USED_FOR_ANOTHER_REQUEST(FailureKind.INVALID_INPUT),
    TOO_MANY_JOBS(FailureKind.STALE),
    RUN_FAILED(FailureKind.INTERNAL);

    private final FailureKind kind;

    QuantificationFailure(FailureKind kind) {
        this.kind = kind;
    }

    @Override
    public FailureKind kind() {
        return kind;
    }

    @Override
    public String bundle() {
        return "text/quantification";
    }
}
