package org.tanji.engine.inventory;

import org.tanji.engine.quantity.Quantity;

/**
 * A second source for a figure, rule 7.5.2.
 *
 * @param input path of the figure, such as {@code electricity} or {@code castings[1].mass}
 * @param explanation why the two differ, where they do
 */
public record CrossCheck(String input, String secondSource, Quantity secondValue, String explanation) {}
