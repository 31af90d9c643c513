package org.tanji.host.rule;

import org.tanji.engine.failure.FailureCode;
import org.tanji.engine.failure.FailureKind;

/** What can be wrong with the files of the rule; all of it keeps the host from starting. */
public enum RuleFailure implements FailureCode {
    EDITION_CHANGED,
    EDITION_UNREADABLE,
    NO_EDITION,
    NOT_SEALED;

    @Override
    public FailureKind kind() {
        return FailureKind.INTERNAL;
    }

    @Override
    public String bundle() {
        return "text/rule";
    }
}
