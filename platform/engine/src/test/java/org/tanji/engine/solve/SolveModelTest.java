package org.tanji.engine.solve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tanji.engine.solve.ModelFixture.model;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Small systems with their algebra. */
class SolveModelTest {

    @Nested
    class Chains {

        /** a = 1; b = 3a = 3; c = 0.5a + 2b = 6.5; CO2 = 1·1 + 2·3 + 4·6.5 = 33. */
        @Test
        void aTreeIsMultipliedThrough() {
            var solution = SolveModel.solve(model().process("a", "1 pa", "1", "3 pb", "0.5 pc")
                    .process("b", "1 pb", "2", "2 pc")
                    .process("c", "1 pc", "4")
                    .demand("1 pa")
                    .build());

            assertEquals(List.of("1", "3", "6.5"), plain(solution.runs()));
            assertEquals("33", total(solution));
        }

        /** One run makes 4, so 10 take 2.5 runs; each takes 2 of b, whose runs make 5: 1. CO2 = 2.5·8 + 1·3 = 23. */
        @Test
        void runsAreOfAnySize() {
            var solution = SolveModel.solve(model().process("a", "4 pa", "8", "2 pb")
                    .process("b", "5 pb", "3")
                    .demand("10 pa")
                    .build());

            assertEquals(List.of("2.5", "1"), plain(solution.runs()));
            assertEquals("23", total(solution));
        }

        /** Direct: a 2·1, b 6·2. Upstream: of a everything, 14; of b its 6 units at 2 each. */
        @Test
        void upstreamFiguresHoldEverythingThatGoesIntoAProduct() {
            var solution = SolveModel.solve(model().process("a", "1 pa", "1", "3 pb")
                    .process("b", "1 pb", "2")
                    .demand("2 pa")
                    .build());

            var impact = solution.impacts().get(0);
            assertEquals(List.of("2", "12"), plain(impact.direct()));
            assertEquals(List.of("14", "12"), plain(impact.upstream()));
            assertEquals(List.of("7", "2"), plain(impact.intensity()));
        }

        /** What nobody asks for does not run, and still has its intensity. */
        @Test
        void whatNobodyNeedsDoesNotRun() {
            var solution = SolveModel.solve(model().process("a", "1 pa", "1")
                    .process("idle", "2 pi", "6", "1 pa")
                    .demand("1 pa")
                    .build());

            assertEquals(List.of("1", "0"), plain(solution.runs()));
            assertEquals("3.5", plain(solution.impacts().get(0).intensity()).get(1));
        }
    }

    @Nested
    class Loops {

        /** a − 0.1b = 1, b − 2a = 0: a = 1/0.8 = 1.25, b = 2.5; CO2 = 1.25·1.5 + 2.5·0.5 = 3.125. */
        @Test
        void twoProcessesFeedEachOther() {
            var solution = SolveModel.solve(model().process("a", "1 pa", "1.5", "2 pb")
                    .process("b", "1 pb", "0.5", "0.1 pa")
                    .demand("1 pa")
                    .build());

            assertEquals(List.of("1.25", "2.5"), plain(solution.runs()));
            assertEquals("3.125", total(solution));
        }

        /** A plant that uses a fifth of its own power delivers 0.8 a run: 4 are 5 runs, and 4 are delivered. */
        @Test
        void aProcessUsesItsOwnProduct() {
            var solution = SolveModel.solve(
                    model().process("a", "1 pa", "3", "0.2 pa").demand("4 pa").build());

            assertEquals(List.of("5"), plain(solution.runs()));
            assertEquals(List.of("4"), plain(solution.delivered()));
            assertEquals(List.of("15"), plain(solution.impacts().get(0).upstream()));
        }

        /**
         * a uses all of its own product, so its diagonal is zero; what b gives back carries it. Rows:
         * 0·a + 0.5b = 1 (b frees half a unit of pa), −1a + 1b = 0: b = 2, a = 2.
         */
        @Test
        void aZeroOnTheDiagonalIsNoEnd() {
            var fixture = model();
            fixture.process("a", "1 pa", "1", "1 pa", "1 pb");
            fixture.process(new ModelProcess(
                    "b", fixture.list("1 pb"), List.of(), fixture.list("0.5 pa"), List.of(fixture.flow("CO2", "3"))));

            var solution = SolveModel.solve(fixture.demand("1 pa").build());

            assertEquals(List.of("2", "2"), plain(solution.runs()));
            assertEquals("8", total(solution));
        }

        /** a − 2b = 1, b − a = 0: a = b = −1. The equations hold, the world does not. */
        @Test
        void aLoopThatTakesMoreThanItMakesIsDoubtful() {
            var solution = SolveModel.solve(model().process("a", "1 pa", "1", "1 pb")
                    .process("b", "1 pb", "1", "2 pa")
                    .demand("1 pa")
                    .build());

            assertEquals(List.of("-1", "-1"), plain(solution.runs()));
            assertTrue(solution.isDoubtful());
            assertEquals(
                    "a → b → a", solution.findings().get(0).what().details().get(0));
        }

        /** 1 − 0.999999999999·1.000000000001 = 1e-24: sixteen digits see nothing of it, the answer is a = 1e24. */
        @Test
        void aLoopThatNearlyUsesUpItselfIsStillSolved() {
            var solution = SolveModel.solve(model().process("a", "1 pa", "1", "0.999999999999 pb")
                    .process("b", "1 pb", "0", "1.000000000001 pa")
                    .demand("1 pa")
                    .build());

            assertEquals(0, new BigDecimal("1E24").compareTo(solution.runs().get(0)));
            assertFalse(solution.isDoubtful());
        }
    }

