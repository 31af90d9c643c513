package org.tanji.engine.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.tanji.engine.failure.Failure;

/** What was left out, GB/T 24067 6.3.4.3. */
class CutOffTest {

    private static final String BOLTS = "{\"flow\":\"bolts\",\"mass\":\"0.5 %\",\"reason\":\"small\"}";

    @Nested
    class IsRefused {

        @Test
        void aFlowKnownToMatterHoweverLittleItWeighs() {
            var failure = refused("{\"flow\":\"magnet\",\"mass\":\"0.1 %\",\"reason\":\"light\",\"basis\":\"weighed\","
                    + "\"amount\":\"100 g\",\"factor\":\"M.ALU\"}");

            assertTrue(failure.getMessage().contains("“magnet”")
                    || failure.getMessage().contains("\"magnet\""));
            assertTrue(failure.getMessage().contains("may not be left out"), failure::getMessage);
        }

        @Test
        void aStatedShareOfGreenhouseGasesAboveTheLimit() {
            assertTrue(refused("{\"flow\":\"magnet\",\"ghg\":\"1.5 %\",\"reason\":\"light\"}")
                    .getMessage()
                    .contains("at most 1 %"));
        }

        @Test
        void moreThanTheTotalInManySmallParts() {
            var parts = new StringBuilder();
            for (int i = 0; i < 6; i++) {
                parts.append(i == 0 ? "" : ",")
                        .append("{\"flow\":\"part ")
                        .append(i)
                        .append("\",\"mass\":\"0.9 %\",\"reason\":\"small\"}");
            }

            assertTrue(
                    refused(parts.toString()).getMessage().contains("6 excluded flows together have a share of 5.4 %"));
        }

        @Test
        void anAmountWithoutAFactor() {
            assertTrue(refused("{\"flow\":\"bolts\",\"amount\":\"1 g\",\"reason\":\"small\"}")
                    .getMessage()
                    .contains("an amount without a factor"));
        }
    }

    @Nested
    class IsFound {

        @Test
        void aMassAboveTheLimitBlocks() {
            assertEquals(List.of("CUT_OFF_SINGLE true"), findings(BOLTS.replace("0.5 %", "1.5 %\",\"ghg\":\"0.1 %")));
        }

        @Test
        void anExclusionThatNobodySizedBlocks() {
            assertEquals(List.of("CUT_OFF_UNFOUNDED true"), findings("{\"flow\":\"bolts\",\"reason\":\"small\"}"));
        }

        @Test
        void anUnknownEffectOnEmissionsIsNamed() {
            assertEquals(List.of("CUT_OFF_GHG_UNKNOWN false"), findings(BOLTS));
        }
    }

    @Test
    void theEffectStandsBesideTheFootprintAndIsNoPartOfIt() {
        var result = result(BOLTS + ",{\"flow\":\"label\",\"mass\":\"0 %\",\"reason\":\"light\",\"basis\":\"weighed\","
                + "\"amount\":\"10 g\",\"factor\":\"M.RUBBER\"}");

        assertEquals(
                BicycleFixture.result().footprint().value(), result.footprint().value());
        assertEquals(
                List.of(Optional.empty(), Optional.of(new BigDecimal("0.0308"))),
                result.cutOff().effects().stream()
                        .map(effect -> effect.map(BigDecimal::stripTrailingZeros))
                        .toList());
        assertEquals(ResultJson.write(result), ResultJson.write(ResultJson.read("r.json", ResultJson.write(result))));
    }

    private static List<String> findings(String exclusions) {
        return result(exclusions).findings().stream()
                .filter(finding -> finding.problem().what().code().name().startsWith("CUT_OFF"))
                .map(finding -> finding.problem().what().code().name() + " " + finding.blocks())
                .toList();
    }

    private static Failure refused(String exclusions) {
        return assertThrows(Failure.class, () -> result(exclusions));
    }

    private static Result result(String exclusions) {
        return Quantify.quantify(BicycleFixture.request(BicycleFixture.inventoryWith(BOLTS, exclusions)));
    }
}
