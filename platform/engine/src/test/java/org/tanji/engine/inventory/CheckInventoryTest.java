package org.tanji.engine.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tanji.engine.result.BicycleFixture;

class CheckInventoryTest {

    @Test
    void theExampleHasNoProblem() {
        assertEquals(List.of(), problems(BicycleFixture.inventory()));
    }

    @ParameterizedTest(name = "{1} instead of {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "methodVersion":"1.0.0" | "methodVersion":"9.0.0" | methodVersion | 1.0.0
            "boundary":"cradle-to-site" | "boundary":"cradle" | boundary | cradle-to-gate, cradle-to-site
            "paint":"alkyd" | "paint":"oil" | paint | alkyd, acrylic
            "air":"5 Nm3" | "air":"5 m3" | air | Nm3
            "air":"5 Nm3" | "air":"much" | air | "much" is not an amount
            "air":"5 Nm3" | "aire":"5 Nm3" | aire | is not an input
            "value":"36 MJ" | "value":"5 MWh" | power | at most 1000 kWh
            "value":"36 MJ" | "value":"-1 kWh" | power | at least 0 kWh
            "净重":"8 kg" | "净重":"800 kg" | 部件[1].净重 | at most 100 kg
            "净重":"8 kg" | "净":"8 kg" | 部件[1].净 | is not a column
            "tyre_factor":"M.RUBBER" | "tyre_factor":"M.STEEL" | tyre_factor | material/rubber
            "tyre_factor":"M.RUBBER" | "tyre_factor":"M.NONE" | tyre_factor | There is no factor
            {"freight":"T.LORRY"} | {"freight":"M.STEEL"} | factors.freight | counts per
            {"freight":"T.LORRY"} | {"electricity":"EL.GRID"} | factors.electricity | not for a product footprint
            {"freight":"T.LORRY"} | {"road":"T.LORRY"} | factors.road | is not a factor slot
            "mass":"0.5 %" | "ghg":"1.5 %" | exclusions[1].ghg | at most 1 %
            "mass":"0.5 %" | "mass":"150 %" | exclusions[1].mass | 150 %
            "score":1 | "score":6 | quality[1].score | 1 (best) to 5
            "input":"power" | "input":"部件[7].净重" | crossChecks[1].input | names
            """)
    void whatIsWrongIsNamedWithItsPlace(String right, String wrong, String place, String words) {
        var problems = problems(BicycleFixture.inventoryWith(right, wrong));

        assertEquals(1, problems.size(), problems::toString);
        assertTrue(problems.get(0).startsWith(place + ": "), problems::toString);
        assertTrue(problems.get(0).contains(words), problems::toString);
    }

    @Test
    void allProblemsComeAtOnce() {
        var json = BicycleFixture.INPUT
                .replace("\"paint\":\"alkyd\"", "\"paint\":\"oil\"")
                .replace("5 Nm3", "5 m3")
                .replace("80 %", "800 %");

        assertEquals(3, problems(BicycleFixture.inventory(json)).size());
    }

    private static List<String> problems(Inventory inventory) {
        return CheckInventory.check(BicycleFixture.method(), inventory, BicycleFixture.factors()).stream()
                .map(problem -> problem.message(Locale.ROOT))
                .toList();
    }
}
