package org.tanji.host.verification.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.regex.Pattern;

/** Numbers and units as a reader of the report sees them. Rounds for print only. */
final class Figures {

    private static final Pattern POWER = Pattern.compile("(?<=m|s)([23])(?![0-9A-Za-z])");
    private static final Pattern FORMULA_DIGIT = Pattern.compile("(?<=[A-Za-z])([2-6])");

    private final int decimals;

    private Figures(int decimals) {
        this.decimals = decimals;
    }

    /** Figures that show six significant digits of that total and as many decimals everywhere. */
    static Figures scaledTo(BigDecimal total) {
        int whole = total.signum() == 0 ? 1 : total.precision() - total.scale();
        return new Figures(Math.max(0, Math.min(12, 6 - whole)));
    }

    String emissions(BigDecimal value) {
        return grouped(value, decimals);
    }

    String emissions(double value) {
        return emissions(new BigDecimal(value, MathContext.DECIMAL64));
    }

    /** A share between 0 and 1 in percent with one decimal. */
    static String percent(BigDecimal share) {
        return grouped(share.movePointRight(2), 1) + " %";
    }

    /** A share in percent with up to six significant digits. */
    static String exactPercent(BigDecimal share) {
        return brief(share.movePointRight(2)) + " %";
    }

    static String percent(double share) {
        return percent(new BigDecimal(share, MathContext.DECIMAL64));
    }

    /** All digits, without zeros at the end, at most ten of them significant. */
    static String plain(BigDecimal value) {
        var rounded = value.round(new MathContext(10)).stripTrailingZeros();
        if (rounded.signum() == 0) {
            return "0";
        }
        int magnitude = rounded.precision() - rounded.scale();
        if (magnitude > 15 || magnitude < -7) {
            return rounded.toString();
        }
        return grouped(rounded, Math.max(0, rounded.scale()));
    }

    /** With up to six significant digits. */
    static String brief(BigDecimal value) {
        return plain(value.round(new MathContext(6)));
    }

    private static String grouped(BigDecimal value, int decimals) {
        var symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setMinusSign('\u2212');
        var format = new DecimalFormat("#,##0" + (decimals > 0 ? "." + "0".repeat(decimals) : ""), symbols);
        format.setRoundingMode(RoundingMode.HALF_EVEN);
        return format.format(value);
    }

    /** A unit with real exponents and indices: {@code m3} as m³, {@code kgCO2e} as kgCO₂e; nothing for pure numbers. */
    static String unit(String symbol) {
        if (symbol.equals("1")) {
            return "";
        }
        return gas(POWER.matcher(symbol).replaceAll(found -> found.group(1).equals("2") ? "²" : "³"));
    }

    /** A gas or a unit of it with indices: {@code CH4-fossil} as CH₄-fossil. Trade names such as HFC-134a stay. */
    static String gas(String name) {
        if (!name.matches(".*(CO2|CH4|N2O|SF6|NF3|CF4|C2F6).*")) {
            return name;
        }
        return FORMULA_DIGIT
                .matcher(name)
                .replaceAll(found -> String.valueOf((char) ('₀' + found.group(1).charAt(0) - '0')));
    }
}
