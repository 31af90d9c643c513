package org.tanji.host.identity;

import java.util.Locale;

/** What somebody can be found able to do in an area, rule 7.2 (2), 7.3.1 and 7.6. */
public enum Competence {
    /** Judges whether the body is able to take an application, rule 7.2. */
    APPLICATION_REVIEWER,
    /** Inspects the factory, rule 7.4. */
    INSPECTOR,
    /** Verifies the footprint, rule 7.5. */
    VERIFIER,
    /** Advises a team in matters of the product and concludes nothing, rule 7.3.1. */
    TECHNICAL_EXPERT,
    /** Reviews what the team found, rule 7.6. */
    TECHNICAL_REVIEWER,
    /** Decides on the certification, rule 7.6. */
    DECISION_MAKER;

    /** As written in keys of words and documents, such as {@code technical-expert}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
