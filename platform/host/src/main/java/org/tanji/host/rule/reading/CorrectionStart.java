package org.tanji.host.rule.reading;

/** With which day the term of corrections begins, clause 7.4.2. */
public enum CorrectionStart {
    /** When the factory signs for the report of nonconformities. */
    RECEIPT_OF_REPORT,
    /** When the inspection ends. */
    END_OF_INSPECTION
}
