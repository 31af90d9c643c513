package org.tanji.engine.solve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tanji.engine.solve.ModelFixture.generated;
import static org.tanji.engine.solve.ModelFixture.model;
import static org.tanji.engine.solve.SolveModelTest.plain;
import static org.tanji.engine.solve.SolveModelTest.total;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Models beyond what anybody writes down: long chains, rings, and the generated models that other engines solve too. */
class LargeModelsTest {

    private static final int LONG = 15_000;
    private static final MathContext WIDE = new MathContext(60);

    /** The figures that four engines agree on. */
    @ParameterizedTest
    @CsvSource({"S20, 3783.685141", "S200, 8722.793627", "L20, 1403.059924", "L200, 5159.459352"})
    void generatedModelsComeToTheKnownScores(String name, String score) throws IOException {
        var solution = SolveModel.solve(generated(name));

        assertEquals(
                score,
                solution.impacts()
                        .get(0)
                        .total()
                        .setScale(6, RoundingMode.HALF_EVEN)
                        .toPlainString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"S20", "L20"})
    void smallSystemsAgreeWithADenseEliminationToThirtyDigits(String name) throws IOException {
        var solution = SolveModel.solve(generated(name));

        var other = denseElimination(solution.linear());

        for (int i = 0; i < other.size(); i++) {
            assertClose(other.get(i), solution.runs().get(i), "1E-30");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"S200", "L200"})
    void largerOnesAgreeWithRepeatedSubstitution(String name) throws IOException {
        var solution = SolveModel.solve(generated(name));

        var other = substitution(solution.linear());

        for (int i = 0; i < other.length; i++) {
            assertClose(new BigDecimal(other[i]), solution.runs().get(i), "1E-9");
        }
    }

    /** Each link takes one of the next and emits 1. */
    @Test
    void aChainOf15000ProcessesIsSolved() {
        var chain = model();
        for (int i = 0; i < LONG - 1; i++) {
            chain.process("p" + i, "1 q" + i, "1", "1 q" + (i + 1));
        }
        chain.process("p" + (LONG - 1), "1 q" + (LONG - 1), "1");

        var solution = SolveModel.solve(chain.demand("1 q0").build());

        assertEquals("15000", total(solution));
    }

    /** Closed to a ring that brings half a unit back, everything runs 1/(1 − 0.5) = 2 times. */
    @Test
    void aRingOf15000ProcessesIsSolved() {
        var ring = model();
        for (int i = 0; i < LONG - 1; i++) {
            ring.process("p" + i, "1 q" + i, "1", "1 q" + (i + 1));
        }
        ring.process("p" + (LONG - 1), "1 q" + (LONG - 1), "1", "0.5 q0");

        var solution = SolveModel.solve(ring.demand("1 q0").build());

        assertEquals("30000", total(solution));
        assertEquals(List.of("2", "2"), plain(solution.runs()).subList(0, 2));
    }

    private static void assertClose(BigDecimal expected, BigDecimal actual, String relative) {
        var allowed = expected.abs().multiply(new BigDecimal(relative));
        assertTrue(expected.subtract(actual).abs().compareTo(allowed) <= 0, () -> expected + " against " + actual);
    }

    /** Gauss and Jordan on the full matrix with 60 digits. */
    private static List<BigDecimal> denseElimination(LinearModel model) {
        var rows = new ArrayList<List<BigDecimal>>();
        for (int i = 0; i < model.size(); i++) {
            rows.add(new ArrayList<>(Collections.nCopies(model.size(), BigDecimal.ZERO)));
            rows.get(i).add(model.demand().get(i));
        }
        for (var cell : model.technosphere()) {
            var value = model.parameters().get(cell.parameter()).value().multiply(cell.coefficient());
            rows.get(cell.row())
                    .set(cell.column(), rows.get(cell.row()).get(cell.column()).add(value));
        }
        for (int pivot = 0; pivot < model.size(); pivot++) {
            var upper = rows.get(pivot);
            var divisor = upper.get(pivot);
            upper.replaceAll(value -> value.divide(divisor, WIDE));
            for (int row = 0; row < model.size(); row++) {
                if (row != pivot) {
                    subtract(rows.get(row), upper, rows.get(row).get(pivot));
                }
            }
        }
        return rows.stream().map(row -> row.get(row.size() - 1)).toList();
    }

    private static void subtract(List<BigDecimal> row, List<BigDecimal> upper, BigDecimal times) {
        for (int i = 0; i < row.size(); i++) {
            row.set(i, row.get(i).subtract(times.multiply(upper.get(i)), WIDE));
        }
    }

    /** x = d + T x, over and over; every process makes one unit of its product. */
    private static double[] substitution(LinearModel model) {
        var x = new double[model.size()];
        for (int round = 0; round < 2000; round++) {
            var next =
                    model.demand().stream().mapToDouble(BigDecimal::doubleValue).toArray();
            for (var cell : model.technosphere()) {
                if (cell.coefficient().signum() < 0) {
                    next[cell.row()] +=
                            model.parameters().get(cell.parameter()).value().doubleValue() * x[cell.column()];
                }
            }
            x = next;
        }
        return x;
    }
}
