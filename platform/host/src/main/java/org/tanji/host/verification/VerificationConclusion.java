package org.tanji.host.verification;

/** What the verification as a whole comes to. */
public enum VerificationConclusion {
    /** The figures are verified. */
    POSITIVE,
    /** They cannot be verified; no certificate can rest on them. */
    NEGATIVE
}
