package org.tanji.host.certificate;

/** What became of the paper of a certificate that has ended, 9.4: taken back, or published where that is not possible. */
public enum CertificateRecall {
    TAKEN_BACK,
    PUBLISHED
}
