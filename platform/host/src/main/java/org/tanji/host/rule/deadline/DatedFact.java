package org.tanji.host.rule.deadline;

import java.time.LocalDate;

/** A day that a deadline is counted from, and what happened on it. */
public record DatedFact(Fact what, LocalDate day) {

    /** What deadlines are counted from. */
    public enum Fact {
        ACCEPTED,
        REPORT_RECEIVED,
        INSPECTION_ENDED,
        ISSUED,
        LAST_VISIT,
        VALID_UNTIL,
        CONFIRMED,
        SUSPENDED,
        GROWN_SINCE,
        LEARNED,
        RECORDED,
        AUDITED,
        CLOSED
    }
}
