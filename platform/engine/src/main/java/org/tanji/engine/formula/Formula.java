package org.tanji.engine.formula;

import org.tanji.engine.quantity.Unit;

/**
 * A formula whose dimension has been proved.
 *
 * @param text as the author wrote it
 * @param unit in which its value is stated
 */
public record Formula(String text, Expression tree, Unit unit) {}
