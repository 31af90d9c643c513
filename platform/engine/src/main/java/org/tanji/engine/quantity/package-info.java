/**
 * Amounts with units. Nothing in the platform passes a bare number where a quantity is meant.
 *
 * <p>Start reading at {@link org.tanji.engine.quantity.Unit}: units are a closed list with exact decimal scales, compound
 * units such as {@code kgCO2e/(t·km)} are written in them. CO2e and countable items are dimensions of their own, so a
 * kilogram of steel cannot be added to a kilogram of emissions, nor a pump to a litre.
 *
 * <p>Not here: formulas and their dimension check ({@link org.tanji.engine.formula}).
 */
@NullMarked
package org.tanji.engine.quantity;

import org.jspecify.annotations.NullMarked;
