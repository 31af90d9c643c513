package org.tanji.engine.quality;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;

/**
 * What a score counts on. A score without its scale means nothing: 5 is the best of one and the worst of the other.
 *
 * @param name as an inventory cites it
 * @param lowest the smallest score
 * @param highest the largest score, above {@code lowest}
 * @param better which end is the good one
 */
public record Scale(String name, BigDecimal lowest, BigDecimal highest, Better better) {

    /** Five steps of which 1 is the best, as in the pedigree matrix and EF 3.1; holds where no scale is named. */
    public static final Scale ONE_BEST = new Scale("1-best", BigDecimal.ONE, new BigDecimal(5), Better.LOW);

    /** Five steps of which 5 is the best, as Chinese reports often score. */
    public static final Scale FIVE_BEST = new Scale("5-best", BigDecimal.ONE, new BigDecimal(5), Better.HIGH);

    private static final BigDecimal STEPS = new BigDecimal(4);

    /** The end of a scale that is good. */
    public enum Better {
        LOW("low"),
        HIGH("high");

        private final String key;

        Better(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }

    public boolean contains(BigDecimal score) {
        return score.compareTo(lowest) >= 0 && score.compareTo(highest) <= 0;
    }

    /** The score on the common line from 1 (best) to 5 (worst); linear, at 34 digits. */
    public BigDecimal normalised(BigDecimal score) {
        var fromBest = better == Better.LOW ? score.subtract(lowest) : highest.subtract(score);
        return BigDecimal.ONE.add(
                fromBest.multiply(STEPS, DECIMAL128).divide(highest.subtract(lowest), DECIMAL128), DECIMAL128);
    }

    public BigDecimal best() {
        return better == Better.LOW ? lowest : highest;
    }

    public BigDecimal worst() {
        return better == Better.LOW ? highest : lowest;
    }
}
