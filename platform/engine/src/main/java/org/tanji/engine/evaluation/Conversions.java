package org.tanji.engine.evaluation;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;
import org.tanji.engine.quantity.Quantity;
import org.tanji.engine.quantity.Unit;

/**
 * Amounts from one unit to another without rounding twice: the amount is multiplied before it is divided, so that 5220 MJ
 * are 1450 kWh although one MJ is a periodic number of kWh.
 */
public final class Conversions {

    private Conversions() {}

    /** How many {@code target} the quantity is; both measure the same. */
    public static BigDecimal amount(Quantity quantity, Unit target) {
        return amount(quantity.amount(), quantity.unit(), target);
    }

    static BigDecimal amount(BigDecimal amount, Unit from, Unit to) {
        if (from.scale().compareTo(to.scale()) == 0) {
            return amount;
        }
        var scaled = amount.multiply(from.scale()).divide(to.scale(), DECIMAL128);
        return scaled.signum() == 0 ? BigDecimal.ZERO : scaled.stripTrailingZeros();
    }

    static BigDecimal ratio(Unit from, Unit to) {
        return amount(BigDecimal.ONE, from, to);
    }

    /** Whether the ratio ends within 34 digits. */
    static boolean isExact(Unit from, Unit to) {
        return ratio(from, to).multiply(to.scale()).compareTo(from.scale()) == 0;
    }
}
