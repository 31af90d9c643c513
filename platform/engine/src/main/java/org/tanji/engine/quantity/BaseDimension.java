package org.tanji.engine.quantity;

/**
 * What never mixes. The first three are those of the SI; the rest are kept apart because mixing them is how footprints
 * go wrong.
 */
public enum BaseDimension {
    /** Base unit kg. */
    MASS("kg"),
    /** Base unit m. */
    LENGTH("m"),
    /** Base unit s. */
    TIME("s"),
    /** Greenhouse gas expressed as carbon dioxide equivalent, GB/T 24067 6.5; base unit kgCO2e. */
    CO2E("kgCO2e"),
    /** Countable items: sets, pieces, lamps; base unit pc. */
    COUNT("pc"),
    /** Gas volume at reference conditions, which is not a volume of liquid; base unit Nm3. */
    GAS_VOLUME("Nm3"),
    /** Luminous flux, for the functional unit of lamps; base unit lm. */
    LUMINOUS_FLUX("lm"),
    /** Money, for economic allocation only; base unit CNY. */
    MONEY("CNY");

    private final String baseUnit;

    BaseDimension(String baseUnit) {
        this.baseUnit = baseUnit;
    }

    public String baseUnit() {
        return baseUnit;
    }
}
