package org.tanji.engine.method;

import java.util.Optional;
import org.tanji.engine.formula.Formula;
import org.tanji.engine.quantity.Quantity;
import org.tanji.engine.text.BilingualText;

/**
 * What a product does for whom, GB/T 24067 6.3.3.
 *
 * @param label as printed
 * @param quantity how much of the function, such as {@code 1000 lm·h}
 * @param serviceLife formula of how long the product serves
 * @param referenceFlow formula of how much of the product fulfils the functional unit, in the declared unit's dimension
 */
public record FunctionalUnit(
        BilingualText label,
        Optional<Quantity> quantity,
        Optional<Formula> serviceLife,
        Optional<Formula> referenceFlow) {}
