package org.tanji.host.rule.reading;

/** Which days a term in days counts. */
public enum DayCount {
    /** Every day. */
    CALENDAR,
    /** Monday to Friday, corrected by the calendar of public holidays. */
    WORKING
}
