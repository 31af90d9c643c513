package org.tanji.engine.factor;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Global warming potentials over 100 years from one named table, GB/T 24067 6.5.
 *
 * @param id such as {@code AR6-7SM7}
 * @param source the table they were read from; figures of two tables are never mixed
 * @param gwp100 kgCO2e per kg of gas
 */
public record GwpSet(String id, String source, Map<Gas, BigDecimal> gwp100) {

    public GwpSet {
        gwp100 = java.util.Collections.unmodifiableMap(new TreeMap<>(gwp100));
    }

    /** The potential of a gas; exactly 1 for CO2 and for what is already CO2e. Empty when the table lacks the gas. */
    public Optional<BigDecimal> find(Gas gas) {
        if (gas.equals(Gas.CO2E) || gas.equals(Gas.CO2)) {
            return Optional.of(BigDecimal.ONE);
        }
        return Optional.ofNullable(gwp100.get(gas));
    }
}
