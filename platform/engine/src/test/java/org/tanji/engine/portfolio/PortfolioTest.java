package org.tanji.engine.portfolio;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PortfolioTest {

    private static final int FACTORS = 50;
    private static final int PRODUCTS = 2_000;

    private final SplittableRandom random = new SplittableRandom(5);
    private final double[] values = random.doubles(FACTORS, 0.01, 20).toArray();
    private final int[][] factors = IntStream.range(0, PRODUCTS)
            .mapToObj(product -> random.ints(product % 12, 0, FACTORS).toArray())
            .toArray(int[][]::new);
    private final Portfolio portfolio = portfolio(1);

    @Test
    void aFootprintIsTheSumOfAmountTimesFactor() {
        var small = new Portfolio.Builder(3)
                .add(new int[] {0, 2, 0}, new double[] {1, 2, 3})
                .add(new int[] {}, new double[] {})
                .build();
        assertArrayEquals(new double[] {60, 0}, small.footprints(new double[] {5, 7, 20}, 1));
    }

    @Test
    void footprintsDoNotDependOnTheNumberOfThreads() {
        assertArrayEquals(portfolio.footprints(values, 1), portfolio.footprints(values, 2));
        assertArrayEquals(portfolio.footprints(values, 1), portfolio.footprints(values, 7));
    }

    @Test
    void anUpdateGivesTheSameBitsAsAFullCalculation() {
        var footprints = portfolio.footprints(values, 1);
        var after = values.clone();
        after[3] *= 1.1;
        after[17] = 0;
        portfolio.update(footprints, values, after);
        assertArrayEquals(portfolio.footprints(after, 1), footprints);
    }

    @Test
    void anUpdateTouchesOnlyTheProductsThatTheChangedFactorsReach() {
        var footprints = new double[PRODUCTS];
        Arrays.fill(footprints, -1);
        var after = values.clone();
        after[3] *= 1.1;
        var touched = portfolio.update(footprints, values, after);
        var expected = IntStream.range(0, PRODUCTS)
                .filter(product -> Arrays.stream(factors[product]).anyMatch(factor -> factor == 3))
                .toArray();
        assertArrayEquals(expected, touched);
        assertEquals(
                PRODUCTS - expected.length,
                Arrays.stream(footprints).filter(footprint -> footprint == -1).count());
    }

    @Test
    void nothingChangedTouchesNothing() {
        assertEquals(0, portfolio.update(new double[PRODUCTS], values, values.clone()).length);
    }

    @Test
    void twiceTheAmountsGiveTwiceTheFootprints() {
        var once = portfolio.footprints(values, 1);
        var twice = portfolio(2).footprints(values, 1);
        assertArrayEquals(Arrays.stream(once).map(footprint -> 2 * footprint).toArray(), twice);
    }

    @Test
    void linesThatNameNoFactorOrNoNumberAreRefused() {
        var builder = new Portfolio.Builder(3);
        assertThrows(IllegalArgumentException.class, () -> builder.add(new int[] {3}, new double[] {1}));
        assertThrows(IllegalArgumentException.class, () -> builder.add(new int[] {1}, new double[] {Double.NaN}));
        assertThrows(IllegalArgumentException.class, () -> portfolio.footprints(new double[2], 1));
    }

    private Portfolio portfolio(double times) {
        var builder = new Portfolio.Builder(FACTORS);
        for (int product = 0; product < PRODUCTS; product++) {
            int own = product;
            builder.add(
                    factors[product],
                    IntStream.range(0, factors[product].length)
                            .mapToDouble(line -> times * (1 + own % 7 + line * 0.3))
                            .toArray());
        }
        return builder.build();
    }
}
