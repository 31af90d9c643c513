package org.tanji.engine.solve.matrix;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random sparse systems, many of them with nothing on parts of the diagonal. */
class FactorsTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void aSolutionSolvesItsSystem(long seed) {
        var some = new Some(seed);
        var factors =
                new Factors(PlanElimination.plan(some.pattern, some.values).plan());
        factors.factorise(some.values);

        assertArrayEquals(some.right, some.times(factors.solve(some.right)), 1e-6);
        assertArrayEquals(some.right, some.transposedTimes(factors.solveTransposed(some.right)), 1e-6);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void cautiousPivotsSolveItToo(long seed) {
        var some = new Some(seed);
        var factors = new Factors(
                PlanElimination.planCautiously(some.pattern, some.values).plan());
        factors.factorise(some.values);

        assertArrayEquals(some.right, some.times(factors.solve(some.right)), 1e-6);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void longDecimalsFollowTheSamePlan(long seed) {
        var some = new Some(seed);
        var plan = PlanElimination.plan(some.pattern, some.values).plan();
        var factors = new FieldFactors<>(plan, new LongDecimals());
        var values = decimals(some.values);

        assertTrue(factors.factorise(values).isEmpty());
        assertArrayEquals(some.right, some.times(doubles(factors.solve(values, decimals(some.right)))), 1e-9);
        assertArrayEquals(
                some.right, some.transposedTimes(doubles(factors.solveTransposed(values, decimals(some.right)))), 1e-9);
    }

    /** The same plan with other numbers gives what a plan of their own gives. */
    @Test
    void aPlanServesOtherNumbers() {
        var some = new Some(7);
        var plan = PlanElimination.plan(some.pattern, some.values).plan();
        var factors = new Factors(plan);
        factors.factorise(some.values);
        var others = Arrays.stream(some.values).map(value -> value * 1.01).toArray();

        factors.factorise(others);

        var expected = Arrays.stream(some.right).map(value -> value * 1.01).toArray();
        assertArrayEquals(expected, some.scaled(1.01).times(factors.solve(expected)), 1e-6);
    }

    /** Two rings and what hangs between them: the blocks are found whatever the numbering is. */
    @Test
    void blocksAreWhatNeedsEachOther() {
        // columns 3 and 1 need each other, so do 0 and 2; 3 needs 0; 4 needs 3
        var rows = new int[] {0, 1, 2, 3, 4, 1, 3, 2, 0, 0, 3};
        var columns = new int[] {0, 1, 2, 3, 4, 3, 1, 0, 2, 3, 4};

        var blocks = StrongComponents.of(Pattern.of(5, rows, columns));

        assertEquals(
                List.of(List.of(4), List.of(1, 3), List.of(0, 2)),
                Arrays.stream(blocks)
                        .map(block -> IntStream.of(block).boxed().toList())
                        .toList());
    }

    private static List<BigDecimal> decimals(double[] numbers) {
        return Arrays.stream(numbers).mapToObj(BigDecimal::new).toList();
    }

    private static double[] doubles(List<BigDecimal> numbers) {
        return numbers.stream().mapToDouble(BigDecimal::doubleValue).toArray();
    }

    /** Forty unknowns, four entries in a column; every third column has zero on the diagonal and a large entry elsewhere. */
    private static final class Some {

        private static final int SIZE = 40;

        private final Pattern pattern;
        private final double[] values;
        private final double[] right = new double[SIZE];

        Some(long seed) {
            var random = new Random(seed);
            var shift = 1 + random.nextInt(SIZE - 1);
            var rows = new int[SIZE * 5];
            var columns = new int[SIZE * 5];
            for (int i = 0; i < rows.length; i++) {
                columns[i] = i / 5;
                rows[i] = i % 5 == 0 ? columns[i] : i % 5 == 1 ? (columns[i] + shift) % SIZE : random.nextInt(SIZE);
            }
            pattern = Pattern.of(SIZE, rows, columns);
            values = random.doubles(pattern.entries(), -1, 1).toArray();
            for (int column = 0; column < SIZE; column++) {
                boolean offDiagonal = seed % 3 == 0;
                values[pattern.find(column, column)] = offDiagonal ? 0 : 4;
                if (offDiagonal) {
                    values[pattern.find((column + shift) % SIZE, column)] = 4;
                }
                right[column] = random.nextInt(-9, 10);
            }
        }

        private Some(Pattern pattern, double[] values) {
            this.pattern = pattern;
            this.values = values;
        }

        Some scaled(double factor) {
            return new Some(
                    pattern, Arrays.stream(values).map(value -> value * factor).toArray());
        }

        double[] times(double[] x) {
            var sums = new double[SIZE];
            for (int column = 0; column < SIZE; column++) {
                for (int entry = pattern.start(column); entry < pattern.start(column + 1); entry++) {
                    sums[pattern.row(entry)] += values[entry] * x[column];
                }
            }
            return sums;
        }

        double[] transposedTimes(double[] y) {
            var sums = new double[SIZE];
            for (int column = 0; column < SIZE; column++) {
                for (int entry = pattern.start(column); entry < pattern.start(column + 1); entry++) {
                    sums[column] += values[entry] * y[pattern.row(entry)];
                }
            }
            return sums;
        }
    }
}
