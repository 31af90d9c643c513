package org.tanji.engine.factor;

import java.math.BigDecimal;
import java.util.Optional;
import org.tanji.engine.quantity.Unit;

/**
 * Where factors of a category lie, in kg CO2 or CO2e per unit.
 *
 * @param category the branch of the category tree that it holds for; empty for everything
 * @param carbon where the mass of carbon, instead of CO2, would lie
 */
public record PlausibleRange(String category, Unit per, BigDecimal low, BigDecimal high, Optional<Bounds> carbon) {

    /** Both ends belong to it. */
    public record Bounds(BigDecimal low, BigDecimal high) {
        boolean holds(BigDecimal amount) {
            return low.compareTo(amount) <= 0 && amount.compareTo(high) <= 0;
        }
    }

    boolean speaksOf(String branch, Unit unit) {
        return per.sameDimensionAs(unit)
                && (category.isEmpty() || branch.equals(category) || branch.startsWith(category + "/"));
    }

    boolean holds(BigDecimal amount) {
        return new Bounds(low, high).holds(amount);
    }
}
