package org.tanji.host.rule.reading;

/** What follows when a footprint has grown too much, Annex 1 11.1. */
public enum GrowthConsequence {
    /** The certificate is suspended, and ends unless the product is certified anew. */
    SUSPEND_THEN_CERTIFY_ANEW,
    /** The certificate is withdrawn at once. */
    WITHDRAW
}
