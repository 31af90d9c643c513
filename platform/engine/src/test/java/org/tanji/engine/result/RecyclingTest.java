package org.tanji.engine.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tanji.engine.failure.Failure;

/** The five formulas of recycling against figures worked out by hand: 100 kg at R1 0.3, R2 0.5, R3 0.2. */
class RecyclingTest {

    /** Power of 100 kWh at 0.5, a quarter of it. */
    private static final BigDecimal POWER = new BigDecimal("12.5");

    @Nested
    class ByHand {

        /**
         * cut-off 0.7·10 + 0.3·3 + 0.3·1 + 0.2·2 = 8.6; closed 10 + 0.5·(4 − 9) + 0.3 + 0.4 = 8.2; open 10 + 0.5·4 − 0.5·0.6·9 +
         * 0.7 = 10; half 0.85·10 + 0.15·3 + 0.25·(4 − 9) + 0.7 = 8.4; CFF 7 + 0.3·(0.2·3 + 0.8·10·0.9) + 0.8·0.5·(4 − 9·0.8) +
         * 0.9·0.2·(2 − 10·0.05) + 0.3 = 8.63.
         */
        @ParameterizedTest
        @CsvSource({"cut-off, 860", "closed-loop, 820", "open-loop, 1000", "50-50, 840", "cff, 863"})
        void theApproachThatTheStudyChoosesIsTheFootprint(String approach, BigDecimal material) {
            var result = new ModellingFixture()
                    .saying("\"recycling\":\"" + approach + "\"")
                    .result();

            assertFigure(material.add(POWER), result.footprint().value().orElseThrow());
            assertEquals(approach, result.modelled().recycling().orElseThrow().key());
        }

        @ParameterizedTest
        @CsvSource({"closed-loop, 820", "open-loop, 1000", "50-50, 840", "cff, 863"})
        void theOthersAreScenarios(String approach, BigDecimal material) {
            var scenario = scenario(new ModellingFixture().result(), approach);

            assertFigure(material.add(POWER), scenario.total().orElseThrow());
            assertFigure(
                    material.subtract(new BigDecimal("860")),
                    scenario.difference().orElseThrow());
        }

        @Test
        void countedMaterialAddsWhatAnApproachHasBeyondCutOff() {
            var counted =
                    ModellingFixture.METHOD.replace("    amount: mass\n", "    counted: true\n    amount: mass\n");
            var result = Quantify.quantify(new ModellingFixture().request(counted));

            assertFigure(POWER, result.footprint().value().orElseThrow());
            for (var approach : List.of("closed-loop", "open-loop", "50-50", "cff")) {
                var full = scenario(new ModellingFixture().result(), approach).difference();
                assertFigure(
                        full.orElseThrow(),
                        scenario(result, approach).difference().orElseThrow());
            }
        }

        @Test
        void inputCountsInAcquisitionAndTheRestAtTheEndOfLife() {
            var result = new ModellingFixture().result();

            assertFigure(new BigDecimal("790"), result.stages().get(0).value().orElseThrow());
            assertFigure(new BigDecimal("70"), result.stages().get(2).value().orElseThrow());
        }
    }

    @Nested
    class Reductions {

        @Test
        void withoutRecyclingAllAreVirginMaterialAndDisposal() {
            var result = new ModellingFixture()
                    .with("r1", "0")
                    .with("r2", "0")
                    .with("r3", "0")
                    .result();

            assertFigure(
                    new BigDecimal("1100").add(POWER),
                    result.footprint().value().orElseThrow());
            others(result)
                    .forEach(scenario ->
                            assertEquals(0, scenario.difference().orElseThrow().signum(), scenario.name()));
        }

        @Test
        void openLoopOfFullValueIsClosedLoop() {
            var text = ModellingFixture.METHOD.replace("value: 0.6", "value: \"1\"");
            eachRandom(fixture -> {
                var result = Quantify.quantify(fixture.request(text));

                assertFigure(
                        scenario(result, "closed-loop").total().orElseThrow(),
                        scenario(result, "open-loop").total().orElseThrow());
            });
        }

        @Test
        void circularFootprintWithHalfTheMarketAndFullQualityIsHalf() {
            var text = ModellingFixture.METHOD
                    .replace("A: 0.2", "A: 0.5")
                    .replace("B: 0.1", "B: \"0\"")
                    .replace("quality: {in: 0.9, out: 0.8}", "quality: {in: \"1\", out: \"1\"}")
                    .replace("    heat: {per: \"10 [MJ/kg]\", factor: heat}\n", "")
                    .replace("  heat: {label: {zh: 热, en: Heat}, per: MJ, standard: H}\n", "");
            eachRandom(fixture -> {
                // Half of recycled input carries half of virgin: 0.5 Erec + 0.5 Ev.
                var result = Quantify.quantify(fixture.request(text));

                assertFigure(
                        scenario(result, "50-50").total().orElseThrow(),
                        scenario(result, "cff").total().orElseThrow());
            });
        }

