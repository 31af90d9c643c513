package org.tanji.engine.uncertainty;

import static org.tanji.engine.uncertainty.UncertaintyFailure.BOUNDS_INVERTED;
import static org.tanji.engine.uncertainty.UncertaintyFailure.FACTOR_OUT_OF_RANGE;
import static org.tanji.engine.uncertainty.UncertaintyFailure.NOT_A_SPREAD;
import static org.tanji.engine.uncertainty.UncertaintyFailure.PERCENT_OUT_OF_RANGE;

import java.math.BigDecimal;
import java.util.List;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.quantity.Quantity;

/**
 * How a {@link Spread} is written in method files, inventories and factor libraries: {@code lognormal 1.05}, {@code normal
 * 5 %}, {@code triangular 3 4}, {@code uniform 3 4}, {@code pedigree 2 1 3 1 2 basic 1.05}.
 */
public final class SpreadText {

    private static final BigDecimal LARGEST_FACTOR = BigDecimal.valueOf(100);
    private static final BigDecimal LARGEST_PERCENT = BigDecimal.valueOf(200);

    private SpreadText() {}

    /**
     * @throws Failure NOT_A_SPREAD, FACTOR_OUT_OF_RANGE (outside 1…100), PERCENT_OUT_OF_RANGE (outside 0…200) or
     *     BOUNDS_INVERTED,
     *     or what is wrong with a pedigree
     */
    public static Spread parse(String text) {
        var words = text.strip().replace("%", " % ").strip().split("[\\s,;]+");
        if (words.length == 2 && words[0].equals("lognormal")) {
            return lognormal(Quantity.number(words[1]));
        }
        if (words.length == 3 && words[0].equals("normal") && words[2].equals("%")) {
            return normal(Quantity.number(words[1]));
        }
        if (words.length == 3 && words[0].equals("triangular")) {
            var low = Quantity.number(words[1]);
            var high = Quantity.number(words[2]);
            requireOrder(low, high, text);
            return new Spread.Triangular(low, high);
        }
        if (words.length == 3 && words[0].equals("uniform")) {
            var low = Quantity.number(words[1]);
            var high = Quantity.number(words[2]);
            requireOrder(low, high, text);
            return new Spread.Uniform(low, high);
        }
        if (words[0].equals("pedigree")) {
            return PedigreeText.parse(List.of(words), text);
        }
        throw Failure.of(NOT_A_SPREAD, text);
    }

    /** What {@link #parse} reads. */
    public static String write(Spread spread) {
        if (spread instanceof Spread.Lognormal lognormal) {
            return "lognormal " + lognormal.gsd95().toPlainString();
        }
        if (spread instanceof Spread.Normal normal) {
            return "normal " + normal.percent95().toPlainString() + " %";
        }
        if (spread instanceof Spread.Triangular triangular) {
            return "triangular " + triangular.low().toPlainString() + " "
                    + triangular.high().toPlainString();
        }
        if (spread instanceof Spread.Uniform uniform) {
            return "uniform " + uniform.low().toPlainString() + " "
                    + uniform.high().toPlainString();
        }
        if (spread instanceof Spread.Pedigree pedigree) {
            return PedigreeText.write(pedigree);
        }
        throw new AssertionError(spread);
    }

    private static Spread lognormal(BigDecimal factor) {
        if (factor.compareTo(BigDecimal.ONE) < 0 || factor.compareTo(LARGEST_FACTOR) > 0) {
            throw Failure.of(FACTOR_OUT_OF_RANGE, factor, LARGEST_FACTOR);
        }
        return new Spread.Lognormal(factor);
    }

    private static Spread normal(BigDecimal percent) {
        if (percent.signum() < 0 || percent.compareTo(LARGEST_PERCENT) > 0) {
            throw Failure.of(PERCENT_OUT_OF_RANGE, percent, LARGEST_PERCENT);
        }
        return new Spread.Normal(percent);
    }

    private static void requireOrder(BigDecimal low, BigDecimal high, String text) {
        if (low.compareTo(high) > 0) {
            throw Failure.of(BOUNDS_INVERTED, low, high, text);
        }
    }
}
