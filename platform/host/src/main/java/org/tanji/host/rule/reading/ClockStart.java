package org.tanji.host.rule.reading;

/** With which act an application counts as formally accepted, clause 6. */
public enum ClockStart {
    /** The day of the notice of acceptance. */
    ACCEPTANCE_NOTICE,
    /** The day on which the contract is signed. */
    CONTRACT
}
