package org.tanji.engine.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.tanji.engine.failure.Failure;

class QuantifyTest {

    @Test
    void theExampleComesToWhatAHandCalculationGives() {
        var result = BicycleFixture.result();

        // parts 22.8 + 16, tyres 3.08, paint 0.75; (10/0.55 kWh·0.5777 + vapour 0.440004 − crates 6)/4; air; lorry
        var expected = new BigDecimal("42.63")
                .add(new BigDecimal("5.777")
                        .divide(new BigDecimal("0.55"), MathContext.DECIMAL128)
                        .add(new BigDecimal("0.440004"))
                        .subtract(new BigDecimal("6"))
                        .divide(new BigDecimal("4"), MathContext.DECIMAL128))
                .add(new BigDecimal("0.086655"))
                .add(new BigDecimal("0.383376"))
                .round(new MathContext(30));
        assertTrue(result.isComplete(), () -> result.missing().toString());
        assertEquals(expected, result.footprint().value().orElseThrow().round(new MathContext(30)));
        assertEquals(Optional.of("44.3 kgCO2e"), result.footprint().printed());
        assertEquals(result.footprint().value(), Optional.of(result.footprint().known()));
    }

    @Test
    void stagesAddUpToTheFootprintToTheLastDigit() {
        var result = BicycleFixture.result();

        var sum = result.stages().stream()
                .map(stage -> stage.value().orElseThrow())
                .reduce((left, right) -> left.add(right, MathContext.DECIMAL128));

        assertEquals(result.footprint().value(), sum);
    }

    @Nested
    class WhenSomethingIsMissing {

        @Test
        void aMissingValueMakesTheResultIncompleteAndNeverCountsAsZero() {
            var result = quantify("\"paint_mass\":\"300 g\",", "");

            assertEquals(List.of("paint_mass"), places(result));
            assertEquals(Optional.empty(), result.footprint().value());
            assertEquals(
                    new BigDecimal("2.6259"),
                    result.contributions().stream()
                            .filter(one -> one.plan().flow().equals("power")
                                    && one.plan().process().equals("painting"))
                            .findFirst()
                            .flatMap(Contribution::value)
                            .orElseThrow()
                            .round(new MathContext(5)));
        }

        @Test
        void aMissingFactorChoiceNamesItsSlot() {
            var result = quantify("\"factors\":{\"freight\":\"T.LORRY\"}", "\"factors\":{}");

            assertEquals(List.of("factors.freight"), places(result));
        }

        @Test
        void whatOnlyStagesOutsideTheBoundaryNeedIsNotAskedFor() {
            var json = BicycleFixture.INPUT
                    .replace("cradle-to-site", "cradle-to-gate")
                    .replace("\"factors\":{\"freight\":\"T.LORRY\"}", "\"factors\":{}");

            var result = Quantify.quantify(BicycleFixture.request(BicycleFixture.inventory(json)));

            assertTrue(result.isComplete(), () -> places(result).toString());
            assertEquals(2, result.stages().size());
        }

        @Test
        void aStageOverATableWithoutRowsIsNotWorthZero() {
            var json = BicycleFixture.INPUT.replaceFirst("(?s)\"tables\":\\{.*?]},", "\"tables\":{},");

            var result = Quantify.quantify(BicycleFixture.request(BicycleFixture.inventory(json)));

            assertEquals(Optional.empty(), result.stages().get(0).value());
            assertEquals(1, places(result).stream().filter("部件"::equals).count());
            assertTrue(result.gases().stream().allMatch(gas -> gas.value().isEmpty()));
        }

        @Test
        void tooFewRowsAreNamed() {
            var json = BicycleFixture.INPUT.replaceFirst("(?s)\"tables\":\\{.*?]},", "\"tables\":{},");

            var result = Quantify.quantify(BicycleFixture.request(BicycleFixture.inventory(json)));

            assertTrue(places(result).contains("部件"), () -> places(result).toString());
        }
    }

    @Nested
    class WhenAFigureHasNoMeaning {

        @Test
        void anAmountOutsideOfALookUpIsRefusedWithItsFormula() {
            var failure = refused(
                    "\"利用率\":\"80 %\"", "\"利用率\":\"1 %\"", "\"throughput\":\"3 kg/h\"", "\"throughput\":\"9 kg/h\"");

            assertTrue(failure.getMessage().contains("interpolate(oven, throughput)"), failure::getMessage);
        }

        @Test
        void aShareAboveOneIsRefusedByName() {
            var failure = refused("\"own_bikes\":\"100 pc\"", "\"own_bikes\":\"500 pc\"");

            assertTrue(failure.getMessage().contains("By number"), failure::getMessage);
            assertTrue(failure.getMessage().contains("1.25"), failure::getMessage);
        }
    }

    private static Failure refused(String... changes) {
        var json = BicycleFixture.INPUT;
        for (int i = 0; i < changes.length; i += 2) {
            json = json.replace(changes[i], changes[i + 1]);
        }
        var inventory = BicycleFixture.inventory(json);
        return assertThrows(Failure.class, () -> Quantify.quantify(BicycleFixture.request(inventory)));
    }

    private static Result quantify(String right, String other) {
        return Quantify.quantify(BicycleFixture.request(BicycleFixture.inventoryWith(right, other)));
    }

    private static List<String> places(Result result) {
        return result.missing().stream()
                .map(missing -> missing.problem().place().toString())
                .toList();
    }
}
