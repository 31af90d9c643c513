package org.tanji.host.rule.reading;

/** From which day the first surveillance can be planned, clause 8.2. */
public enum FirstSurveillance {
    /** From the end of the inspection or from the certificate, whichever is earlier. */
    EARLIER_OF_BOTH,
    /** From the certificate. */
    CERTIFICATE
}
