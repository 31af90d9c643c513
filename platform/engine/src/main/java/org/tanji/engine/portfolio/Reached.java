package org.tanji.engine.portfolio;

import java.util.Arrays;
import java.util.BitSet;

/** Which products take a factor. Costs four bytes for each line, and only once somebody asks. */
final class Reached {

    private final int factorCount;
    private final int[] start;
    private final int[] factors;
    private int[] first = {};
    private int[] products = {};

    Reached(int factorCount, int[] start, int[] factors) {
        this.factorCount = factorCount;
        this.start = start;
        this.factors = factors;
    }

    /** Products that take any of these factors, ascending. */
    synchronized int[] by(int[] changed) {
        if (first.length == 0) {
            build();
        }
        var touched = new BitSet(start.length - 1);
        for (int factor : changed) {
            for (int i = first[factor]; i < first[factor + 1]; i++) {
                touched.set(products[i]);
            }
        }
        var numbers = new int[touched.cardinality()];
        int count = 0;
        for (int product = touched.nextSetBit(0); product >= 0; product = touched.nextSetBit(product + 1)) {
            numbers[count++] = product;
        }
        return numbers;
    }

    private void build() {
        var count = new int[factorCount + 1];
        for (int factor : factors) {
            count[factor + 1]++;
        }
        Arrays.parallelPrefix(count, Integer::sum);
        var next = Arrays.copyOf(count, factorCount);
        products = new int[factors.length];
        for (int product = 0; product + 1 < start.length; product++) {
            for (int line = start[product]; line < start[product + 1]; line++) {
                products[next[factors[line]]++] = product;
            }
        }
        first = count;
    }
}
