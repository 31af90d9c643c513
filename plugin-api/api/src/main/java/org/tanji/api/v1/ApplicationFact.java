package org.tanji.api.v1;

/** What may be true of an application and makes further documents necessary, rule 7.1 (3) and (4). */
public enum ApplicationFact {
    /** Applicant, producer and factory are not one and the same organisation. */
    PARTIES_DIFFER,
    /** The applicant sells what another organisation makes. */
    APPLICANT_IS_DEALER,
    /** The applicant imports what another organisation makes. */
    APPLICANT_IS_IMPORTER,
    /** The factory makes the product to the producer's design. */
    MADE_AS_OEM,
    /** The factory makes the product to its own design, under the producer's name. */
    MADE_AS_ODM
}
