package org.tanji.engine.uncertainty;

import java.math.BigDecimal;

/**
 * A {@link Spread} around a stated amount, ready to be sampled. A sample is a quantile: it depends on one uniform number
 * only.
 */
sealed interface Distribution {

    /** The value that lies above the share {@code probability} of all values; {@code probability} is within (0, 1). */
    double quantile(double probability);

    /** The value at a standard normal score; the same as the quantile at the share below it. */
    default double atScore(double score) {
        return quantile(Math.max(Double.MIN_NORMAL, Math.min(1 - 0x1.0p-53, NormalShare.below(score))));
    }

    /** The share of all values below zero, between 0 and 1. */
    double shareBelowZero();

    /** In the unit of the amount; for a lognormal the first-order value, amount times {@link #logDeviation}. */
    double standardDeviation();

    /** Standard deviation of the logarithm, to first order: standard deviation by amount. */
    double logDeviation();

    /** Half the width of the central 95 % of a standard normal distribution. */
    double Z_95 = 1.959963984540054;

    static Distribution around(double amount, Spread spread) {
        if (spread instanceof Spread.Lognormal lognormal) {
            return new Lognormal(amount, StrictMath.log(lognormal.gsd95().doubleValue()) / 2);
        }
        if (spread instanceof Spread.Normal normal) {
            return new Normal(amount, Math.abs(amount) * normal.percent95().doubleValue() / 100 / Z_95);
        }
        if (spread instanceof Spread.Triangular triangular) {
            return new Triangular(
                    triangular.low().doubleValue(), amount, triangular.high().doubleValue());
        }
        if (spread instanceof Spread.Uniform uniform) {
            return new Uniform(amount, number(uniform.low()), number(uniform.high()));
        }
        if (spread instanceof Spread.Pedigree pedigree) {
            return new Lognormal(amount, PedigreeTable.shipped().sigma(pedigree));
        }
        throw new AssertionError(spread);
    }

    private static double number(BigDecimal bound) {
        return bound.doubleValue();
    }

    /** The amount is the median; the 95 % factor of a pedigree is exp(2σ). */
    record Lognormal(double median, double sigma) implements Distribution {
        @Override
        public double shareBelowZero() {
            return median < 0 ? 1 : 0;
        }

        @Override
        public double quantile(double probability) {
            return atScore(NormalQuantile.of(probability));
        }

        @Override
        public double atScore(double score) {
            return median * Exponential.of(sigma * score);
        }

        @Override
        public double standardDeviation() {
            return Math.abs(median) * sigma;
        }

        @Override
        public double logDeviation() {
            return sigma;
        }
    }

    /** The amount is the mean. */
    record Normal(double mean, double deviation) implements Distribution {
        @Override
        public double shareBelowZero() {
            return deviation == 0 ? (mean < 0 ? 1 : 0) : NormalShare.below(-mean / deviation);
        }

        @Override
        public double quantile(double probability) {
            return atScore(NormalQuantile.of(probability));
        }

        @Override
        public double atScore(double score) {
            return mean + deviation * score;
        }

        @Override
        public double standardDeviation() {
            return deviation;
        }

        @Override
        public double logDeviation() {
            return mean == 0 ? 0 : deviation / Math.abs(mean);
        }
    }

    /** The amount is the mode. */
    record Triangular(double low, double mode, double high) implements Distribution {
        @Override
        public double shareBelowZero() {
            if (low >= 0 || high <= 0) {
                return high <= 0 && low < 0 ? 1 : 0;
            }
            return mode >= 0
                    ? low * low / ((high - low) * (mode - low))
                    : 1 - high * high / ((high - low) * (high - mode));
        }

        @Override
        public double quantile(double probability) {
            double width = high - low;
            if (width == 0) {
                return mode;
            }
            double left = (mode - low) / width;
            return probability < left
                    ? low + Math.sqrt(probability * width * (mode - low))
                    : high - Math.sqrt((1 - probability) * width * (high - mode));
        }

        @Override
        public double standardDeviation() {
            double sum = low * low + mode * mode + high * high - low * mode - low * high - mode * high;
            return Math.sqrt(sum / 18);
        }

        @Override
        public double logDeviation() {
            return mode == 0 ? 0 : standardDeviation() / Math.abs(mode);
        }
    }

    /** The amount only has to lie inside. */
    record Uniform(double amount, double low, double high) implements Distribution {
        @Override
        public double shareBelowZero() {
            return low == high ? (low < 0 ? 1 : 0) : Math.max(0, Math.min(1, -low / (high - low)));
        }

        @Override
        public double quantile(double probability) {
            return low + (high - low) * probability;
        }

        @Override
        public double standardDeviation() {
            return (high - low) / Math.sqrt(12);
        }

        @Override
        public double logDeviation() {
            return amount == 0 ? 0 : standardDeviation() / Math.abs(amount);
        }
    }
}
