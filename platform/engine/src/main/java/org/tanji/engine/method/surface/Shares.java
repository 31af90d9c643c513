package org.tanji.engine.method.surface;

import java.math.BigDecimal;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.quantity.Quantity;
import org.tanji.engine.quantity.Unit;

/** Shares of a whole, written {@code 2 %}, {@code 2%} or {@code 0.02}. */
public final class Shares {

    private Shares() {}

    /** @throws Failure unless it lies between 0 and 1 */
    public static BigDecimal parse(String text) {
        var spaced = text.strip().replaceFirst("(?<=[0-9])([%\u2030])$", " $1");
        var share = Quantity.parse(spaced).in(Unit.ONE).amount();
        if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
            throw Kind.SHARE.refusal(text);
        }
        return share;
    }
}
