package org.tanji.engine.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.result.BicycleFixture;

class InventoryJsonTest {

    @Test
    void whatIsWrittenReadsBackTheSame() {
        var inventory = BicycleFixture.inventory();

        var again = BicycleFixture.inventory(InventoryJson.write(inventory));

        assertEquals(inventory, again);
        assertEquals(InventoryJson.write(inventory), InventoryJson.write(again));
    }

    @Test
    void ownFactorsAndUncertaintyReadBackTheSame() {
        var own = """
                "ownFactors":[{"id":"OWN","name":{"zh":"自","en":"Own"},"value":"3.15","unit":"kgCO2e/kg","scope":"cradle-to-gate-ghg",
                 "category":"material/metal","year":2021,"geography":"CN","source":{"title":{"zh":"自","en":"Own"},"reference":"","licence":""},
                 "uncertainty":"lognormal 1.2"}],"exclusions\"""";
        var inventory = BicycleFixture.inventory(BicycleFixture.INPUT
                .replace("\"exclusions\"", own)
                .replace("\"300 g\"", "{\"value\":\"300 g\",\"uncertainty\":\"normal 5 %\",\"data\":\"primary\"}"));

        assertEquals(inventory, BicycleFixture.inventory(InventoryJson.write(inventory)));
        assertEquals(1, inventory.ownFactors().size());
    }

    @Test
    void aPartNumberStaysTheWordsThatItIs() {
        var inventory = BicycleFixture.inventoryWith("\"车架\"", "\"0012.50\"");

        var name = InventoryPath.entry(inventory, "部件[1].名称").orElseThrow();

        assertEquals(new Entry.Value.Words("0012.50"), name.value());
    }

    @ParameterizedTest(name = "{1} instead of {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "study":{ | "studies":{},"study":{ | studies
            "from":"2025-01-01" | "from":"1.1.2025" | study.from
            "throughput":"3 kg/h" | "throughput":1E999999999 | values.throughput
            "throughput":"3 kg/h" | "throughput":true | values.throughput
            "mass":"0.5 %" | "mass":"NaN" | exclusions[1].mass
            "aspect":"time" | "aspect":"hour" | quality[1].aspect
            "paint":"alkyd" | "paint":"alkyd","paint":"acrylic" | Duplicate
            "format":"tanji-input/1" | "format":"tanji-input/2" | format
            """)
    void whatCannotBeReadIsNamedWithItsPath(String right, String wrong, String words) {
        var json = BicycleFixture.INPUT.replace(right, wrong);

        var failure = assertThrows(Failure.class, () -> InventoryJson.read("bicycle.json", json));

        assertTrue(failure.getMessage().contains(words), failure::getMessage);
    }
}
