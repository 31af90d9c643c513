package org.tanji.host.certificate;

/** Why the body withdraws a certificate, 9.4. */
public enum WithdrawalGround {
    /** Not restored within the term of its suspension. */
    SUSPENSION_RAN_OUT,
    /** The inspection for its restoration was not passed. */
    REINSPECTION_FAILED,
    SURVEILLANCE_FAILED,
    FRAUD,
    SERIOUS_MISUSE
}
