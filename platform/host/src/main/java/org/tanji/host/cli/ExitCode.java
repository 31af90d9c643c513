package org.tanji.host.cli;

import org.tanji.engine.failure.FailureKind;

/** How a command ended, for scripts. */
final class ExitCode {

    static final int SUCCESS = 0;

    /** The result is incomplete, or a check found something. */
    static final int INCOMPLETE = 1;

    /** The command or what it was given cannot be used. */
    static final int BAD_INPUT = 2;

    /** The platform is at fault. */
    static final int INTERNAL = 3;

    private ExitCode() {}

    static int of(FailureKind kind) {
        return switch (kind) {
            case INVALID_INPUT, NOT_FOUND, NOT_ALLOWED, AGAINST_THE_RULES, STALE -> BAD_INPUT;
            case INTERNAL -> INTERNAL;
        };
    }
}
