package org.tanji.engine.method;

import java.util.List;
import java.util.Optional;
import org.tanji.engine.quantity.Unit;

/**
 * How the footprint is printed and what is reported apart from it; calculation never rounds.
 *
 * @param unit of the printed figure, such as kgCO2e
 * @param significantDigits between 2 and 10
 * @param biogenicCarbon contents of product and packaging, reported beside the footprint
 * @param delay what a method makes of emissions that come late; empty when it only states when they come
 */
public record ResultFormat(
        Unit unit, int significantDigits, List<CarbonContent> biogenicCarbon, Optional<DelayWeight> delay) {

    public ResultFormat {
        biogenicCarbon = List.copyOf(biogenicCarbon);
    }

    public ResultFormat(Unit unit, int significantDigits) {
        this(unit, significantDigits, List.of(), Optional.empty());
    }
}
