package org.tanji.host.rule.reading;

/** What the number of submissions limits, clause 7.4.2. */
public enum SubmissionsCounted {
    /** All corrections of one inspection together. */
    PER_INSPECTION,
    /** Each nonconformity by itself. */
    PER_NONCONFORMITY
}
