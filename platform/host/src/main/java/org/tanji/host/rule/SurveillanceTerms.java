package org.tanji.host.rule;

import java.time.Period;

/**
 * When surveillance is due, 8.2.
 *
 * @param earliest after inspection or certificate
 * @param interval between two visits, at most
 */
public record SurveillanceTerms(Period earliest, Period interval) {}
