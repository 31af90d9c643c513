package org.tanji.host.identity;

import org.tanji.engine.failure.FailureCode;
import org.tanji.engine.failure.FailureKind;

/** Why somebody is not let in. */
public enum IdentityFailure implements FailureCode {
    WRONG_LOGIN_OR_PASSWORD(FailureKind.NOT_ALLOWED),
    LOCKED_OUT(FailureKind.NOT_ALLOWED);

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
