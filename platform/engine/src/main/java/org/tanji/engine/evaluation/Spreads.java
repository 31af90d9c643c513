package org.tanji.engine.evaluation;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;
import org.tanji.engine.uncertainty.Spread;

/** Bounds that were stated for a published value, for the same value in another unit. */
final class Spreads {

    private Spreads() {}

    static Spread scaled(Spread spread, BigDecimal published, BigDecimal used) {
        if (published.signum() == 0) {
            return spread;
        }
        if (spread instanceof Spread.Triangular triangular) {
            return new Spread.Triangular(
                    times(triangular.low(), published, used), times(triangular.high(), published, used));
        }
        if (spread instanceof Spread.Uniform uniform) {
            return new Spread.Uniform(times(uniform.low(), published, used), times(uniform.high(), published, used));
        }
        return spread;
    }

    private static BigDecimal times(BigDecimal bound, BigDecimal published, BigDecimal used) {
        return bound.multiply(used).divide(published, DECIMAL128);
    }
}
