package org.tanji.host.decision;

/** What the technical reviewer advises the decision maker. */
public enum Recommendation {
    GRANT,
    REFUSE
}