        @Test
        void circularFootprintThatCreditsNothingIsCutOff() {
            var text = ModellingFixture.METHOD
                    .replace("A: 0.2", "A: \"1\"")
                    .replace("B: 0.1", "B: \"0\"")
                    .replace("    heat: {per: \"10 [MJ/kg]\", factor: heat}\n", "")
                    .replace("  heat: {label: {zh: 热, en: Heat}, per: MJ, standard: H}\n", "");
            eachRandom(fixture -> {
                var result = Quantify.quantify(fixture.request(text));

                assertFigure(
                        result.footprint().value().orElseThrow(),
                        scenario(result, "cff").total().orElseThrow());
            });
        }

        private void eachRandom(java.util.function.Consumer<ModellingFixture> law) {
            var random = new SplittableRandom(7);
            for (int i = 0; i < 25; i++) {
                int recycled = random.nextInt(101);
                law.accept(new ModellingFixture()
                        .with("r1", random.nextInt(101) + " %")
                        .with("r2", recycled + " %")
                        .with("r3", random.nextInt(101 - recycled) + " %"));
            }
        }
    }

    @Nested
    class Credits {

        @ParameterizedTest
        @CsvSource({"closed-loop, -450", "open-loop, -270", "50-50, -225", "cff, -288"})
        void areNegativeContributionsThatNoCheckTakesForAWrongSign(String approach, BigDecimal credit) {
            var result = new ModellingFixture()
                    .saying("\"recycling\":\"" + approach + "\"")
                    .result();

            var substituted = result.contributions().stream()
                    .filter(part -> part.plan().flow().equals("substituted"))
                    .toList();
            assertEquals(1, substituted.size());
            assertFigure(credit, substituted.get(0).value().orElseThrow());
        }

        @Test
        void mayOutweighEverythingElse() {
            var text = ModellingFixture.METHOD.replace("10 [MJ/kg]", "1000 [MJ/kg]");
            var fixture = new ModellingFixture().saying("\"recycling\":\"cff\"");

            var result = Quantify.quantify(fixture.request(text));

            assertEquals(-1, result.footprint().value().orElseThrow().signum());
        }
    }

    @Nested
    class Refused {

        @ParameterizedTest
        @ValueSource(strings = {"35", "-0.1", "1.01"})
        void aRateThatIsNoShareIsNamed(String rate) {
            var failure = assertThrows(
                    Failure.class, () -> new ModellingFixture().with("r1", rate).result());

            assertTrue(message(failure).contains("material.R1"), message(failure));
            assertTrue(message(failure).contains("35 % or 0.35"), message(failure));
        }

        @Test
        void moreThanAllCannotBeRecycledAndBurnt() {
            var failure = assertThrows(
                    Failure.class,
                    () -> new ModellingFixture().with("r2", "0.9").result());

            assertTrue(message(failure).contains("R2 + R3 = 1.1"), message(failure));
        }

        @Test
        void aTermWithoutShareNeedsNoFactor() {
            var text = ModellingFixture.METHOD.replace(", standard: R}", "}");
            var result =
                    Quantify.quantify(new ModellingFixture().with("r1", "0").request(text));

            assertTrue(result.isComplete());
            assertTrue(scenario(result, "closed-loop").total().isPresent());
        }

        @Test
        void aMissingFactorLeavesTheScenarioWithoutFigureAndNamesIt() {
            var text = ModellingFixture.METHOD.replace(", standard: S}", "}");
            var scenario = scenario(Quantify.quantify(new ModellingFixture().request(text)), "closed-loop");

            assertTrue(scenario.total().isEmpty());
            assertTrue(scenario.problems().get(0).place().toString().contains("substituted"));
        }
    }

    private static String message(Failure failure) {
        return failure.problems().get(0).message(Locale.ROOT);
    }

    private static List<ScenarioRecord> others(Result result) {
        return result.modelled().scenarios().stream()
                .filter(one -> one.kind() == ScenarioRecord.Kind.RECYCLING)
                .toList();
    }

    private static ScenarioRecord scenario(Result result, String name) {
        return others(result).stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** To 30 digits: what 34 digits round off does not count. */
    private static void assertFigure(BigDecimal expected, BigDecimal found) {
        assertTrue(
                expected.subtract(found).abs().compareTo(new BigDecimal("1E-28")) < 0,
                () -> expected + " but was " + found);
    }
}
