package org.tanji.engine.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.tanji.engine.comparison.Comparison.Verdict;
import org.tanji.engine.factor.FactorSet;
import org.tanji.engine.factor.GasScope;
import org.tanji.engine.factor.GwpSet;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.json.CanonicalJson;
import org.tanji.engine.result.BicycleFixture;
import org.tanji.engine.result.Quantify;
import org.tanji.engine.result.Result;

class CompareResultsTest {

    private static final Result SUBMITTED = BicycleFixture.result();

    @Nested
    class TheFigures {

        @Test
        void aResultAgreesWithItself() {
            var comparison = compare(SUBMITTED, SUBMITTED);

            assertEquals(Verdict.AGREES, comparison.verdict());
            assertEquals(List.of(), comparison.basis());
            assertEquals(List.of(), comparison.changes());
            assertEquals(0, comparison.aggregate().orElseThrow().signum());
        }

        @Test
        void aChangedInputIsNamedWithBothValues() {
            var comparison = compare(SUBMITTED, with("\"paint_mass\":\"300 g\"", "\"paint_mass\":\"301 g\""));

            assertEquals(List.of(new InputChange("paint_mass", "300 g", "301 g")), comparison.changes());
        }

        @Test
        void theDifferencesOfTheStagesAddUpToThatOfTheWhole() {
            var comparison = compare(SUBMITTED, with("\"净重\":\"8 kg\"", "\"净重\":\"9 kg\""));

            var sum = comparison.stages().stream()
                    .flatMap(stage -> stage.absolute().stream())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);

            assertEquals(0, sum.compareTo(comparison.total().absolute().orElseThrow()));
        }

        @Test
        void aLargeDifferenceIsMaterialAndASmallOneAStageThatDiffers() {
            var large = compare(SUBMITTED, with("\"净重\":\"8 kg\"", "\"净重\":\"10 kg\""));
            var small = compare(SUBMITTED, with("\"power\":{\"value\":\"36 MJ\"", "\"power\":{\"value\":\"36.9 MJ\""));

            assertEquals(Verdict.MATERIAL, large.verdict());
            assertEquals(Verdict.STAGE_DIFFERS, small.verdict());
        }

        @Test
        void differencesOfOppositeSignDoNotHideEachOther() {
            var forth = with("\"净重\":\"8 kg\"", "\"净重\":\"10 kg\"");
            var more = forth.footprint().value().orElseThrow();
            var submitted = SUBMITTED.footprint().value().orElseThrow();
            var comparison = compare(SUBMITTED, forth);

            var net = more.subtract(submitted).abs().divide(submitted, java.math.MathContext.DECIMAL128);

            assertTrue(comparison.aggregate().orElseThrow().compareTo(net) >= 0);
        }

        @Test
        void theDifferenceOfAExchangeChangesItsSign() {
            var other = with("\"净重\":\"8 kg\"", "\"净重\":\"9 kg\"");

            var there = compare(SUBMITTED, other).total().absolute().orElseThrow();
            var back = compare(other, SUBMITTED).total().absolute().orElseThrow();

            assertEquals(there, back.negate());
        }

        @Test
        void anIncompleteResultHasNoVerdict() {
            var incomplete = with("\"air\":\"5 Nm3\",", "");

            var comparison = compare(SUBMITTED, incomplete);

            assertEquals(Verdict.INCOMPLETE, comparison.verdict());
            assertEquals(Optional.empty(), comparison.aggregate());
        }
    }

    @Nested
    class TheBasis {

        @Test
        void anotherFactorValueIsNamedBeforeTheFigures() {
            var factors = new LinkedHashMap<>(BicycleFixture.factors().byId());
            factors.put(
                    "M.STEEL",
                    BicycleFixture.factor("M.STEEL", "3", "tCO2e/t", GasScope.CRADLE_TO_GATE_GHG, "material/metal"));

            var comparison =
                    compare(SUBMITTED, quantified(new FactorSet("example-2", factors), BicycleFixture.gwpSet()));

            assertEquals("factorLibraryVersion", comparison.basis().get(0).part());
            assertEquals("factors.M.STEEL", comparison.basis().get(1).part());
            assertTrue(comparison.basis().get(1).recalculated().startsWith("3 tCO2e/t"));
            var text = CanonicalJson.write(ComparisonJson.json(comparison));
            assertTrue(text.indexOf("\"basis\"") < text.indexOf("\"total\""));
        }

        @Test
        void anotherSetOfPotentialsIsNamed() {
            var old = BicycleFixture.gwpSet();
            var other = new GwpSet("EXAMPLE-GWP-2", old.source(), old.gwp100());

            var comparison = compare(SUBMITTED, quantified(BicycleFixture.factors(), other));

            assertEquals(List.of(new BasisDifference("gwpSet.id", "EXAMPLE-GWP", "EXAMPLE-GWP-2")), comparison.basis());
        }

        @Test
        void anotherBoundaryIsRefused() {
            var other = with("\"boundary\":\"cradle-to-site\"", "\"boundary\":\"cradle-to-gate\"");

            var failure = assertThrows(Failure.class, () -> compare(SUBMITTED, other));

            assertEquals(ComparisonFailure.OTHER_BOUNDARY, failure.code());
        }
    }

    private static Comparison compare(Result one, Result other) {
        return CompareResults.compare(one, other, Limits.STANDARD);
    }

    private static Result with(String right, String other) {
        return Quantify.quantify(BicycleFixture.request(BicycleFixture.inventoryWith(right, other)));
    }

    private static Result quantified(FactorSet factors, GwpSet set) {
        var plain = BicycleFixture.request(BicycleFixture.inventory());
        return Quantify.quantify(new Quantify.Request(
                plain.method(),
                plain.inventory(),
                factors,
                set,
                plain.ruleEdition(),
                Optional.empty(),
                Optional.empty()));
    }
}
