package org.tanji.host.certificate;

import org.tanji.engine.failure.FailureCode;
import org.tanji.engine.failure.FailureKind;

/** What is wrong with what an operator configured for certificates. */
public enum CertificateSettingFailure implements FailureCode {
    NUMBER_PATTERN_UNUSABLE,
    PUBLIC_ADDRESS_UNUSABLE,
    SIGNING_KEY_UNREADABLE;

    @Override
    public FailureKind kind() {
        return FailureKind.INVALID_INPUT;
    }

    @Override
    public String bundle() {
        return "text/certificate";
    }
}
