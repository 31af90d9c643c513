package org.tanji.host.rule.reading;

/** What counts as primary data, clause 2.10. */
public enum PrimaryData {
    /** Direct measurement, and what is calculated from it. */
    MEASURED_OR_DERIVED,
    /** Direct measurement only. */
    MEASURED_ONLY
}
