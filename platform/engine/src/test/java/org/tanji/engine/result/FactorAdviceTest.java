package org.tanji.engine.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.tanji.engine.factor.EmissionFactor;
import org.tanji.engine.factor.GasScope;
import org.tanji.engine.factor.Validity;
import org.tanji.engine.failure.Failure;

/** What is said about a factor when the library holds a better one. */
class FactorAdviceTest {

    private static final String CHOSEN = "\"factors\":{\"freight\":\"T.LORRY\"}";

    @Nested
    class HomeGrownDataFirst {

        @Test
        void aForeignFactorIsHeldAgainstTheHomeGrownOnesByName() {
            var result = quantify(CHOSEN, lorry("T.GB", 2024, "GB"));

            var finding = only(result, ResultFailure.FACTOR_NEARER);
            assertTrue(finding.contains("T.GB"), finding);
            assertTrue(finding.contains("T.LORRY (T.LORRY)"), finding);
            assertTrue(finding.contains("for freight"), finding);
        }

        @Test
        void theReasonSilencesTheFindingAndStaysInTheInventory() {
            var result = quantify(
                    CHOSEN + ",\"factorReasons\":{\"freight\":\"driven in Britain\"}", lorry("T.GB", 2024, "GB"));

            assertEquals(List.of(), all(result, ResultFailure.FACTOR_NEARER));
            assertEquals(
                    Optional.of("driven in Britain"),
                    result.manifest().inventory().reason("freight"));
        }

        @Test
        void aReasonForNoFactorIsRefused() {
            var failure = assertThrows(
                    Failure.class,
                    () -> quantify(CHOSEN + ",\"factorReasons\":{\"power\":\"why\"}", lorry("T.GB", 2024, "GB")));

            assertTrue(failure.problems().toString().contains("power"), failure::getMessage);
        }

        @Test
        void withoutAHomeGrownOneItIsOnlyNoted() {
            var result = quantify(CHOSEN, new EmissionFactor[] {foreignRubber()});

            assertEquals(List.of(), all(result, ResultFailure.FACTOR_NEARER));
        }

        @Test
        void theManifestAloneGivesTheSameFindingsAgain() {
            var result = quantify(CHOSEN, lorry("T.GB", 2024, "GB"));
            var read = ResultJson.read("stored", ResultJson.write(result));

            assertEquals(
                    List.of("T.LORRY"),
                    read.manifest().alternatives().stream()
                            .map(EmissionFactor::id)
                            .toList());
            assertInstanceOf(Recomputation.Identical.class, Recompute.recompute(read));
        }
    }

    @Nested
    class TimeAndRegion {

        @Test
        void aNewerVintageIsNamed() {
            var result = quantify(
                    chosen("T.2023.LORRY"), lorry("T.2023.LORRY", 2023, "CN"), lorry("T.2024.LORRY", 2024, "CN"));

            var finding = only(result, ResultFailure.FACTOR_NEWER);
            assertTrue(finding.contains("T.2024.LORRY"), finding);
        }

        @Test
        void aVintageAfterTheStudyIsNoReasonToComplain() {
            var result = quantify(
                    chosen("T.2023.LORRY"), lorry("T.2023.LORRY", 2023, "CN"), lorry("T.2026.LORRY", 2026, "CN"));

            assertEquals(List.of(), all(result, ResultFailure.FACTOR_NEWER));
        }

        @Test
        void aFactorThatNoLongerHoldsIsNamedWithWhatDoes() {
            var ended = valid(lorry("T.OLD", 2021, "CN"), "2021", "2023");
            var current = valid(lorry("T.NOW", 2021, "CN"), "2024", "2026");

            var finding = only(quantify(chosen("T.OLD"), ended, current), ResultFailure.FACTOR_NOT_VALID);

            assertTrue(finding.contains("2021-01-01 … 2023-12-31"), finding);
            assertTrue(finding.contains("T.NOW"), finding);
        }

