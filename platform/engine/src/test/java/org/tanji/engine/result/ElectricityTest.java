package org.tanji.engine.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.tanji.engine.factor.FactorSet;
import org.tanji.engine.factor.GasScope;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.inventory.InventoryJson;
import org.tanji.engine.method.MethodReader;
import org.tanji.engine.method.MethodText;
import org.tanji.engine.shipped.PublishedSchema;

/** Own plant, direct line, instrument, grid: GB/T 24067 6.4.9.4. The product takes 100 kWh of the factory's 1000. */
class ElectricityTest {

    private static final String METHOD = """
            language: tanji-method/1
            method: example-power
            version: 1.0.0
            standard: {code: "EXAMPLE 5", title: {zh: 示例, en: Example}}
            status: draft
            basis: {zh: 仅用于测试的示例, en: An example that only serves tests}
            product: {zh: 示例产品, en: Example product}
            declaredUnit: {amount: 1 pc, label: {zh: 1 件, en: 1 piece}}
            boundaries:
              cradle-to-gate: {label: {zh: 摇篮到大门, en: Cradle to gate}, stages: [production]}
            factors:
              electricity: {label: {zh: 电力, en: Electricity}, per: kWh, standard: GRID, categories: [electricity]}
            inputs:
              power: {label: {zh: 用电, en: Electricity}, unit: kWh, range: [0, null]}
            processes:
              making:
                label: {zh: 制造, en: Making}
                stage: production
                flows:
                  power: {label: {zh: 用电, en: Electricity}, amount: power, factor: electricity}
            result: {unit: kgCO2e, digits: 3}
            """;
    private static final String OWN =
            "{\"kind\":\"on-site\",\"amount\":\"200 kWh\",\"factor\":\"PV\",\"evidence\":\"meter 3\"}";
    private static final String GREEN =
            "{\"kind\":\"instrument\",\"amount\":\"300 kWh\",\"factor\":\"WIND\",\"delivery\":\"LOSSES\","
                    + "\"certificate\":{\"number\":\"GEC-1\",\"registry\":\"example registry\",\"vintage\":2025}}";

    @Test
    void whatIsNotStatedComesFromTheGrid() {
        assertEquals(new BigDecimal("57.77"), total(quantify("", "GRID")));
    }

    @Test
    void ownGenerationCountsByItsOwnFactor() {
        var result = quantify(account(OWN), "GRID");

        // 80 % of 100 kWh from the grid at 0.5777, 20 % at 0.0520
        assertEquals(new BigDecimal("47.256"), total(result));
        assertEquals(
                List.of("GRID", "PV"),
                result.contributions().stream()
                        .map(one -> one.plan().factorId())
                        .toList());
    }

    @Test
    void ownGenerationWhoseCertificatesWereSoldIsGridElectricity() {
        var sold = OWN.replace("\"evidence\"", "\"instrumentsSold\":true,\"evidence\"");

        assertEquals(new BigDecimal("57.77"), total(quantify(account(sold), "GRID")));
    }

    @Test
    void aDirectLineCountsGenerationAlone() {
        assertEquals(new BigDecimal("47.256"), total(quantify(account(OWN.replace("on-site", "direct-line")), "GRID")));
    }

    @Test
    void anInstrumentMakesASecondFigureAndLeavesTheFirstAlone() {
        var result = quantify(account(OWN + "," + GREEN), "GRID");

        assertEquals(new BigDecimal("47.256"), total(result));
        // 50 kWh grid 28.885, 20 kWh own 1.04, 30 kWh wind with delivery 0.0324 + 0.0327
        var second = result.separate().instruments().orElseThrow();
        assertEquals(
                new BigDecimal("31.878"),
                second.value().orElseThrow().round(new MathContext(20)).stripTrailingZeros());
        assertEquals(
                new BigDecimal("-15.378"),
                second.difference().orElseThrow().round(new MathContext(20)).stripTrailingZeros());
        assertEquals(Optional.of("31.9 kgCO2e"), second.printed());
    }

