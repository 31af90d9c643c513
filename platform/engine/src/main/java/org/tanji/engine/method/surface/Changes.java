package org.tanji.engine.method.surface;

import java.math.BigDecimal;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.quantity.Quantity;

/** Changes of a figure in percent, written {@code +10 %} or {@code -25 %}. */
public final class Changes {

    private static final BigDecimal LEAST = new BigDecimal("-1");

    private Changes() {}

    /** @throws Failure unless it is a percentage that leaves something that is not negative */
    public static BigDecimal parse(String text) {
        var written = text.strip();
        if (!written.endsWith("%")) {
            throw Kind.CHANGE.refusal(text);
        }
        var change = Quantity.number(written.substring(0, written.length() - 1).strip())
                .movePointLeft(2);
        if (change.compareTo(LEAST) < 0) {
            throw Kind.CHANGE.refusal(text);
        }
        return change;
    }
}
