package org.tanji.host;

import org.tanji.engine.failure.FailureCode;
import org.tanji.engine.failure.FailureKind;

/** Why the host does not start with these settings. */
public enum SettingsFailure implements FailureCode {
    SETTINGS_UNREADABLE,
    UNKNOWN_SETTING,
    SETTING_OUT_OF_RANGE;

    @Override
    public FailureKind kind() {
        return FailureKind.INVALID_INPUT;
    }

    @Override
    public String bundle() {
        return "text/settings";
    }
}
