package org.tanji.engine.solve;

import java.math.BigDecimal;
import java.util.Optional;
import org.tanji.engine.uncertainty.Spread;

/** An amount in the unit of its flow, and how far it may be off; it is the median of a lognormal. */
public record Amount(BigDecimal value, Optional<Spread> spread) {

    public static Amount of(String value) {
        return new Amount(new BigDecimal(value), Optional.empty());
    }
}
