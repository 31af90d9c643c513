package org.tanji.host.rule.reading;

/** From which day the longest time to the first surveillance runs, clause 8.2. */
public enum FirstSurveillanceLimit {
    /** From the certificate; from the inspection there is a warning. */
    CERTIFICATE,
    /** From the end of the inspection. */
    INSPECTION
}
