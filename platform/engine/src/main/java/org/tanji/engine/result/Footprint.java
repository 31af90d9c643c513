package org.tanji.engine.result;

import java.math.BigDecimal;
import java.util.Optional;
import org.tanji.engine.method.Boundary;
import org.tanji.engine.method.DeclaredUnit;

/**
 * The figure itself, in kgCO2e per declared unit.
 *
 * @param value unrounded; empty when the result is incomplete
 * @param known sum of the contributions that could be calculated; equals {@code value} when complete
 * @param printed rounded as the method says, with its unit, such as {@code 4460 kgCO2e}; empty when incomplete
 */
public record Footprint(
        Optional<BigDecimal> value,
        BigDecimal known,
        Optional<String> printed,
        DeclaredUnit declaredUnit,
        Boundary boundary) {}
