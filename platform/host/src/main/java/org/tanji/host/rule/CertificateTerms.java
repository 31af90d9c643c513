package org.tanji.host.rule;

import java.time.Period;

/**
 * The terms of a certificate.
 *
 * @param validity 9.2
 * @param suspensionWithin after the ground was confirmed, 9.4
 * @param longestSuspension then it is withdrawn, 9.4
 */
public record CertificateTerms(Period validity, Period suspensionWithin, Period longestSuspension) {}
