package org.tanji.host.application;

/** What the applicant has to do with the product, rule 7.1 (3). */
public enum ApplicantTrade {
    /** Makes it, or has it made. */
    MAKER,
    /** Sells what another organisation makes. */
    DEALER,
    /** Imports what another organisation makes. */
    IMPORTER
}
