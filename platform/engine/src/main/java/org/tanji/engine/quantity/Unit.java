package org.tanji.engine.quantity;

import static org.tanji.engine.quantity.QuantityFailure.INCOMPATIBLE_UNITS;

import java.math.BigDecimal;
import java.math.MathContext;
import org.tanji.engine.failure.Failure;

/**
 * A unit of measure: a symbol, what it measures, and its exact size in base units.
 *
 * <p>Simple units come from the closed list {@link SimpleUnit}; a new one is a reviewed change of the engine, never a
 * string that somebody typed. Compound units are products and quotients of simple ones.
 *
 * @param symbol as written in method files, such as {@code kWh} or {@code kgCO2e/(t·km)}
 * @param scale how many base units one of this unit is; exact
 */
public record Unit(String symbol, Dimension dimension, BigDecimal scale) {

    /** Pure numbers. */
    public static final Unit ONE = new Unit("1", Dimension.NONE, BigDecimal.ONE);

    public static final Unit KILOGRAM_CO2E = SimpleUnit.KILOGRAM_CO2E.unit();

    /**
     * Reads {@code kWh}, {@code t·km}, {@code t.km}, {@code kgCO2e/(t·km)}, {@code m3/h}, {@code %} and the like.
     *
     * @throws Failure UNKNOWN_UNIT or AMBIGUOUS_UNIT, naming what is allowed
     */
    public static Unit parse(String text) {
        return UnitParser.parse(text);
    }

    public boolean sameDimensionAs(Unit other) {
        return dimension.equals(other.dimension);
    }

    public Unit times(Unit other) {
        return new Unit(product(other), dimension.times(other.dimension), scale.multiply(other.scale));
    }

    public Unit per(Unit other) {
        var symbols = other.equals(ONE) ? symbol : symbol + "/" + bracketed(other.symbol);
        return new Unit(symbols, dimension.per(other.dimension), scale.divide(other.scale, MathContext.DECIMAL128));
    }

    /**
     * How many {@code target} one of this unit is; exact for every pair whose ratio ends.
     *
     * @throws Failure INCOMPATIBLE_UNITS when the two measure different things
     */
    public BigDecimal in(Unit target) {
        if (!sameDimensionAs(target)) {
            throw Failure.of(INCOMPATIBLE_UNITS, symbol, dimension, target.symbol, target.dimension);
        }
        return scale.divide(target.scale, MathContext.DECIMAL128).stripTrailingZeros();
    }

    private String product(Unit other) {
        if (equals(ONE)) {
            return other.symbol;
        }
        return other.equals(ONE) ? symbol : symbol + "·" + bracketed(other.symbol);
    }

    private static String bracketed(String symbol) {
        return symbol.matches("[^·/]+") ? symbol : "(" + symbol + ")";
    }

    @Override
    public String toString() {
        return symbol;
    }
}
