package org.tanji.host.rule.reading;

/** Whether one person may do both, where the rule leaves it open. */
public enum Combination {
    /** It is refused. */
    FORBIDDEN,
    /** It is allowed, with a warning and a reason on record. */
    WARN,
    /** It is allowed. */
    ALLOWED
}
