package org.tanji.host.audit;

/** What became of an act. */
public enum Outcome {
    DONE,
    /** The rule, the role or a newer version forbade it; nothing was changed. */
    REFUSED,
    /** Nothing was changed, but something confidential was seen. */
    READ
}