        @Test
        void aFactorOfAnotherProvinceIsNamedWithThatOfThePlace() {
            var input = BicycleFixture.INPUT
                    .replace(CHOSEN, chosen("T.BJ"))
                    .replace("\"example\":true", "\"example\":true,\"region\":\"CN-SD\"");

            var result = run(input, lorry("T.BJ", 2024, "CN-BJ"), lorry("T.SD", 2024, "CN-SD"));

            var finding = only(result, ResultFailure.FACTOR_OTHER_REGION);
            assertTrue(finding.contains("Available instead: T.SD (T.SD), T.LORRY"), finding);
        }

        @Test
        void theFactorOfTheRegionalGridFitsItsProvinces() {
            var input = BicycleFixture.INPUT
                    .replace(CHOSEN, chosen("T.NORTH"))
                    .replace("\"example\":true", "\"example\":true,\"region\":\"CN-SD\"");

            var result = run(input, lorry("T.NORTH", 2024, "CN-NCG"));

            assertEquals(List.of(), all(result, ResultFailure.FACTOR_OTHER_REGION));
        }

        @Test
        void validityAndRegionSurviveTheFile() {
            var ended = valid(lorry("T.OLD", 2021, "CN"), "2021", "2023");
            var result = quantify(chosen("T.OLD"), ended);

            var read = ResultJson.read("stored", ResultJson.write(result));

            assertEquals(result.manifest().factors(), read.manifest().factors());
            assertInstanceOf(Recomputation.Identical.class, Recompute.recompute(read));
        }
    }

    private static String chosen(String id) {
        return "\"factors\":{\"freight\":\"" + id + "\"}";
    }

    private static EmissionFactor lorry(String id, int year, String geography) {
        return of(
                BicycleFixture.factor(id, "0.09", "kgCO2e/(t·km)", GasScope.LIFE_CYCLE_GHG, "transport/road"),
                year,
                geography,
                Optional.empty());
    }

    /** The rubber of the example, from abroad; nothing else is of its category. */
    private static EmissionFactor foreignRubber() {
        return of(
                BicycleFixture.factor("M.RUBBER", "3", "kgCO2e/kg", GasScope.CRADLE_TO_GATE_GHG, "material/rubber"),
                2024,
                "GB",
                Optional.empty());
    }

    private static EmissionFactor valid(EmissionFactor factor, String from, String to) {
        var valid = new Validity(Optional.of(Validity.first(from)), Optional.of(Validity.last(to)));
        return of(factor, factor.year().orElseThrow(), factor.geography(), Optional.of(valid));
    }

    private static EmissionFactor of(EmissionFactor factor, int year, String geography, Optional<Validity> valid) {
        return new EmissionFactor(
                factor.id(),
                factor.name(),
                factor.value(),
                factor.unitText(),
                factor.per(),
                factor.emissions(),
                factor.category(),
                factor.scope(),
                factor.gwpSet(),
                Optional.of(year),
                geography,
                factor.source(),
                factor.evidence(),
                factor.spread(),
                valid);
    }

    private static Result quantify(String factors, EmissionFactor... more) {
        var chosen = factors.startsWith(CHOSEN) && more[0].id().startsWith("T.")
                ? factors.replace("T.LORRY", more[0].id())
                : factors;
        return run(BicycleFixture.INPUT.replace(CHOSEN, chosen), more);
    }

    private static Result run(String input, EmissionFactor... more) {
        var request = BicycleFixture.request(BicycleFixture.inventory(input));
        return Quantify.quantify(new Quantify.Request(
                request.method(),
                request.inventory(),
                request.factors().with(Arrays.asList(more)),
                request.gwpSet(),
                request.ruleEdition(),
                request.plugin(),
                request.sampling()));
    }

    private static List<String> all(Result result, ResultFailure code) {
        return result.findings().stream()
                .map(finding -> finding.problem().what())
                .filter(what -> what.code() == code)
                .map(what -> what.message(Locale.ENGLISH))
                .toList();
    }

    private static String only(Result result, ResultFailure code) {
        var found = all(result, code);
        assertEquals(1, found.size(), () -> result.findings().toString());
        return found.get(0);
    }
}
