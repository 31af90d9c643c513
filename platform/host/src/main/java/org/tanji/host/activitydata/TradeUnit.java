package org.tanji.host.activitydata;

import java.math.BigDecimal;
import java.util.Optional;
import org.tanji.engine.quantity.Quantity;
import org.tanji.engine.quantity.Unit;

/**
 * What somebody wrote behind a number: a unit, a multiplier such as ten thousand, or both.
 *
 * @param factor how many {@code unit} one of it is; exact
 * @param unit empty for a multiplier alone
 */
public record TradeUnit(BigDecimal factor, Optional<Unit> unit) {

    static final TradeUnit NOTHING = new TradeUnit(BigDecimal.ONE, Optional.empty());

    static TradeUnit of(Unit unit) {
        return new TradeUnit(BigDecimal.ONE, Optional.of(unit));
    }

    TradeUnit times(BigDecimal multiplier) {
        return new TradeUnit(factor.multiply(multiplier), unit);
    }

    /** That many of it, in {@code other} where it has no unit itself; held to 34 digits. */
    Quantity quantity(BigDecimal amount, Unit other) {
        return Quantity.of(amount.multiply(factor).toString(), unit.orElse(other));
    }
}