    @Test
    void theRecordSurvivesStorageAndRecomputation() {
        var result = quantify(account(OWN + "," + GREEN), "GRID");

        var stored = ResultJson.read("r.json", ResultJson.write(result));

        assertEquals(ResultJson.write(result), ResultJson.write(stored));
        assertEquals(List.of(), PublishedSchema.RESULT.problems(ResultJson.write(result)));
        var again = Recompute.recompute(stored);
        assertTrue(again instanceof Recomputation.Identical, again::toString);
    }

    @Nested
    class IsRefused {

        @Test
        void aCertificateThatIsClaimedTwice() {
            refused(account(GREEN + "," + GREEN.replace("GEC-1", "gec-1 ")), "is claimed twice");
        }

        @Test
        void moreThanWasUsed() {
            refused(account(GREEN.replace("300 kWh", "3 MWh")), "more than the 1000 kWh that were used");
        }

        @Test
        void aCertificateOfAnotherYear() {
            refused(account(GREEN.replace("2025", "2022")), "is of 2022; the data are of 2025-01-01");
        }

        @Test
        void anInstrumentWithoutCertificateOrDelivery() {
            refused(account(GREEN.replaceAll(",\"certificate\":\\{[^}]*}", "")), "no certificate is stated");
            refused(account(GREEN.replace(",\"delivery\":\"LOSSES\"", "")), "no factor of transmission");
        }

        @Test
        void aPowerStationInThePlaceOfTheGrid() {
            var failure = assertThrows(Failure.class, () -> quantify("", "PV"));

            assertTrue(failure.getMessage().contains("cannot replace the grid"), failure::getMessage);
        }

        @Test
        void aGridFactorThatCountsOnlyCarbonDioxide() {
            var failure = assertThrows(Failure.class, () -> quantify("", "CO2"));

            assertTrue(failure.getMessage().contains("not for a product footprint"), failure::getMessage);
        }

        private void refused(String account, String words) {
            var failure = assertThrows(Failure.class, () -> quantify(account, "GRID"));
            assertTrue(failure.getMessage().contains(words), failure::getMessage);
        }
    }

    private static String account(String supplies) {
        return ",\"electricity\":[{\"slot\":\"electricity\",\"use\":\"1000 kWh\",\"supplies\":[" + supplies + "]}]";
    }

    private static BigDecimal total(Result result) {
        return result.footprint()
                .value()
                .orElseThrow()
                .round(new MathContext(20))
                .stripTrailingZeros();
    }

    private static Result quantify(String account, String grid) {
        var method = MethodReader.read(MethodText.of("m.method.yaml", METHOD));
        var json = "{\"format\":\"tanji-input/1\",\"method\":\"example-power\",\"methodVersion\":\"1.0.0\","
                + "\"study\":{\"from\":\"2025-01-01\",\"to\":\"2025-12-31\"},\"factors\":{\"electricity\":\"" + grid
                + "\"},\"values\":{\"power\":\"100 kWh\"}" + account + "}";
        var factors = new LinkedHashMap<String, org.tanji.engine.factor.EmissionFactor>();
        for (var factor : List.of(
                BicycleFixture.factor("GRID", "0.5777", "kgCO2e/kWh", GasScope.LIFE_CYCLE_GHG, "electricity/grid"),
                BicycleFixture.factor("CO2", "0.5306", "kgCO2/kWh", GasScope.GRID_CO2, "electricity/grid"),
                BicycleFixture.factor("PV", "0.0520", "kgCO2e/kWh", GasScope.LIFE_CYCLE_GHG, "electricity/generation"),
                BicycleFixture.factor(
                        "WIND", "0.0324", "kgCO2e/kWh", GasScope.LIFE_CYCLE_GHG, "electricity/generation"),
                BicycleFixture.factor(
                        "LOSSES", "0.0327", "kgCO2e/kWh", GasScope.LIFE_CYCLE_GHG, "electricity/transmission"))) {
            factors.put(factor.id(), factor);
        }
        return Quantify.quantify(new Quantify.Request(
                method,
                InventoryJson.read("i.json", json, method),
                new FactorSet("example", factors),
                BicycleFixture.gwpSet(),
                "example",
                Optional.empty(),
                Optional.empty()));
    }
}
