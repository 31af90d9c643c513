package org.tanji.host.rule.reading;

/** Which day is the last of a certificate, clause 9.2. */
public enum ValidityEnd {
    /** The day before the anniversary of its issue. */
    DAY_BEFORE,
    /** The anniversary of its issue. */
    SAME_DAY
}
