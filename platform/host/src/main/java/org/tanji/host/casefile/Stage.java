package org.tanji.host.casefile;

import java.util.Locale;

/** Where a case stands in the flow of clause 7, as lists show it. */
public enum Stage {
    APPLICATION,
    APPLICATION_REVIEW,
    CONTRACT,
    PLANNING,
    EVALUATION,
    TECHNICAL_REVIEW,
    DECISION,
    CERTIFIED,
    ENDED;

    /** Key of the word for it. */
    public String key() {
        return "stage." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
