package org.tanji.engine.method;

import org.tanji.engine.quantity.Unit;

/**
 * How the footprint is printed; calculation never rounds.
 *
 * @param unit of the printed figure, such as kgCO2e
 * @param significantDigits between 2 and 10
 */
public record ResultFormat(Unit unit, int significantDigits) {}
