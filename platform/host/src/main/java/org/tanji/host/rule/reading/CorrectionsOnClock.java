package org.tanji.host.rule.reading;

/** Which part of the time for corrections does not count, clause 6. */
public enum CorrectionsOnClock {
    /** Only what exceeds the term of corrections. */
    LATE_PART,
    /** All of it, from the report to the evidence. */
    WHOLE
}
