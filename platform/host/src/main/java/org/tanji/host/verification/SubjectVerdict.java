package org.tanji.host.verification;

/** What the team holds of one of the six subjects. */
public enum SubjectVerdict {
    /** Nobody concluded yet. */
    OPEN,
    CONFORMS,
    /** It does after what the team had corrected. */
    CONFORMS_CORRECTED,
    DOES_NOT_CONFORM
}
