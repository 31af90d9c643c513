package org.tanji.engine.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.method.MethodFixture;
import org.tanji.engine.method.MethodReader;
import org.tanji.engine.method.MethodText;

/** What cannot be right is refused or flagged by name, with its value, its place and the way out; none yields a number. */
class BadInputTest {

    @Nested
    class NumbersThatAreNone {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "NaN kg",
                    "Infinity kg",
                    "-Infinity kg",
                    "1E999999999 kg",
                    "-1E-999999999 kg",
                    "12345678901234567890123456789012345 kg"
                })
        void areRefusedWithTheirPlace(String number) {
            refused("\"净重\":\"8 kg\"", "\"净重\":\"" + number + "\"", "部件[1].净重");
        }
    }

    @Nested
    class NegativeMasses {

        @Test
        void belowTheRangeOfTheirFieldAreRefused() {
            refused("\"净重\":\"8 kg\"", "\"净重\":\"-8 kg\"", "部件[1].净重: Net mass is -8 kg; at least 0 kg");
        }

        @Test
        void areRefusedEvenWhereTheMethodGivesNoRange() {
            refused("\"tyre_mass\":\"1 kg\"", "\"tyre_mass\":\"-1 kg\"", "tyre_mass: Tyres is -1 kg: a mass cannot be");
        }

        @Test
        void thatComeOutOfAFormulaAreRefusedWithTheFlow() {
            var method =
                    MethodFixture.text().replace("amount: tyre_mass, factor", "amount: \"tyre_mass - 2 [kg]\", factor");

            var failure = assertThrows(Failure.class, () -> quantify(method, BicycleFixture.INPUT));

            assertTrue(
                    failure.getMessage().contains("materials.tyres: Tyres comes to -1, below zero"),
                    failure::getMessage);
        }
    }

    @Nested
    class SharesThatDoNotComeToOne {

        @Test
        void yieldNoNumber() {
            var method = MethodFixture.text()
                    .replace(
                            "bands:",
                            "  shares: {label: {zh: 份额, en: Shares}, kind: shares, in: own_bikes / all_bikes + 0.6,"
                                    + " out: \"1\", tolerance: 0 %}\nbands:");

            var failure = assertThrows(Failure.class, () -> quantify(method, BicycleFixture.INPUT));

            assertTrue(
                    failure.getMessage().contains("balance shares: The shares Shares come to 85 % instead of 100 %"),
                    failure::getMessage);
        }

        @Test
        void ofAnAllocationOutsideOfZeroToOneAreRefused() {
            refused("\"own_bikes\":\"100 pc\"", "\"own_bikes\":\"500 pc\"", "By number comes to 1.25");
        }
    }

    @Nested
    class PercentAgainstFraction {

        @Test
        void aFractionThatWasMeantAsAPercentageLiesOutsideOfTheRange() {
            refused("\"利用率\":\"80 %\"", "\"利用率\":\"80\"", "部件[1].利用率: Utilisation is 8000 %; at most 100 %");
        }

        @Test
        void aPercentageTakenForAFractionLiesOutsideOfTheRange() {
            refused("\"利用率\":\"80 %\"", "\"利用率\":\"0.8 %\"", "部件[1].利用率: Utilisation is 0.8 %; at least 1 %");
        }
    }

    @Nested
    class CircularBillsOfMaterial {

        @Test
        void ofProcessesThatConsumeMoreThanTheyMakeAreRefusedWithTheLoop() {
            var method = MethodFixture.text()
                    .replace(
                            "      power: {label: {zh: 用电, en: Electricity}, amount: \"0.12 [kWh]\", factor: electricity}",
                            "      power: {label: {zh: 用电, en: Electricity}, amount: \"0.12 [kWh]\", factor: electricity}\n"
                                    + "      itself: {label: {zh: 自耗, en: Own use}, amount: \"1 [Nm3]\", consumes: compressor}");

            var failure = assertThrows(Failure.class, () -> quantify(method, BicycleFixture.INPUT));

            assertTrue(failure.getMessage().contains("compressor → compressor"), failure::getMessage);
        }

        @Test
        void ofFormulasAreRefusedAtLoad() {
            var text = MethodFixture.text().replace("formula: max(部件.净重)", "formula: \"heaviest + boxes * 1 [kg]\"");

            var problems = MethodReader.check(MethodText.of(MethodFixture.FILE, text));

            assertEquals("FORMULA_CIRCLE", problems.get(0).what().code().name());
        }
    }

    @Nested
    class AStageWithoutData {

        @Test
        void makesTheResultIncomplete() {
            var method = MethodFixture.text()
                    .replace(
                            "[acquisition, production, distribution]}",
                            "[acquisition, production, distribution, use]}");

            var result = quantify(method, BicycleFixture.INPUT);

            assertEquals(Optional.empty(), result.footprint().value());
            assertTrue(result.missing().get(0).problem().toString().contains("STAGE_WITHOUT_DATA")
                    || result.missing().get(0).problem().what().code().name().equals("STAGE_WITHOUT_DATA"));
        }

        @Test
        void onPurposeIsFound() {
            var result = quantify(
                    MethodFixture.text(),
                    BicycleFixture.INPUT.replace("\"transport\":\"road\"", "\"transport\":\"none\""));

            assertTrue(has(result, "STAGE_EMPTY"), () -> result.findings().toString());
        }
    }

    @Nested
    class AFactor {

        @Test
        void ofAnotherRegionIsFoundWhereAHomeGrownOneExists() {
            assertTrue(has(withFactor("\"geography\":\"GB\"", 2024), "FACTOR_NEARER"));
        }

        @Test
        void ofALongGoneYearIsFound() {
            assertTrue(has(withFactor("\"geography\":\"CN\"", 2001), "FACTOR_OLD"));
        }

        @Test
        void thatCountsOnlyTheCarbonDioxideOfAGridIsRefused() {
            refused("{\"freight\":\"T.LORRY\"}", "{\"electricity\":\"EL.GRID\"}", "not for a product footprint");
        }

        private Result withFactor(String geography, int year) {
            var own = "\"ownFactors\":[{\"id\":\"OWN\",\"name\":{\"zh\":\"x\",\"en\":\"x\"},\"value\":\"3\","
                    + "\"unit\":\"kgCO2e/kg\",\"scope\":\"cradle-to-gate-ghg\",\"category\":\"material/rubber\","
                    + "\"year\":" + year + "," + geography + ",\"source\":{\"title\":{\"zh\":\"x\",\"en\":\"x\"}}}],";
            return quantify(
                    MethodFixture.text(),
                    BicycleFixture.INPUT
                            .replace("\"factors\":", own + "\"factors\":")
                            .replace("M.RUBBER", "OWN"));
        }
    }

    @Nested
    class KilowattHoursEnteredAsMegajoules {

        @Test
        void areNamedWhereTheSecondSourceShowsIt() {
            var result = quantify(MethodFixture.text(), BicycleFixture.INPUT.replace("36 MJ", "36 kWh"));

            assertTrue(has(result, "UNIT_SUSPECTED"), () -> result.findings().toString());
        }

        @Test
        void openTheEnergyBalanceAndBlock() {
            var method = MethodFixture.text()
                    .replace(
                            "bands:",
                            "  energy: {label: {zh: 电量, en: Energy}, kind: energy, in: power, out: \"10 [kWh]\","
                                    + " tolerance: 5 %}\nbands:");

            var result = quantify(method, BicycleFixture.INPUT.replace("36 MJ", "36 kWh"));

            assertTrue(result.blocking().stream()
                    .anyMatch(finding -> finding.problem().place().toString().equals("balance energy")));
        }
    }

    private static boolean has(Result result, String code) {
        return result.findings().stream()
                .anyMatch(finding -> finding.problem().what().code().name().equals(code));
    }

    private static void refused(String right, String wrong, String words) {
        assertTrue(BicycleFixture.INPUT.contains(right), right);
        var failure = assertThrows(
                Failure.class, () -> quantify(MethodFixture.text(), BicycleFixture.INPUT.replace(right, wrong)));
        assertTrue(failure.getMessage().contains(words), failure::getMessage);
    }

    private static Result quantify(String text, String json) {
        var method = MethodReader.read(MethodText.of(MethodFixture.FILE, text));
        return Quantify.quantify(new Quantify.Request(
                method,
                org.tanji.engine.inventory.InventoryJson.read("bicycle.json", json, method),
                BicycleFixture.factors(),
                BicycleFixture.gwpSet(),
                "example",
                Optional.empty(),
                Optional.empty()));
    }
}
