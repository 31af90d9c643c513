package org.tanji.engine.factor;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tanji.engine.quantity.Unit;
import org.tanji.engine.text.BilingualText;
import org.tanji.engine.uncertainty.Spread;

/**
 * Emissions caused by one unit of an activity, as somebody published them.
 *
 * @param id permanent, such as {@code EL.CN.CFP.2024.NAT}
 * @param value as published, for instance 0.5777
 * @param unitText as published, for instance {@code kgCO2e/kWh} or {@code tCO2/t}
 * @param per the unit of the activity that one {@code emissions} counts for
 * @param emissions kg of each gas (kgCO2e for {@link Gas#CO2E}) per one {@code per}
 * @param category tree path for matching factors to flows, such as {@code electricity}, {@code material/metal},
 *     {@code fuel/combustion}, {@code transport/road}; empty where whoever stated the factor named none, and then it
 *     fits any slot of its unit
 * @param gwpSet the set behind an aggregated CO2e value where the issuer names it
 * @param year the year that the value stands for
 * @param geography ISO country code, {@code CN-…} for parts of China, {@code GLO} for the world
 */
public record EmissionFactor(
        String id,
        BilingualText name,
        BigDecimal value,
        String unitText,
        Unit per,
        Map<Gas, BigDecimal> emissions,
        String category,
        GasScope scope,
        Optional<String> gwpSet,
        Optional<Integer> year,
        String geography,
        FactorSource source,
        Evidence evidence,
        Optional<Spread> spread) {

    public EmissionFactor {
        emissions = java.util.Collections.unmodifiableMap(new TreeMap<>(emissions));
    }
}
