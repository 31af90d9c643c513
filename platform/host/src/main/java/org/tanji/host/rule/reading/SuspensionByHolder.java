package org.tanji.host.rule.reading;

/** How long a suspension may last that the holder asked for, clause 9.4. */
public enum SuspensionByHolder {
    /** As long as any other. */
    SAME_LIMIT,
    /** Until the holder asks for an end of it, within the validity. */
    UNLIMITED
}
