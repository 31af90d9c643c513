package org.tanji.host.factor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tanji.engine.failure.Problem;
import org.tanji.engine.inventory.InventoryJson;
import org.tanji.engine.method.Method;
import org.tanji.engine.method.MethodReader;
import org.tanji.engine.method.MethodText;

class OwnFactorDoubtsTest {

    private static final FactorLibrary LIBRARY = FactorLibrary.read(Path.of("..", "..", "config"));

    private static final String METHOD = """
            language: tanji-method/1
            method: example-own
            version: 1.0.0
            standard: {code: "EXAMPLE 2", title: {zh: 示例, en: Example}}
            status: draft
            basis: {zh: 测试用, en: For tests}
            product: {zh: 件, en: Part}
            declaredUnit: {amount: 1 pc, label: {zh: 1 件, en: 1 part}}
            boundaries:
              cradle-to-gate: {label: {zh: 摇篮到大门, en: Cradle to gate}, stages: [acquisition]}
            factors:
              metal: {label: {zh: 金属, en: Metal}, per: kg, categories: [material/metal]}
            inputs:
              mass: {label: {zh: 质量, en: Mass}, unit: kg, range: [0, 100], stage: acquisition, data: primary}
            processes:
              casting:
                label: {zh: 铸造, en: Casting}
                stage: acquisition
                flows:
                  metal: {label: {zh: 金属, en: Metal}, amount: mass, factor: metal}
            result: {unit: kgCO2e, digits: 3}
            """;

    @Test
    void anOwnFactorPassesTheGatesOfTheLibrary() {
        var doubts = doubts("\"category\":\"material/metal\"", "");

        assertEquals("ownFactors.OWN.AL", doubts.get(0).place().toString());
        assertTrue(doubts.get(0).message(Locale.ENGLISH).contains("1000"), () -> doubts.toString());
        assertTrue(doubts.get(0).message(Locale.ENGLISH).contains("factorReasons"), () -> doubts.toString());
    }

    @Test
    void withoutACategoryTheSlotThatChoseItSpeaks() {
        assertEquals(1, doubts("\"category\":\"\"", "").size());
    }

    @Test
    void aReasonSilencesTheDoubt() {
        var reason = ",\"factorReasons\":{\"ownFactors.OWN.AL\":\"a test\"}";

        assertEquals(List.of(), doubts("\"category\":\"material/metal\"", reason));
    }

    private static List<Problem> doubts(String category, String more) {
        var json = """
                {"format":"tanji-input/1","method":"example-own","methodVersion":"1.0.0","factors":{"metal":"OWN.AL"},
                 "ownFactors":[{"id":"OWN.AL","name":{"zh":"铝","en":"aluminium"},"value":"13.904","unit":"tCO2e/kg",
                 "scope":"cradle-to-gate-ghg",CATEGORY,"geography":"CN","source":{"title":{"zh":"声明","en":"statement"}}}]
                """.replace("CATEGORY", category) + more + "}";
        return FactorDoubts.about(method(), InventoryJson.read("own.json", json), LIBRARY);
    }

    private static Method method() {
        return MethodReader.read(MethodText.of("own.yaml", Map.of("own.yaml", METHOD)));
    }
}
