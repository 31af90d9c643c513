package org.tanji.engine.evaluation;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;
import org.tanji.engine.quantity.Quantity;
import org.tanji.engine.quantity.Unit;
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

    /** Bounds that were stated in the unit of an amount, in the unit in which it is calculated. */
    static Spread converted(Spread spread, Unit from, Unit to) {
        if (spread instanceof Spread.Triangular triangular) {
            return new Spread.Triangular(in(triangular.low(), from, to), in(triangular.high(), from, to));
        }
        if (spread instanceof Spread.Uniform uniform) {
            return new Spread.Uniform(in(uniform.low(), from, to), in(uniform.high(), from, to));
        }
        return spread;
    }

    private static BigDecimal in(BigDecimal bound, Unit from, Unit to) {
        return Conversions.amount(new Quantity(bound, from), to);
    }

    private static BigDecimal times(BigDecimal bound, BigDecimal published, BigDecimal used) {
        return bound.multiply(used).divide(published, DECIMAL128);
    }
}
