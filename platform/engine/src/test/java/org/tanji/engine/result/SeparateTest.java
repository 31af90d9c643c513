package org.tanji.engine.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.tanji.engine.factor.Gas;
import org.tanji.engine.factor.GwpSet;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.inventory.InventoryJson;
import org.tanji.engine.method.MethodReader;
import org.tanji.engine.method.MethodText;
import org.tanji.engine.shipped.PublishedSchema;

/** What GB/T 24067 6.4.8, 6.4.9 and 7 want beside the footprint: a crate of 10 kg of wood, half of it carbon. */
class SeparateTest {

    private static final String METHOD = """
            language: tanji-method/1
            method: example-crate
            version: 1.0.0
            standard: {code: "EXAMPLE 6", title: {zh: 示例, en: Example}}
            status: draft
            basis: {zh: 仅用于测试的示例, en: An example that only serves tests}
            product: {zh: 木箱, en: Crate}
            declaredUnit: {amount: 1 pc, label: {zh: 1 只, en: 1 crate}}
            boundaries:
              cradle-to-gate: {label: {zh: 摇篮到大门, en: Cradle to gate}, stages: [production]}
              cradle-to-grave: {label: {zh: 摇篮到坟墓, en: Cradle to grave}, stages: [acquisition, production, distribution, use, end-of-life]}
            inputs:
              wood: {label: {zh: 木材, en: Wood}, unit: kg}
              life: {label: {zh: 寿命, en: Life}, unit: a, range: [0, 100], stage: end-of-life}
            processes:
              growing:
                label: {zh: 生长, en: Growing}
                stage: production
                flows:
                  uptake: {label: {zh: 吸收, en: Uptake}, amount: wood * 0.5 * 44 / 12, gas: CO2, ledger: biogenic, direction: removal}
                  drying: {label: {zh: 干燥, en: Drying}, amount: "1 [kg]", gas: CO2}
              rotting:
                label: {zh: 腐烂, en: Rotting}
                stage: end-of-life
                flows:
                  release: {label: {zh: 释放, en: Release}, amount: wood * 0.4 * 44 / 12, gas: CO2, ledger: biogenic, delay: life}
                  methane: {label: {zh: 甲烷, en: Methane}, amount: wood * 0.01, gas: CH4-biogenic, ledger: biogenic, delay: "life / 2"}
            result:
              unit: kgCO2e
              digits: 3
              biogenicCarbon: {product: {label: {zh: 木材碳, en: Carbon of the wood}, amount: wood * 0.5}}
              delay: {weight: "1 - 0.0076 * delay / 1 [a]", source: Example}
            """;

    @Test
    void uptakeCountsMinusOneAndIsNeverHiddenInTheNet() {
        var result = quantify(METHOD, "cradle-to-gate", "10 kg", "15 a");

        var gross = result.separate().gross().orElseThrow();
        assertEquals(new BigDecimal("1"), rounded(gross.emissions()));
        assertEquals(new BigDecimal("-18.3333"), rounded(gross.removals()));
        assertEquals(
                new BigDecimal("-17.3333"), rounded(result.footprint().value().orElseThrow()));
        assertEquals(
                List.of("fossil", "biogenic", "land-use-change", "aircraft", "biogenic-removal"),
                result.ledgers().stream().map(Subtotal::key).toList());
    }

    @Test
    void releaseCountsPlusOneAndBiogenicMethaneByItsOwnPotential() {
        var result = quantify(METHOD, "cradle-to-grave", "10 kg", "15 a");

        var gases = result.contributions().stream()
                .filter(one -> one.plan().gas().name().equals("CH4-biogenic"))
                .map(one -> rounded(one.value().orElseThrow()))
                .toList();
        // 10 kg · 0.01 · 27.0, not 29.8
        assertEquals(List.of(new BigDecimal("2.7")), gases);
    }

    @Test
    void theCarbonContentOfTheProductStandsBesideTheFootprint() {
        var content = quantify(METHOD, "cradle-to-gate", "10 kg", "15 a")
                .separate()
                .carbon()
                .get(0);

        assertEquals(new BigDecimal("5"), rounded(content.value().orElseThrow()));
        assertEquals(new BigDecimal("18.3333"), rounded(content.carbonDioxide().orElseThrow()));
    }

