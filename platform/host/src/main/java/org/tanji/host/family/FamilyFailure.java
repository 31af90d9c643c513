package org.tanji.host.family;

import org.tanji.engine.failure.FailureCode;
import org.tanji.engine.failure.FailureKind;

/** Why a plugin's jar is refused. */
public enum FamilyFailure implements FailureCode {
    CLASS_PATH_IN_MANIFEST,
    EXAMPLE_WRONG,
    EXTENSION_INDEX,
    EXTENSION_NOT_LOADED,
    FAMILY_TWICE,
    FAMILY_FAILS,
    FILE_MISSING,
    JAR_MISSING,
    METHOD_NOT_OF_FAMILY,
    METHOD_TWICE,
    METHOD_WRONG,
    NOT_A_JAR,
    NO_DESCRIPTOR,
    PRODUCT_UNKNOWN,
    WRONG_API_VERSION;

    @Override
    public FailureKind kind() {
        return this == JAR_MISSING || this == PRODUCT_UNKNOWN ? FailureKind.NOT_FOUND : FailureKind.INVALID_INPUT;
    }

    @Override
    public String bundle() {
        return "text/family";
    }
}
