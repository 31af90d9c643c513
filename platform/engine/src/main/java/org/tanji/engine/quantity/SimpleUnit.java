package org.tanji.engine.quantity;

import static org.tanji.engine.quantity.BaseDimension.CO2E;
import static org.tanji.engine.quantity.BaseDimension.COUNT;
import static org.tanji.engine.quantity.BaseDimension.GAS_VOLUME;
import static org.tanji.engine.quantity.BaseDimension.LENGTH;
import static org.tanji.engine.quantity.BaseDimension.LUMINOUS_FLUX;
import static org.tanji.engine.quantity.BaseDimension.MASS;
import static org.tanji.engine.quantity.BaseDimension.MONEY;
import static org.tanji.engine.quantity.BaseDimension.TIME;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/** The closed list of units that method files may use. Upper and lower case matter: {@code kwh} is not {@code kWh}. */
public enum SimpleUnit {
    ONE("1", Dimension.NONE, "1"),
    PERCENT("%", Dimension.NONE, "0.01"),
    PER_MILLE("‰", Dimension.NONE, "0.001"),

    MILLIGRAM("mg", Dimension.of(MASS), "0.000001"),
    GRAM("g", Dimension.of(MASS), "0.001"),
    KILOGRAM("kg", Dimension.of(MASS), "1"),
    TONNE("t", Dimension.of(MASS), "1000"),

    MILLIMETRE("mm", Dimension.of(LENGTH), "0.001"),
    METRE("m", Dimension.of(LENGTH), "1"),
    KILOMETRE("km", Dimension.of(LENGTH), "1000"),
    SQUARE_METRE("m2", Dimension.of(LENGTH).toThe(2), "1"),
    CUBIC_METRE("m3", Dimension.of(LENGTH).toThe(3), "1"),
    LITRE("L", Dimension.of(LENGTH).toThe(3), "0.001"),
    NORMAL_CUBIC_METRE("Nm3", Dimension.of(GAS_VOLUME), "1"),

    SECOND("s", Dimension.of(TIME), "1"),
    SQUARE_SECOND("s2", Dimension.of(TIME).toThe(2), "1"),
    MINUTE("min", Dimension.of(TIME), "60"),
    HOUR("h", Dimension.of(TIME), "3600"),
    DAY("d", Dimension.of(TIME), "86400"),
    /** 365 days: annual figures of a plant, not astronomy. */
    YEAR("a", Dimension.of(TIME), "31536000"),

    JOULE("J", energy(), "1"),
    KILOJOULE("kJ", energy(), "1000"),
    MEGAJOULE("MJ", energy(), "1000000"),
    GIGAJOULE("GJ", energy(), "1000000000"),
    TERAJOULE("TJ", energy(), "1000000000000"),
    WATT_HOUR("Wh", energy(), "3600"),
    KILOWATT_HOUR("kWh", energy(), "3600000"),
    MEGAWATT_HOUR("MWh", energy(), "3600000000"),
    /** Standard coal equivalent, 29.3076 MJ, GB/T 2589. */
    KILOGRAM_COAL_EQUIVALENT("kgce", energy(), "29307600"),
    TONNE_COAL_EQUIVALENT("tce", energy(), "29307600000"),
    WATT("W", energy().per(Dimension.of(TIME)), "1"),
    KILOWATT("kW", energy().per(Dimension.of(TIME)), "1000"),

    LUMEN("lm", Dimension.of(LUMINOUS_FLUX), "1"),
    PIECE("pc", Dimension.of(COUNT), "1"),
    YUAN("CNY", Dimension.of(MONEY), "1"),

    GRAM_CO2E("gCO2e", Dimension.of(CO2E), "0.001"),
    KILOGRAM_CO2E("kgCO2e", Dimension.of(CO2E), "1"),
    TONNE_CO2E("tCO2e", Dimension.of(CO2E), "1000");

    private final Unit unit;

    SimpleUnit(String symbol, Dimension dimension, String scale) {
        this.unit = new Unit(symbol, dimension, new BigDecimal(scale));
    }

    private static Dimension energy() {
        return Dimension.of(MASS)
                .times(Dimension.of(LENGTH).toThe(2))
                .per(Dimension.of(TIME).toThe(2));
    }

    public Unit unit() {
        return unit;
    }

    static Optional<Unit> find(String symbol) {
        return Arrays.stream(values())
                .map(SimpleUnit::unit)
                .filter(unit -> unit.symbol().equals(symbol))
                .findFirst();
    }

    static String symbols() {
        return String.join(
                " ", Arrays.stream(values()).map(unit -> unit.unit.symbol()).toList());
    }
}
