package org.tanji.engine.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.tanji.engine.evaluation.Origin.Kind;
import org.tanji.engine.quantity.Unit;

/** Who feeds whom, and the equations of loops, without a method around them. */
class LoopEliminationTest {

    private static final Origin LOOP =
            new Origin(Kind.SCALING, "process a", Optional.empty(), "a → b → a", "", Optional.empty());

    @Nested
    class Equations {

        /** x = 0.5 y + 1, y = 0.5 x: x = 4/3, y = 2/3. */
        @Test
        void aLoopThatMakesMoreThanItTakesIsSolvedInItsOwnOrder() {
            var solved = solve(new String[][] {{"0", "0.5"}, {"0.5", "0"}}, "1", "0");

            assertEquals(List.of("1.333333", "0.666667"), solved);
        }

        /** x = 1x − 0.5y + 1, so 0.5y = 1; y = x: the first pivot, 1 − 1, is zero, and x = y = 2. */
        @Test
        void aLoopWhoseFirstPivotIsZeroIsSolved() {
            var solved = solve(new String[][] {{"1", "-0.5"}, {"1", "0"}}, "1", "0");

            assertEquals(List.of("2.000000", "2.000000"), solved);
        }

        /**
         * The pivot vanishes only on the way: x = y + 1, y = x − z, z = 0.5x. Then z = 1 and x = 2, y = 1; 1 − 1·1 is what
         * eliminating x leaves of y.
         */
        @Test
        void aLoopWhosePivotVanishesOnTheWayIsSolved() {
            var solved = solve(new String[][] {{"0", "1", "0"}, {"1", "0", "-1"}, {"0.5", "0", "0"}}, "1", "0", "0");

            assertEquals(List.of("2.000000", "1.000000", "1.000000"), solved);
        }

        /** x = y + 1, y = x: nothing is left to deliver. */
        @Test
        void aLoopThatUsesItselfUpIsRefusedWithItsPath() {
            var message = refused(new String[][] {{"0", "1"}, {"1", "0"}}, "1", "0");

            assertTrue(message.contains("a → b → a"), message);
        }

        /** Rows change places, and still nothing is left: x = x + 1 twice over. */
        @Test
        void aSingularLoopIsRefusedAfterItsEquationsHaveChangedPlaces() {
            var message = refused(new String[][] {{"1", "0", "1"}, {"1", "1", "0"}, {"0", "0", "0"}}, "1", "1", "1");

            assertTrue(message.contains("a → b → a"), message);
        }

        private List<String> solve(String[][] matrix, String... demand) {
            var tape = new Tape();
            var unknowns = eliminate(tape, matrix, demand);
            var values = ExactEvaluation.evaluate(tape.steps());
            return unknowns.stream()
                    .map(step -> values.value(step.orElseThrow()).orElseThrow())
                    .map(value ->
                            value.setScale(6, java.math.RoundingMode.HALF_EVEN).toPlainString())
                    .toList();
        }

        private String refused(String[][] matrix, String... demand) {
            var tape = new Tape();
            var unknowns = eliminate(tape, matrix, demand);
            var values = ExactEvaluation.evaluate(tape.steps());
            return unknowns.stream()
                    .flatMap(Optional::stream)
                    .flatMap(step -> values.undefined(step).stream())
                    .findFirst()
                    .orElseThrow()
                    .getMessage();
        }

        private List<Optional<Integer>> eliminate(Tape tape, String[][] matrix, String... demand) {
            var elimination = new Elimination(tape, matrix.length, LOOP);
            for (int row = 0; row < matrix.length; row++) {
                var coefficients = new TreeMap<Integer, Integer>();
                for (int column = 0; column < matrix.length; column++) {
                    if (!matrix[row][column].equals("0")) {
                        coefficients.put(column, constant(tape, matrix[row][column]));
                    }
                }
                elimination.row(row, coefficients, Optional.of(constant(tape, demand[row])));
            }
            return elimination.solve();
        }

        private int constant(Tape tape, String value) {
            return tape.constant(new BigDecimal(value), Unit.ONE, LOOP).step();
        }
    }

    @Nested
    class Graphs {

        private static final int LONG = 15_000;

        @Test
        void aChainOf15000ProcessesHasConsumersFirst() {
            var groups = new ProcessGraph(names(), chain()).groups();

            assertEquals(LONG, groups.size());
            assertEquals(List.of("p0"), groups.get(0));
            assertEquals(List.of("p" + (LONG - 1)), groups.get(LONG - 1));
        }

        @Test
        void aRingOf15000ProcessesIsOneGroupInTheOrderOfTheMethod() {
            var ring = new ArrayList<>(chain());
            ring.add(new Consumption("p" + (LONG - 1), "p0", 0));

            var graph = new ProcessGraph(names(), ring);
            var groups = graph.groups();

            assertEquals(List.of(names()), groups);
            assertEquals(LONG + 1, graph.loop(groups.get(0)).size());
        }

        /** Two loops and a process that feeds both. */
        @Test
        void groupsComeBeforeWhatTheyConsume() {
            var graph = new ProcessGraph(
                    List.of("fuel", "b", "a", "d", "c"),
                    List.of(
                            new Consumption("a", "b", 0),
                            new Consumption("b", "a", 0),
                            new Consumption("b", "c", 0),
                            new Consumption("c", "d", 0),
                            new Consumption("d", "c", 0),
                            new Consumption("d", "fuel", 0)));

            assertEquals(List.of(List.of("b", "a"), List.of("d", "c"), List.of("fuel")), graph.groups());
        }

        private List<String> names() {
            return IntStream.range(0, LONG).mapToObj(i -> "p" + i).toList();
        }

        private List<Consumption> chain() {
            return IntStream.range(0, LONG - 1)
                    .mapToObj(i -> new Consumption("p" + i, "p" + (i + 1), 0))
                    .toList();
        }
    }
}