    @Nested
    class ALateEmission {

        @Test
        void countsInFullWhateverItsDelay() {
            var soon = quantify(METHOD, "cradle-to-grave", "10 kg", "1 a")
                    .footprint()
                    .value();

            assertEquals(
                    soon,
                    quantify(METHOD, "cradle-to-grave", "10 kg", "90 a")
                            .footprint()
                            .value());
        }

        @Test
        void saysWhenItComesAndWhatTheDelayWouldBeWorth() {
            var separate = quantify(METHOD, "cradle-to-grave", "10 kg", "15 a").separate();

            var release = separate.delayed().get(0);
            assertTrue(release.isLate());
            assertEquals(Optional.of(new BigDecimal("15")), release.years());
            // 14.6667 · −0.0076 · 15
            assertEquals(new BigDecimal("-1.672"), rounded(release.effect().orElseThrow()));
            var methane = separate.delayed().get(1);
            assertFalse(methane.isLate());
            assertEquals(Optional.empty(), methane.effect());
            assertEquals(
                    Optional.of(new BigDecimal("-1.672")),
                    separate.delayEffect().map(SeparateTest::rounded));
        }

        @Test
        void ofAnotherProcessIsRefusedAtLoad() {
            var problems = MethodReader.check(MethodText.of(
                    "m.method.yaml",
                    METHOD.replace("gas: CH4-biogenic, ledger: biogenic, delay", "consumes: growing, delay")));

            assertTrue(
                    problems.stream()
                            .anyMatch(problem -> problem.what().code().name().equals("DELAY_WITHOUT_EMISSION")),
                    problems::toString);
        }
    }

    @Nested
    class IsRefused {

        @Test
        void anOffsetAsACategoryOfFactors() {
            var method = METHOD.replace(
                    "processes:\n",
                    "factors:\n  credit: {label: {zh: 抵消, en: Offset}, per: kg, categories: [offset/forest]}\nprocesses:\n");

            var problems = MethodReader.check(MethodText.of("m.method.yaml", method));

            assertEquals("m.method.yaml:16:63", problems.get(0).place().toString(), problems::toString);
            assertTrue(problems.get(0).message(java.util.Locale.ROOT).contains("subtracts none"));
        }

        @Test
        void aNegativeAmountThatIsNotARemoval() {
            var method = METHOD.replace("amount: \"1 [kg]\"", "amount: \"0 [kg] - 1 [kg]\"");

            var failure = assertThrows(Failure.class, () -> quantify(method, "cradle-to-gate", "10 kg", "15 a"));

            assertTrue(failure.getMessage().contains("Drying comes to -1, below zero"), failure::getMessage);
        }
    }

    @Test
    void allOfItSurvivesStorageAndRecomputation() {
        var result = quantify(METHOD, "cradle-to-grave", "10 kg", "15 a");

        var stored = ResultJson.read("r.json", ResultJson.write(result));

        assertEquals(ResultJson.write(result), ResultJson.write(stored));
        assertEquals(List.of(), PublishedSchema.RESULT.problems(ResultJson.write(result)));
        assertTrue(Recompute.recompute(stored) instanceof Recomputation.Identical);
    }

    private static BigDecimal rounded(BigDecimal value) {
        var rounded = value.round(new MathContext(6)).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    private static Result quantify(String text, String boundary, String wood, String life) {
        var method = MethodReader.read(MethodText.of("m.method.yaml", text));
        var json = "{\"format\":\"tanji-input/1\",\"method\":\"example-crate\",\"methodVersion\":\"1.0.0\","
                + "\"boundary\":\"" + boundary + "\",\"values\":{\"wood\":\"" + wood + "\",\"life\":\"" + life + "\"}}";
        return Quantify.quantify(new Quantify.Request(
                method,
                InventoryJson.read("i.json", json, method),
                BicycleFixture.factors(),
                new GwpSet("EXAMPLE-GWP", "Example table", Map.of(new Gas("CH4-biogenic"), new BigDecimal("27.0"))),
                "example",
                Optional.empty(),
                Optional.empty()));
    }
}
