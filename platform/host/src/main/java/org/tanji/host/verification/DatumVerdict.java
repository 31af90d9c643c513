package org.tanji.host.verification;

/** What the team holds of a figure that the applicant stated. */
public enum DatumVerdict {
    ACCEPTED,
    /** Another value is right, and the recalculation has to use it. */
    CORRECTED,
    /** Nothing shows it; the recalculation has to do without it. */
    REJECTED
}
