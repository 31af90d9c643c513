package org.tanji.host.rule.reading;

/** What becomes of an application for recertification after its due date, clause 10. */
public enum LateRecertification {
    /** It is taken, and both sides are told of the gap that may open. */
    WARN,
    /** It is refused; the product is applied for as a new one. */
    REFUSE
}
