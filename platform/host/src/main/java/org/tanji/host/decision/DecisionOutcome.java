package org.tanji.host.decision;

/** What the body decides on an application. */
public enum DecisionOutcome {
    GRANTED,
    REFUSED
}
