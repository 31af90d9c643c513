package org.tanji.engine.method;

import java.math.BigDecimal;
import java.util.Optional;
import org.tanji.engine.formula.Formula;
import org.tanji.engine.text.BilingualText;

/**
 * Where a figure usually lies; outside of it the result carries a warning, never a correction. The formula may use
 * {@code total}, the footprint itself; such a band speaks of the method's first boundary and is silent in the others.
 *
 * @param least in the unit of the formula
 */
public record PlausibilityBand(
        String name,
        BilingualText label,
        Formula value,
        Optional<BigDecimal> least,
        Optional<BigDecimal> most,
        String source) {}
