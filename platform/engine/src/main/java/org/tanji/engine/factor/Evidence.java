package org.tanji.engine.factor;

/** How sure we are that the value is what the issuer published. */
public enum Evidence {
    /** Read in the issuer's own text or a faithful copy of it. */
    READ_IN_ORIGINAL("yes"),
    /** Read in a third party's copy or summary only. */
    READ_IN_SECONDARY_SOURCE("yes-secondary"),
    /** Stated by the applicant, the supplier or the person who ran the calculation; to be verified. */
    STATED_BY_USER("stated");

    private final String key;

    Evidence(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
