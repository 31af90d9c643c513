package org.tanji.host.cli;

import org.tanji.engine.failure.FailureCode;
import org.tanji.engine.failure.FailureKind;

/** What can be wrong with a command. */
public enum CommandFailure implements FailureCode {
    ENCODING(FailureKind.INVALID_INPUT),
    EXAMPLE_MISSING(FailureKind.NOT_FOUND),
    FILE_EXPECTED(FailureKind.INVALID_INPUT),
    FILE_MISSING(FailureKind.NOT_FOUND),
    FILE_NOT_WRITTEN(FailureKind.INVALID_INPUT),
    FILE_UNREADABLE(FailureKind.INVALID_INPUT),
    HOME_UNKNOWN(FailureKind.INTERNAL),
    INPUT_EXPECTED(FailureKind.INVALID_INPUT),
    INPUT_KIND(FailureKind.INVALID_INPUT),
    ITERATIONS_WRONG(FailureKind.INVALID_INPUT),
    METHOD_UNKNOWN(FailureKind.NOT_FOUND),
    PERCENT_OUT_OF_RANGE(FailureKind.INVALID_INPUT),
    PORT_TAKEN(FailureKind.INVALID_INPUT),
    TARGET_WITHOUT_AUTO(FailureKind.INVALID_INPUT),
    TARGET_WRONG(FailureKind.INVALID_INPUT),
    UNEXPECTED(FailureKind.INTERNAL);

    private final FailureKind kind;

    CommandFailure(FailureKind kind) {
        this.kind = kind;
    }

    @Override
    public FailureKind kind() {
        return kind;
    }

    @Override
    public String bundle() {
        return "text/cli";
    }
}
