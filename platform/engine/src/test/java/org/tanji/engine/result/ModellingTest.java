package org.tanji.engine.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.result.ScenarioRecord.Line;
import org.tanji.engine.shipped.PublishedSchema;

class ModellingTest {

    @Nested
    class Allocation {

        @Test
        void everyShareIsShownAndTheyAddUpToOne() {
            var share = new ModellingFixture().result().allocations().get(0);

            assertEquals("0.25", share.share().orElseThrow().toPlainString());
            assertEquals(2, share.parts().size());
            assertEquals("0.75", share.parts().get(1).share().toPlainString());
            assertEquals("1", share.sum().orElseThrow().toPlainString());
        }

        @Test
        void sharesAddUpToOneForAnyBases() {
            var random = new SplittableRandom(11);
            for (int i = 0; i < 200; i++) {
                var own = BigDecimal.valueOf(random.nextInt(1, 100_000), random.nextInt(5));
                var other = BigDecimal.valueOf(random.nextInt(0, 100_000), random.nextInt(5));
                var share = new ModellingFixture()
                        .with("own", own + " h")
                        .with("other", other + " h")
                        .result()
                        .allocations()
                        .get(0);

                assertEquals("1", share.sum().orElseThrow().toPlainString());
            }
        }

        @Test
        void scalingAllBasesOrTheirUnitChangesNoShare() {
            var hours = new ModellingFixture().with("own", "7 h").with("other", "13 h");
            var minutes = new ModellingFixture().with("own", "25200 s").with("other", "46800 s");

            assertEquals(
                    0,
                    hours.result()
                            .footprint()
                            .value()
                            .orElseThrow()
                            .compareTo(minutes.result().footprint().value().orElseThrow()));
        }

        @Test
        void anAlternativeIsCalculatedBesideTheFootprint() {
            var scenario = scenario(new ModellingFixture().result(), "hours.value");

            assertEquals(
                    "12.5",
                    scenario.difference().orElseThrow().stripTrailingZeros().toPlainString());
            assertEquals(ScenarioRecord.Kind.ALLOCATION, scenario.kind());
        }

        @Test
        void theOrderOfRowsChangesNoShare() {
            var turned = new ModellingFixture();
            turned.coproducts = "[{\"name\":\"b\",\"value\":\"20 CNY\"},{\"name\":\"a\",\"value\":\"30 CNY\"}]";

            assertEquals(
                    0,
                    scenario(turned.result(), "hours.value")
                            .total()
                            .orElseThrow()
                            .compareTo(scenario(new ModellingFixture().result(), "hours.value")
                                    .total()
                                    .orElseThrow()));
        }

        @Test
        void aNegativeBasisIsRefusedByName() {
            var failure = assertThrows(
                    Failure.class,
                    () -> new ModellingFixture().with("other", "-1 h").result());

            assertTrue(failure.problems().get(0).message(Locale.ROOT).contains("the basis of Others is -1 h"));
        }

        @Test
        void basesThatAreAllZeroAreRefused() {
            var failure = assertThrows(
                    Failure.class,
                    () -> new ModellingFixture()
                            .with("own", "0 h")
                            .with("other", "0 h")
                            .result());

            assertTrue(failure.problems().get(0).message(Locale.ROOT).contains("all its bases are zero"));
        }
    }

    @Nested
    class Scenarios {

        @Test
        void aScenarioIsAnotherEvaluationAndNoPartOfTheFootprint() {
            var result = new ModellingFixture().result();

            assertEquals(
                    "-6.25",
                    scenario(result, "dark")
                            .difference()
                            .orElseThrow()
                            .stripTrailingZeros()
                            .toPlainString());
            assertEquals(
                    "-10",
                    scenario(result, "green")
                            .difference()
                            .orElseThrow()
                            .stripTrailingZeros()
                            .toPlainString());
            assertTrue(scenario(result, "gate").boundary().isPartial());
            assertEquals(0, result.footprint().value().orElseThrow().compareTo(new BigDecimal("872.5")));
        }

