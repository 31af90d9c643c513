package org.tanji.host.rule;

import java.time.Period;

/**
 * What an inspection is held to.
 *
 * @param leastPersonDays on site, 7.3.1
 * @param correction how long corrections may take, 7.4.2
 * @param submissions how often evidence of corrections may be handed in, 7.4.2
 */
public record InspectionTerms(int leastPersonDays, Period correction, int submissions) {}
