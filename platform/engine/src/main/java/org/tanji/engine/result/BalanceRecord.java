package org.tanji.engine.result;

import java.math.BigDecimal;
import java.util.Optional;
import org.tanji.engine.inventory.BalanceException;
import org.tanji.engine.method.Balance;

/**
 * A balance of the method with its two sides, in the unit of its formula for what goes in.
 *
 * @param difference (in − out) / in; empty when a side is missing or nothing goes in
 * @param exception why it may stay open, where the inventory registers a reason
 */
public record BalanceRecord(
        Balance balance,
        Optional<BigDecimal> in,
        Optional<BigDecimal> out,
        Optional<BigDecimal> difference,
        boolean closes,
        Optional<BalanceException> exception) {

    public BalanceRecord(
            Balance balance,
            Optional<BigDecimal> in,
            Optional<BigDecimal> out,
            Optional<BigDecimal> difference,
            boolean closes) {
        this(balance, in, out, difference, closes, Optional.empty());
    }

    /** Open, calculated, and nobody registered why. */
    public boolean blocks() {
        return !closes && in.isPresent() && out.isPresent() && exception.isEmpty();
    }
}
