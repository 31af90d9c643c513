package org.tanji.engine.factor;

/** Which emissions a factor counts. The scope comes from the issuer's own text, never from a database label. */
public enum GasScope {
    /** All greenhouse gases over the life cycle of the energy or product. */
    LIFE_CYCLE_GHG("life-cycle-ghg"),
    /** All greenhouse gases from the cradle to the gate of the supplier. */
    CRADLE_TO_GATE_GHG("cradle-to-gate-ghg"),
    /** Supply only: to be added to what is emitted when the fuel burns. */
    UPSTREAM_GHG("upstream-ghg"),
    /** What is emitted on the spot, all gases: burning a fuel, driving a lorry, a leak. */
    DIRECT_GHG("direct-ghg"),
    /** CO2 from burning or from a process; other gases and the supply are to be added. */
    DIRECT_CO2("direct-co2"),
    /** CO2 at the power plants of a grid: for the inventory of an organisation, never for a product footprint. */
    GRID_CO2("grid-co2"),
    /** One named gas other than CO2, in kg of that gas. */
    SINGLE_GAS("single-gas");

    private final String key;

    GasScope(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    /**
     * The CO2-only grid factors may not be picked for a product footprint: the announcement of the electricity
     * <em>footprint</em> factors is the one that is made for products.
     */
    public boolean allowedInProductFootprint() {
        return this != GRID_CO2;
    }
}
