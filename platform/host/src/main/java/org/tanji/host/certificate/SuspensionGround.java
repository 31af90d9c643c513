package org.tanji.host.certificate;

/** Why a certificate is suspended, 9.4 and Annex 1 11.1. */
public enum SuspensionGround {
    SURVEILLANCE_FAILED,
    SURVEILLANCE_OVERDUE,
    FOOTPRINT_GROWN,
    CHANGE_NOT_APPROVED,
    MISUSE,
    OTHER_NONCONFORMITY,
    /** The holder asked for it itself. */
    ASKED_BY_HOLDER
}
