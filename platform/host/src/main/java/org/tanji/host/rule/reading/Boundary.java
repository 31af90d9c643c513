package org.tanji.host.rule.reading;

/** Whether a limit itself belongs to what it limits, Annex 1 11.1. */
public enum Boundary {
    /** A growth equal to the line counts. */
    INCLUSIVE,
    /** Only a growth above the line counts. */
    EXCLUSIVE
}
