package org.tanji.engine.uncertainty;

import java.math.BigDecimal;

/**
 * The distribution of a value around the amount that was stated. The stated amount is the median of a lognormal, the
 * mean of a normal, the mode of a triangular distribution.
 */
public sealed interface Spread {

    /** Lognormal; {@code gsd95} is the square of the geometric standard deviation: 95 % lie within m/gsd95 … m·gsd95. */
    record Lognormal(BigDecimal gsd95) implements Spread {}

    /** Normal; {@code percent95} is the half width of the 95 % interval in percent of the amount. */
    record Normal(BigDecimal percent95) implements Spread {}

    /** Triangular between the two bounds, in the unit of the amount, with the amount as its mode. */
    record Triangular(BigDecimal low, BigDecimal high) implements Spread {}

    /** Uniform between the two bounds, in the unit of the amount. */
    record Uniform(BigDecimal low, BigDecimal high) implements Spread {}
}
