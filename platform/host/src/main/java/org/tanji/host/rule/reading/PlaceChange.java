package org.tanji.host.rule.reading;

/** What a change of place, name or model of the product is, clauses 4 and 9.3. */
public enum PlaceChange {
    /** Another unit, applied for anew, unless only the words changed. */
    NEW_UNIT,
    /** A change of the certificate. */
    CHANGE
}
