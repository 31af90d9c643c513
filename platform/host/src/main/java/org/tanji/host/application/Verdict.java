package org.tanji.host.application;

/** What the reviewer concludes on one question, rule 7.2. */
public enum Verdict {
    MET,
    /** Can be met once the applicant has completed the file. */
    TO_BE_COMPLETED,
    NOT_MET
}
