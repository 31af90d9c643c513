package org.tanji.host.quantification.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import org.tanji.host.web.Typeset;

/** Figures as a page prints them: about five digits, thousands apart, never a digit of the whole part lost. */
public final class Numbers {

    private static final int DIGITS = 5;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Stands for a figure that could not be calculated. */
    public static final String NONE = "–";

    private Numbers() {}

    public static String amount(BigDecimal value) {
        if (value.signum() == 0) {
            return "0";
        }
        var whole = value.precision() - value.scale();
        var rounded = value.setScale(Math.max(0, DIGITS - whole), RoundingMode.HALF_EVEN);
        var bare = rounded.stripTrailingZeros();
        return String.format(Locale.ROOT, "%,." + Math.max(0, bare.scale()) + "f", bare);
    }

    public static String amount(Optional<BigDecimal> value) {
        return value.map(Numbers::amount).orElse(NONE);
    }

    static String amount(double value) {
        return Double.isFinite(value) ? amount(BigDecimal.valueOf(value)) : NONE;
    }

    /** A share of one in percent, one decimal. */
    public static String percent(BigDecimal share) {
        return String.format(Locale.ROOT, "%.1f %%", share.multiply(HUNDRED).setScale(1, RoundingMode.HALF_EVEN));
    }

    public static String percent(Optional<BigDecimal> share) {
        return share.map(Numbers::percent).orElse("");
    }

    /** Width of a bar, between 0 and 100. */
    static String bar(Optional<BigDecimal> share) {
        var percent = share.map(part -> part.multiply(HUNDRED)).orElse(BigDecimal.ZERO);
        return percent.max(BigDecimal.ZERO)
                .min(HUNDRED)
                .setScale(1, RoundingMode.HALF_EVEN)
                .toPlainString();
    }

    /** A unit or a gas as it is usually set. */
    public static String pretty(String text) {
        return Typeset.of(text);
    }
}
