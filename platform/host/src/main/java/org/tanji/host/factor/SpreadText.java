package org.tanji.host.factor;

import static org.tanji.host.factor.FactorLibraryFailure.SPREAD_WRONG;

import java.math.BigDecimal;
import java.util.List;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.quantity.Quantity;
import org.tanji.engine.uncertainty.Spread;

/** Writes distributions on one line: {@code lognormal 1.2}, {@code normal 10 %}, {@code triangular 0.5 0.7}. */
final class SpreadText {

    private SpreadText() {}

    /** @throws Failure SPREAD_WRONG, with the four forms that are allowed */
    static Spread parse(String text) {
        var words = List.of(text.strip().replace("%", " ").split("[\\s,;]+"));
        return switch (words.get(0)) {
            case "lognormal" -> new Spread.Lognormal(atLeast(BigDecimal.ONE, only(words, text), text));
            case "normal" -> new Spread.Normal(atLeast(BigDecimal.ZERO, only(words, text), text));
            case "triangular" -> new Spread.Triangular(low(words, text), high(words, text));
            case "uniform" -> new Spread.Uniform(low(words, text), high(words, text));
            default -> throw Failure.of(SPREAD_WRONG, text);
        };
    }

    /** As {@link #parse} reads it. */
    static String write(Spread spread) {
        if (spread instanceof Spread.Lognormal lognormal) {
            return "lognormal " + lognormal.gsd95().toPlainString();
        } else if (spread instanceof Spread.Normal normal) {
            return "normal " + normal.percent95().toPlainString() + " %";
        } else if (spread instanceof Spread.Triangular triangular) {
            return "triangular " + triangular.low().toPlainString() + " "
                    + triangular.high().toPlainString();
        } else if (spread instanceof Spread.Uniform uniform) {
            return "uniform " + uniform.low().toPlainString() + " "
                    + uniform.high().toPlainString();
        }
        throw new AssertionError(spread);
    }

    private static BigDecimal only(List<String> words, String text) {
        return number(words, 1, 2, text);
    }

    private static BigDecimal low(List<String> words, String text) {
        return number(words, 1, 3, text);
    }

    private static BigDecimal high(List<String> words, String text) {
        return atLeast(low(words, text), number(words, 2, 3, text), text);
    }

    private static BigDecimal number(List<String> words, int at, int length, String text) {
        if (words.size() != length) {
            throw Failure.of(SPREAD_WRONG, text);
        }
        return Quantity.number(words.get(at));
    }

    private static BigDecimal atLeast(BigDecimal least, BigDecimal number, String text) {
        if (number.compareTo(least) < 0) {
            throw Failure.of(SPREAD_WRONG, text);
        }
        return number;
    }
}
