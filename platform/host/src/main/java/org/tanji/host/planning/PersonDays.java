package org.tanji.host.planning;

import java.math.BigDecimal;

/**
 * What an inspection takes on site, and what it was calculated from.
 *
 * @param employees of the factory
 * @param table the edition of the table that was applied
 */
public record PersonDays(int units, int sites, int employees, BigDecimal days, String table) {}
