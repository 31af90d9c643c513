package org.tanji.host.inspection;

/** What the team concludes, clause 7.4.2. */
public enum InspectionConclusion {
    PASSED,
    PASSED_AFTER_CORRECTION,
    FAILED
}
