package org.tanji.host.rule;

import org.tanji.engine.failure.FailureCode;
import org.tanji.engine.failure.FailureKind;

/** What can be wrong with the files of the rule; nearly all of it keeps the host from starting. */
public enum RuleFailure implements FailureCode {
    EDITION_CHANGED,
    EDITION_GONE,
    FILE_UNREADABLE,
    NOT_IN_FORCE,
    NOT_SEALED,
    NO_EDITION,
    OPTION_UNKNOWN,
    QUESTION_OPEN,
    READINGS_CHANGED,
    UNKNOWN_KEY;

    @Override
    public FailureKind kind() {
        return FailureKind.INTERNAL;
    }

    @Override
    public String bundle() {
        return "text/rule";
    }
}
