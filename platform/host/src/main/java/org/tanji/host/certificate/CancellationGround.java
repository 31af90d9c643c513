package org.tanji.host.certificate;

/** Why a certificate is cancelled, 9.4; the rule names the holder's wish, the body adds the others. */
public enum CancellationGround {
    ASKED_BY_HOLDER,
    PRODUCT_DISCONTINUED,
    /** The number stays used: it is not given to another certificate. */
    ISSUED_IN_ERROR
}
