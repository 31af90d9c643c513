package org.tanji.engine.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.inventory.InventoryJson;

class SpreadRefusalsTest {

    private static final String TYRES = "\"tyre_mass\":\"1 kg\"";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 kg | triangular 2 3    | tyre_mass is 1 kg, outside of its own triangular distribution from 2 kg to 3 kg
            1 kg | uniform 0.1 0.9   | tyre_mass is 1 kg, outside of its own uniform distribution
            0 kg | lognormal 1.2     | needs a positive amount, found 0 kg
            0 kg | pedigree 1 1 1 1 1 basic 1.05 | needs a positive amount, found 0 kg
            1 kg | lognormal 0.8     | 0.8 is not allowed as the 95 % factor
            1 kg | lognormal NaN     | NaN
            1 kg | triangular 3 0.5  | lower bound 3 lies above the upper bound 0.5
            1 kg | uniform 3 0.5     | lower bound 3 lies above the upper bound 0.5
            1 kg | normal Infinity % | Infinity
            """)
    void noNumberComesOfADistributionThatCannotBe(String amount, String spread, String words) {
        var failure = assertThrows(Failure.class, () -> quantify(amount, spread));

        var message = failure.message(Locale.ENGLISH);
        assertTrue(message.contains(words), message);
    }

    @Test
    void boundsAreInTheUnitInWhichTheAmountWasEntered() {
        var grams = quantify("1000 g", "triangular 800 1300");
        var kilograms = quantify("1 kg", "triangular 0.8 1.3");

        assertEquals(
                UncertaintyJson.write(kilograms.uncertainty().orElseThrow()),
                UncertaintyJson.write(grams.uncertainty().orElseThrow()));
    }

    @Test
    void correlationsAreReadWrittenCheckedAndPropagated() {
        var apart = two("");
        var together = two(
                ",\"correlations\":[{\"first\":\"tyre_mass\",\"second\":\"power\",\"coefficient\":\"0.9\",\"reason\":\"same scale\"}]");

        assertTrue(high(together) > high(apart));
        assertEquals(
                together.manifest().inventory().correlations(),
                InventoryJson.read(
                                "again.json",
                                InventoryJson.write(together.manifest().inventory()))
                        .correlations());
        assertTrue(
                Recompute.recompute(ResultJson.read("result.json", ResultJson.write(together)))
                        instanceof Recomputation.Identical);
    }

    @Test
    void aCorrelationWithNothingIsRefusedByItsPlace() {
        var failure = assertThrows(
                Failure.class,
                () -> two(",\"correlations\":[{\"first\":\"tyre_mas\",\"second\":\"power\",\"coefficient\":\"0.9\"}]"));

        var message = failure.message(Locale.ENGLISH);
        assertTrue(message.contains("correlations[1]") && message.contains("tyre_mas"), message);
    }

    private static double high(Result result) {
        return result.uncertainty().orElseThrow().analytic().orElseThrow().high();
    }

    private static Result two(String more) {
        var json = BicycleFixture.INPUT
                .replace(TYRES, "\"tyre_mass\":{\"value\":\"1 kg\",\"uncertainty\":\"normal 20 %\"}")
                .replace("\"36 MJ\",", "\"36 MJ\",\"uncertainty\":\"normal 20 %\",");
        return Quantify.quantify(BicycleFixture.request(
                BicycleFixture.inventory(json.stripTrailing().replaceFirst("}$", "") + more + "}")));
    }

    private static Result quantify(String amount, String spread) {
        var stated = "\"tyre_mass\":{\"value\":\"" + amount + "\",\"uncertainty\":\"" + spread + "\"}";
        return Quantify.quantify(BicycleFixture.request(BicycleFixture.inventoryWith(TYRES, stated)));
    }
}
