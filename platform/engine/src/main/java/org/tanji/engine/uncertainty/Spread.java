package org.tanji.engine.uncertainty;

import java.math.BigDecimal;
import java.util.List;

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

    /**
     * Lognormal, as wide as the shipped {@link PedigreeTable} makes it.
     *
     * @param scores from 1 (best) to 5, in the order of {@link PedigreeIndicator}
     * @param basic a kind of data that the table knows, or a 95 % factor
     */
    record Pedigree(List<Integer> scores, String basic) implements Spread {
        public Pedigree {
            scores = List.copyOf(scores);
        }

        BigDecimal basicFactor(PedigreeTable table) {
            var known = table.basic().get(basic);
            return known == null ? new BigDecimal(basic) : known;
        }
    }

    /** Whether it multiplies the amount, so that nothing but a positive one makes sense. */
    default boolean isLognormal() {
        return this instanceof Lognormal || this instanceof Pedigree;
    }
}
