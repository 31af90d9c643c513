package org.tanji.host.audit;

import org.tanji.engine.failure.FailureCode;
import org.tanji.engine.failure.FailureKind;

/** How a log can fail to fit. */
public enum AuditFailure implements FailureCode {
    ENTRY_CHANGED,
    ENTRY_MISSING,
    ENTRY_OUT_OF_CHAIN,
    KEY_MISSING,
    LOG_CUT_OFF,
    LOG_REPLACED,
    TIME_RUNS_BACK;

    @Override
    public FailureKind kind() {
        return FailureKind.INTERNAL;
    }

    @Override
    public String bundle() {
        return "text/audit";
    }
}