        @Test
        void stagesOfAScenarioAddUpToItsTotal() {
            for (var scenario : new ModellingFixture().result().modelled().scenarios()) {
                var sum = Figures.sum(scenario.stages().stream().map(stage -> stage.value()));

                scenario.total().ifPresent(total -> assertEquals(0, sum.compareTo(total), scenario.name()));
            }
        }

        @Test
        void aValueOutOfRangeIsToldAtTheScenario() {
            var scenario = scenario(new ModellingFixture().result(), "much");

            assertTrue(scenario.total().isEmpty());
            assertEquals("power", scenario.problems().get(0).place().toString());
        }

        @Test
        void theStudyBringsScenariosOfItsOwn() {
            var result = new ModellingFixture()
                    .saying("\"scenarios\":[{\"name\":\"heavy\",\"change\":{\"mass\":\"+20 %\"}}]")
                    .result();

            assertEquals(Line.UNPLANNED, scenario(result, "heavy").crosses().orElseThrow());
            assertEquals(
                    "172",
                    scenario(result, "heavy")
                            .difference()
                            .orElseThrow()
                            .stripTrailingZeros()
                            .toPlainString());
        }

        @Test
        void theyAreReadBackRecomputedAndCovered() {
            var result = new ModellingFixture().result();
            var read = ResultJson.read("stored.json", ResultJson.write(result));

            assertEquals(ResultJson.write(result), ResultJson.write(read));
            assertEquals(List.of(), PublishedSchema.RESULT.problems(ResultJson.write(result)));
            assertInstanceOf(Recomputation.Identical.class, Recompute.recompute(read));
            var forged = ResultJson.write(result).replace("\"difference\":\"-10\"", "\"difference\":\"-11\"");
            assertInstanceOf(Recomputation.Differs.class, Recompute.recompute(ResultJson.read("forged.json", forged)));
        }
    }

    @Nested
    class Distances {

        @Test
        void theChangeThatReachesALineReachesIt() {
            var distances =
                    new ModellingFixture().result().modelled().distances().orElseThrow();

            // 872.5 of which 860 move with the mass: 5 % of it are 43.625.
            var mass = distances.inputs().get(0);
            assertEquals("input:mass", mass.parameter());
            assertEquals(43.625 / 860, mass.changes().get(0).orElseThrow(), 1e-9);
            assertEquals(87.25 / 860, mass.changes().get(1).orElseThrow(), 1e-9);
        }

        @Test
        void whatCannotReachALineSaysHowFarItGets() {
            var distances =
                    new ModellingFixture().result().modelled().distances().orElseThrow();
            var power = distances.inputs().stream()
                    .filter(one -> one.parameter().equals("input:power"))
                    .findFirst()
                    .orElseThrow();

            // The range ends at 1000 kWh, nine times more: 112.5 of 872.5.
            assertEquals(112.5 / 872.5, power.most(), 1e-12);
            assertEquals(43.625 / 12.5, power.changes().get(0).orElseThrow(), 1e-9);
            var own = distances.inputs().stream()
                    .filter(one -> one.parameter().equals("input:other"))
                    .findFirst()
                    .orElseThrow();
            assertTrue(own.elasticity() < 0);
            assertTrue(own.most() < 0.05 && own.changes().get(0).isEmpty());
        }
    }

    @Nested
    class Units {

        @Test
        void theFunctionalUnitTakesAsManyProductsAsItsReferenceFlow() {
            var figure =
                    new ModellingFixture().result().modelled().functionalUnit().orElseThrow();

            assertEquals("3", figure.referenceFlow().orElseThrow().toPlainString());
            assertEquals(
                    "2617.5", figure.value().orElseThrow().stripTrailingZeros().toPlainString());
            assertEquals("2617.5 kgCO2e", figure.printed().orElseThrow());
        }

        @Test
        void indicatorsAreByTheirOwnUnit() {
            var figure = new ModellingFixture().result().modelled().indicators().get(0);

            assertEquals(
                    "8.725", figure.value().orElseThrow().stripTrailingZeros().toPlainString());
        }
    }

    private static ScenarioRecord scenario(Result result, String name) {
        return result.modelled().scenarios().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
