package org.tanji.engine.solve;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What one run of a process gives to or takes from other processes.
 *
 * @param amount per run, in the unit of the product
 * @param partner the process at the other end; empty where only one can be meant
 * @param share of the burdens of the process that this output (or waste taken in) carries, 0…1; empty when it is the only one
 */
public record Exchange(String product, Amount amount, Optional<String> partner, Optional<BigDecimal> share) {

    public static Exchange of(String product, Amount amount) {
        return new Exchange(product, amount, Optional.empty(), Optional.empty());
    }
}
