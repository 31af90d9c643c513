package org.tanji.host.web;

import org.tanji.engine.failure.FailureCode;
import org.tanji.engine.failure.FailureKind;

/** Why a request is turned away before anybody looks at what it wants. */
public enum WebFailure implements FailureCode {
    NOT_SIGNED_IN(FailureKind.NOT_ALLOWED),
    NOT_YOUR_ROLE(FailureKind.NOT_ALLOWED),
    FOREIGN_FORM(FailureKind.NOT_ALLOWED),
    NO_SUCH_PAGE(FailureKind.NOT_FOUND),
    METHOD_NOT_SERVED(FailureKind.INVALID_INPUT),
    REQUEST_TOO_LARGE(FailureKind.INVALID_INPUT),
    REQUEST_NOT_UNDERSTOOD(FailureKind.INVALID_INPUT),
    VALUE_MISSING(FailureKind.INVALID_INPUT),
    VALUE_OUT_OF_RANGE(FailureKind.INVALID_INPUT),
    PORT_TAKEN(FailureKind.INVALID_INPUT),
    UNEXPECTED(FailureKind.INTERNAL);

    private final FailureKind kind;

    WebFailure(FailureKind kind) {
        this.kind = kind;
    }

    @Override
    public FailureKind kind() {
        return kind;
    }

    @Override
    public String bundle() {
        return "text/web";
    }
}
