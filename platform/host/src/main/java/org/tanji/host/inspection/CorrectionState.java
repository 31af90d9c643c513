package org.tanji.host.inspection;

/** Where the corrections of an inspection stand on a day, clause 7.4.2. */
public enum CorrectionState {
    /** Nothing has to be corrected. */
    NOT_NEEDED,
    /** The factory has not signed for the report yet. */
    REPORT_NOT_RECEIVED,
    /** The factory can hand in evidence. */
    OPEN,
    /** The team has to judge what was handed in. */
    SUBMITTED,
    CORRECTED,
    /** The term is over: not passed. */
    LATE,
    /** The last submission was not sufficient: not passed. */
    USED_UP;

    /** Whether the inspection counts as not passed. */
    public boolean failed() {
        return this == LATE || this == USED_UP;
    }
}
