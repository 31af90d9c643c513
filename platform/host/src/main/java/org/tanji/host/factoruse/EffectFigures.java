package org.tanji.host.factoruse;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/** How the figures of an effect are printed; the exact ones stand in the JSON documents. */
public final class EffectFigures {

    private static final String NONE = "–";
    private static final MathContext SHOWN = new MathContext(5, RoundingMode.HALF_EVEN);

    private EffectFigures() {}

    /** Five digits; a dash for none. */
    public static String amount(Optional<BigDecimal> value) {
        return value.map(number -> number.round(SHOWN).toPlainString()).orElse(NONE);
    }

    /** With its sign, two decimals; a dash for none. */
    public static String percent(Optional<BigDecimal> share) {
        return share.map(part -> {
                    var percent = part.movePointRight(2).setScale(2, RoundingMode.HALF_EVEN);
                    return (percent.signum() > 0 ? "+" : "") + percent.toPlainString() + " %";
                })
                .orElse(NONE);
    }
}
