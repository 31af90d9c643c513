package org.tanji.host.factor;

import java.math.BigDecimal;
import org.tanji.engine.factor.Evidence;
import org.tanji.engine.factor.FactorSource;
import org.tanji.engine.text.BilingualText;

/**
 * What a fuel is like, such as its net calorific value. No factor, but what combustion factors are computed from.
 *
 * @param unit as published, such as {@code GJ/t}, {@code tC/GJ} or {@code %}
 */
public record FuelProperty(
        String id,
        BilingualText name,
        Kind kind,
        BigDecimal value,
        String unit,
        FactorSource source,
        Evidence evidence) {

    /** The three defaults of every fuel in the guidelines of the sectors. */
    public enum Kind {
        NET_CALORIFIC_VALUE("net-calorific-value"),
        CARBON_CONTENT("carbon-content"),
        OXIDATION_RATE("oxidation-rate");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }
}
