package org.tanji.engine.factor;

import static org.tanji.engine.factor.FactorFailure.HEATING_VALUE_UNIT;

import java.math.BigDecimal;
import java.math.MathContext;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.quantity.Unit;

/**
 * Net calorific value of a fuel: what ties a factor per tonne to one per gigajoule.
 *
 * @param gigajoules released by one {@code per}; greater than zero
 */
public record HeatingValue(BigDecimal gigajoules, Unit per) {

    /**
     * Reads a value in {@code GJ/t}, {@code MJ/kg}, {@code GJ/Nm3} or per ten thousand Nm3.
     *
     * @throws Failure HEATING_VALUE_UNIT when it is no positive energy per something
     */
    public static HeatingValue parse(BigDecimal value, String unit) {
        int line = unit.indexOf('/');
        if (line < 0 || value.signum() <= 0) {
            throw Failure.of(HEATING_VALUE_UNIT, value + " " + unit);
        }
        var energy = Unit.parse(unit.substring(0, line));
        var below = ActivityUnit.parse(unit.substring(line + 1));
        var gigajoule = Unit.parse("GJ");
        if (!energy.sameDimensionAs(gigajoule)) {
            throw Failure.of(HEATING_VALUE_UNIT, value + " " + unit);
        }
        var each = value.multiply(energy.in(gigajoule)).divide(below.count(), MathContext.DECIMAL128);
        return new HeatingValue(each, below.unit());
    }
}
