package org.tanji.host.verification;

/** Where the team verifies, clause 7.5.1. */
public enum VerificationWay {
    /** As the rule wants it. */
    ON_SITE,
    /** From afar, with a reason. */
    REMOTE
}
