package org.tanji.engine.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.inventory.InventoryJson;
import org.tanji.engine.method.MethodReader;
import org.tanji.engine.method.MethodText;

/** What goes in must come out, GB/T 24067 6.4.3. */
class BalanceTest {

    private static final String METHOD = """
            language: tanji-method/1
            method: example-balances
            version: 1.0.0
            standard: {code: "EXAMPLE 4", title: {zh: 示例, en: Example}}
            status: draft
            basis: {zh: 仅用于测试的示例, en: An example that only serves tests}
            product: {zh: 示例产品, en: Example product}
            declaredUnit: {amount: 1 pc, label: {zh: 1 件, en: 1 piece}}
            boundaries:
              cradle-to-gate: {label: {zh: 摇篮到大门, en: Cradle to gate}, stages: [production]}
            factors:
              electricity: {label: {zh: 电力, en: Electricity}, per: kWh, standard: EL.EXAMPLE}
            inputs:
              power: {label: {zh: 用电, en: Electricity}, unit: kWh, range: [0, null]}
              bought: {label: {zh: 购电, en: Bought}, unit: kWh, range: [0, null], required: false}
              stock: {label: {zh: 库存变化, en: Stock change}, unit: kWh, range: [-1000, null], required: false, standard: 0 kWh}
              road: {label: {zh: 公路份额, en: By road}, unit: "%", range: [0, 100]}
              rail: {label: {zh: 铁路份额, en: By rail}, unit: "%", range: [0, 100]}
            processes:
              making:
                label: {zh: 制造, en: Making}
                stage: production
                flows:
                  power: {label: {zh: 用电, en: Electricity}, amount: power, factor: electricity}
            balances:
              year: {label: {zh: 年度电量, en: Electricity of the year}, kind: energy, extent: factory-year, in: bought, out: power + stock, tolerance: 2 %, when: given(bought), process: making}
              modes: {label: {zh: 运输方式, en: Modes}, kind: shares, in: road + rail, out: "1", tolerance: 0 %}
            result: {unit: kgCO2e, digits: 3}
            """;

    @Test
    void aBalanceThatClosesSaysNothing() {
        var result = quantify("\"bought\":\"101 kWh\"", "");

        assertTrue(result.balances().get(0).closes());
        assertTrue(
                codes(result).stream().noneMatch(code -> code.startsWith("BALANCE")),
                () -> codes(result).toString());
    }

    @Test
    void anOpenOneBlocks() {
        var result = quantify("\"bought\":\"120 kWh\"", "");

        assertTrue(
                codes(result).contains("BALANCE_OPEN true"), () -> codes(result).toString());
        assertTrue(result.isComplete());
        assertTrue(result.balances().get(0).blocks());
    }

    @Test
    void aRegisteredReasonLetsItStayOpenAndIsShown() {
        var result = quantify(
                "\"bought\":\"120 kWh\"",
                ",\"balanceExceptions\":[{\"balance\":\"year\",\"reason\":\"flood in May\",\"evidence\":\"report 3\"}]");

        assertTrue(
                codes(result).contains("BALANCE_EXCEPTED false"),
                () -> codes(result).toString());
        assertFalse(result.balances().get(0).blocks());
        assertEquals(
                "flood in May",
                result.balances().get(0).exception().orElseThrow().reason());
        assertEquals(ResultJson.write(result), ResultJson.write(ResultJson.read("r.json", ResultJson.write(result))));
        assertTrue(Recompute.recompute(result) instanceof Recomputation.Identical);
    }

    @Test
    void oneWhoseFiguresAreNotStatedIsNotDrawnUp() {
        var result = quantify("\"power\":\"100 kWh\"", "");

        assertEquals(Optional.empty(), result.balances().get(0).in());
        assertTrue(
                codes(result).stream().noneMatch(code -> code.startsWith("BALANCE")),
                () -> codes(result).toString());
    }

    @Test
    void sharesThatDoNotComeToOneYieldNoNumber() {
        var failure = assertThrows(Failure.class, () -> quantify("\"power\":\"100 kWh\"", "", "\"40 %\"", "\"45 %\""));

        assertTrue(failure.getMessage().contains("Modes come to 105 % instead of 100 %"), failure::getMessage);
    }

    @Test
    void anExceptionNeedsABalanceAndAReason() {
        var failure = assertThrows(
                Failure.class,
                () -> quantify(
                        "\"power\":\"100 kWh\"", ",\"balanceExceptions\":[{\"balance\":\"mass\",\"reason\":\" \"}]"));

        assertTrue(failure.getMessage().contains("\"mass\" is not a balance of this method"), failure::getMessage);
        assertTrue(failure.getMessage().contains("has no reason"), failure::getMessage);
    }

    @Test
    void aMassBalanceOfEnergyIsRefusedWithItsPosition() {
        var wrong = METHOD.replace("kind: energy", "kind: mass");

        var problems = MethodReader.check(MethodText.of("m.method.yaml", wrong));

        assertEquals(1, problems.size(), problems::toString);
        assertEquals("m.method.yaml:26:96", problems.get(0).place().toString());
    }

    private static List<String> codes(Result result) {
        return result.findings().stream()
                .map(finding -> finding.problem().what().code().name() + " " + finding.blocks())
                .toList();
    }

    private static Result quantify(String values, String more, String... change) {
        var method = MethodReader.read(MethodText.of("m.method.yaml", METHOD));
        var stated = values.contains("power") ? values : "\"power\":\"100 kWh\"," + values;
        var json = "{\"format\":\"tanji-input/1\",\"method\":\"example-balances\",\"methodVersion\":\"1.0.0\","
                + "\"values\":{" + stated + ",\"road\":\"60 %\",\"rail\":\"40 %\"}" + more + "}";
        var changed = change.length == 0 ? json : json.replace(change[0], change[1]);
        return Quantify.quantify(new Quantify.Request(
                method,
                InventoryJson.read("i.json", changed, method),
                BicycleFixture.factors(),
                BicycleFixture.gwpSet(),
                "example",
                Optional.empty(),
                Optional.empty()));
    }
}
