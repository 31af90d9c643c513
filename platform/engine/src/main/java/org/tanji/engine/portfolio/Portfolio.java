package org.tanji.engine.portfolio;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The activity data of many products as sparse rows: how much of which factor each product takes. A footprint is the sum
 * of amount times factor over the lines of a product, in their order, in kgCO2e when factors are in kgCO2e per unit.
 *
 * <p>A product's sum does not depend on threads or on other products, and {@link #update} gives the same bits as a full
 * calculation.
 */
public final class Portfolio {

    private final int factorCount;
    private final int[] start;
    private final int[] factors;
    private final double[] amounts;

    /** By factor, the products that take it; built when it is first asked for. */
    private final Reached reached;

    Portfolio(int factorCount, int[] start, int[] factors, double[] amounts) {
        this.factorCount = factorCount;
        this.start = start;
        this.factors = factors;
        this.amounts = amounts;
        this.reached = new Reached(factorCount, start, factors);
    }

    public int products() {
        return start.length - 1;
    }

    /** Lines of all products together. */
    public int lines() {
        return factors.length;
    }

    /**
     * The footprint of every product.
     *
     * @param values one for each factor
     * @param threads at least 1; the figures do not depend on it
     */
    public double[] footprints(double[] values, int threads) {
        requireOneForEach(values);
        var footprints = new double[products()];
        int share = (products() + threads - 1) / threads;
        IntStream.range(0, threads).parallel().forEach(thread -> {
            int end = Math.min(products(), (thread + 1) * share);
            for (int product = thread * share; product < end; product++) {
                footprints[product] = footprint(product, values);
            }
        });
        return footprints;
    }

    /**
     * Brings footprints up to date when factors have changed, touching only the products that these reach.
     *
     * @param footprints as they are with {@code before}; those that are reached are replaced
     * @return the numbers of the products that were touched, ascending
     */
    public int[] update(double[] footprints, double[] before, double[] after) {
        requireOneForEach(before);
        requireOneForEach(after);
        var changed = IntStream.range(0, factorCount)
                .filter(factor -> before[factor] != after[factor])
                .toArray();
        var touched = reached.by(changed);
        for (int product : touched) {
            footprints[product] = footprint(product, after);
        }
        return touched;
    }

    private double footprint(int product, double[] values) {
        double sum = 0;
        for (int line = start[product]; line < start[product + 1]; line++) {
            sum += amounts[line] * values[factors[line]];
        }
        return sum;
    }

    private void requireOneForEach(double[] values) {
        if (values.length != factorCount) {
            throw new IllegalArgumentException(values.length + " values for " + factorCount + " factors");
        }
    }

    /** Collects products; what was added cannot be changed. */
    public static final class Builder {

        private final int factorCount;
        private int[] start = {0};
        private int[] factors = {};
        private double[] amounts = {};
        private int products;
        private int lines;

        public Builder(int factorCount) {
            this.factorCount = factorCount;
        }

        /**
         * @param itsFactors number of the factor of each line
         * @param itsAmounts amount of each line, finite, in the unit that its factor is per
         */
        public Builder add(int[] itsFactors, double[] itsAmounts) {
            requireSound(itsFactors, itsAmounts);
            int more = itsFactors.length;
            if (lines + more > factors.length) {
                int room = Math.max(lines + more, lines + (lines >> 1));
                factors = Arrays.copyOf(factors, room);
                amounts = Arrays.copyOf(amounts, room);
            }
            if (products + 2 > start.length) {
                start = Arrays.copyOf(start, Math.max(16, 2 * start.length));
            }
            System.arraycopy(itsFactors, 0, factors, lines, more);
            System.arraycopy(itsAmounts, 0, amounts, lines, more);
            lines += more;
            start[++products] = lines;
            return this;
        }

        public Portfolio build() {
            return new Portfolio(
                    factorCount,
                    Arrays.copyOf(start, products + 1),
                    Arrays.copyOf(factors, lines),
                    Arrays.copyOf(amounts, lines));
        }

        private void requireSound(int[] itsFactors, double[] itsAmounts) {
            if (itsFactors.length != itsAmounts.length) {
                throw new IllegalArgumentException(itsFactors.length + " factors, " + itsAmounts.length + " amounts");
            }
            for (int line = 0; line < itsFactors.length; line++) {
                if (itsFactors[line] < 0 || itsFactors[line] >= factorCount || !Double.isFinite(itsAmounts[line])) {
                    throw new IllegalArgumentException("line " + line + ": factor " + itsFactors[line] + " of "
                            + factorCount + ", amount " + itsAmounts[line]);
                }
            }
        }
    }
}