    @Nested
    class SeveralProducts {

        /** Milk 8 with 0.8 of the burdens, meat 1 with 0.2. 4 milk: half a run of milk's column, 0.5·0.8·(10 + 5·2) = 8. */
        @Test
        void sharesDivideInputsAndEmissions() {
            var solution = SolveModel.solve(herd("4 milk"));

            assertEquals(List.of("2", "0.5", "0"), runsOf(solution, "feed", "farm milk", "farm meat"));
            assertEquals("8", total(solution));
        }

        /** Both products of one run together carry all of it: 10 + 5·2 = 20. */
        @Test
        void allProductsOfARunCarryAllOfItsBurdens() {
            var solution = SolveModel.solve(herd("8 milk", "1 meat"));

            assertEquals("20", total(solution));
        }

        private ProcessModel herd(String... demand) {
            var fixture = model();
            fixture.process(new ModelProcess(
                    "farm",
                    fixture.list("8 milk 0.8", "1 meat 0.2"),
                    fixture.list("5 feed"),
                    List.of(),
                    List.of(fixture.flow("CO2", "10"))));
            fixture.process("feed", "1 feed", "2");
            for (var asked : demand) {
                fixture.demand(asked);
            }
            return fixture.build();
        }

        /** 1 power: half a run of chp, which spares 1.5 heat: CO2 = 0.5·4 − 1.5·0.25 = 1.625. */
        @Test
        void avoidedProductsTakeTheirMakersBack() {
            var fixture = model();
            fixture.process(new ModelProcess(
                    "chp",
                    fixture.list("2 power"),
                    List.of(),
                    fixture.list("3 heat"),
                    List.of(fixture.flow("CO2", "4"))));
            fixture.process("boiler", "1 heat", "0.25");

            var solution = SolveModel.solve(fixture.demand("1 power").build());

            assertEquals(List.of("-1.5", "0.5"), plain(solution.runs()));
            assertEquals("1.625", total(solution));
            assertEquals(
                    List.of(SolveFailure.NEGATIVE_RUNS),
                    solution.findings().stream()
                            .map(finding -> finding.what().code())
                            .toList());
            assertFalse(solution.isDoubtful());
        }

        /** What is avoided outweighs: 1·1 − 3·2 = −5. */
        @Test
        void aNegativeTotalIsSaid() {
            var fixture = model();
            fixture.process(new ModelProcess(
                    "chp",
                    fixture.list("1 power"),
                    List.of(),
                    fixture.list("3 heat"),
                    List.of(fixture.flow("CO2", "1"))));
            fixture.process("boiler", "1 heat", "2");

            var solution = SolveModel.solve(fixture.demand("1 power").build());

            assertEquals("-5", total(solution));
            assertTrue(solution.findings().stream()
                    .anyMatch(finding -> finding.what().code() == SolveFailure.NEGATIVE_IMPACT));
        }
    }

    @Nested
    class Waste {

        /** 10 parts hand over 4 sludge; a run treats 2 with 1 power: 2 runs. CO2 = 2·0.3 + 2·0.5 = 1.6. */
        @Test
        void aTreatmentRunsForTheWasteThatItTakesIn() {
            var fixture = model().waste("sludge");
            fixture.process(
                    new ModelProcess("plating", fixture.list("1 part", "0.4 sludge"), List.of(), List.of(), List.of()));
            treatment(fixture);

            var solution = SolveModel.solve(fixture.demand("10 part").build());

            assertEquals(List.of("2", "10", "2"), runsOf(solution, "grid", "plating part", "treatment"));
            assertEquals("1.6", total(solution));
        }

        @Test
        void aDemandForWasteAsksForItsTreatment() {
            var fixture = model().waste("sludge");
            treatment(fixture);

            var solution = SolveModel.solve(fixture.demand("2 sludge").build());

            assertEquals("0.8", total(solution));
        }

        /** As databases write it: the treatment makes −1 sludge, the plating takes −0.4. */
        @Test
        void negativeAmountsSayTheSame() {
            var solution = SolveModel.solve(model().process("plating", "1 part", "0", "-0.4 sludge")
                    .process("treatment", "-2 sludge", "0.3", "1 power")
                    .process("grid", "1 power", "0.5")
                    .demand("10 part")
                    .build());

            assertEquals("1.6", total(solution));
            assertEquals(List.of(), solution.findings());
        }

        private void treatment(ModelFixture fixture) {
            fixture.process(new ModelProcess(
                    "treatment",
                    List.of(),
                    fixture.list("2 sludge", "1 power"),
                    List.of(),
                    List.of(fixture.flow("CO2", "0.3"))));
            fixture.process("grid", "1 power", "0.5");
        }
    }

    static String total(Solution solution) {
        return plain(List.of(solution.impacts().get(0).total())).get(0);
    }

    static List<String> plain(List<BigDecimal> numbers) {
        return numbers.stream()
                .map(number -> number.stripTrailingZeros().toPlainString())
                .toList();
    }

    /** Of processes, or of one product of a process. */
    private static List<String> runsOf(Solution solution, String... names) {
        return java.util.Arrays.stream(names)
                .map(name -> {
                    var supplies = solution.linear().supplies();
                    for (int i = 0; i < supplies.size(); i++) {
                        var supply = supplies.get(i);
                        if (name.equals(supply.process()) || name.equals(supply.process() + " " + supply.product())) {
                            return plain(solution.runs()).get(i);
                        }
                    }
                    return "none";
                })
                .toList();
    }
}
