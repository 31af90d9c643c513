package org.tanji.host.document.issue;

import org.tanji.engine.failure.FailureCode;
import org.tanji.engine.failure.FailureKind;

/** What is wrong with the texts of documents. */
public enum IssueFailure implements FailureCode {
    TEMPLATE_MISSING,
    TEMPLATE_UNREADABLE,
    UNKNOWN_PLACEHOLDER;

    @Override
    public FailureKind kind() {
        return FailureKind.INTERNAL;
    }

    @Override
    public String bundle() {
        return "text/issue";
    }
}
