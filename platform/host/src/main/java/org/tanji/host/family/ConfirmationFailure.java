package org.tanji.host.family;

import org.tanji.engine.failure.FailureCode;
import org.tanji.engine.failure.FailureKind;

/** Why a comparison of a method with its standard is not recorded. */
public enum ConfirmationFailure implements FailureCode {
    COMPARED_IN_FUTURE,
    COMPARISON_INCOMPLETE,
    METHOD_NOT_LOADED,
    OTHER_PLUGIN_LOADED;

    @Override
    public FailureKind kind() {
        return FailureKind.INVALID_INPUT;
    }

    @Override
    public String bundle() {
        return "text/confirmation";
    }
}
