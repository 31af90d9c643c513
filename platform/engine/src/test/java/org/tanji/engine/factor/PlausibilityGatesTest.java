package org.tanji.engine.factor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tanji.engine.factor.PlausibleRange.Bounds;
import org.tanji.engine.failure.FailureCode;
import org.tanji.engine.quantity.Unit;
import org.tanji.engine.text.BilingualText;

/** The figures are errors that were found in a public database, or right ones beside them. */
class PlausibilityGatesTest {

    private static final PlausibilityGates GATES = new PlausibilityGates(List.of(
            range("", "GJ", "0", "700", Optional.empty()),
            range("electricity", "kWh", "0.002", "1.5", Optional.empty()),
            range("fuel/combustion", "GJ", "54", "112", Optional.of(new Bounds(number("13"), number("35")))),
            range("material/metal", "kg", "0.1", "80", Optional.empty()),
            range("material/chemical", "kg", "0.02", "10", Optional.empty())));

    @Nested
    class Doubting {

        @ParameterizedTest
        @CsvSource({
            "17.2, kgCO2e/GJ, fuel/combustion, CARBON_LABELLED_AS_CO2",
            "33.6, kgCO2e/GJ, fuel/combustion, CARBON_LABELLED_AS_CO2",
            "29.5, kgCO2e/GJ, fuel/combustion, CARBON_LABELLED_AS_CO2",
            "0.0561, kgCO2/GJ, fuel/combustion, OFF_BY_THOUSAND",
            "56100, kgCO2/GJ, fuel/combustion, OFF_BY_THOUSAND",
            "233, kgCO2/GJ, fuel/combustion, OFF_BY_3_6",
            "2079, kgCO2e/kWh, electricity, OFF_BY_3600",
            "577.7, kgCO2e/kWh, electricity, OFF_BY_THOUSAND",
            "2.08, kgCO2e/kWh, electricity, OFF_BY_3_6",
            "13.904, tCO2e/kg, material/metal, OFF_BY_THOUSAND",
            "11.555, kgCO2e/kg, material/chemical, FACTOR_OUT_OF_RANGE",
            "50.7, kgCO2e/kg, material/chemical, OFF_BY_THOUSAND",
            "-168513, kgCO2e/t, fuel/combustion, NEGATIVE_FACTOR",
        })
        void namesWhatItSuspects(String value, String unit, String category, String code) {
            var findings = GATES.check(factor(value, unit, category), Optional.empty());

            assertEquals(
                    List.of(code),
                    findings.stream().map(finding -> finding.code().name()).toList());
        }

        @Test
        void saysValueRangeAndWayOutInBothLanguages() {
            var finding = GATES.check(factor("17.2", "kgCO2e/GJ", "fuel/combustion"), Optional.empty())
                    .get(0);

            assertTrue(finding.message(Locale.ENGLISH).contains("17.2 kg per GJ"), finding.message(Locale.ENGLISH));
            assertTrue(finding.message(Locale.SIMPLIFIED_CHINESE).contains("54～112"));
        }

        @Test
        void theHeatingValueBringsAFactorPerTonneBeforeTheSameRange() {
            var heating = HeatingValue.parse(number("43.33"), "GJ/t");
            var carbonPerTonne = factor("0.858", "tCO2/t", "fuel/combustion");

            var findings = GATES.check(carbonPerTonne, Optional.of(heating));

            FailureCode code = findings.get(0).code();
            assertEquals(FactorFailure.CARBON_LABELLED_AS_CO2, code);
        }
    }

    @Nested
    class Passing {

        @ParameterizedTest
        @CsvSource({
            "56100, kgCO2/TJ, fuel/combustion",
            "3, kgCH4/TJ, fuel/combustion",
            "0.5777, kgCO2e/kWh, electricity/grid",
            "577.7, kgCO2e/MWh, electricity/grid",
            "577.7, gCO2e/kWh, electricity/grid",
            "9.1, tCO2e/t, material/metal",
            "5, kgCO2e/pc, material/metal",
        })
        void whatIsRightInItsOwnUnit(String value, String unit, String category) {
            assertEquals(List.of(), GATES.check(factor(value, unit, category), Optional.empty()));
        }

        @Test
        void theClosestBranchSpeaks() {
            var heat = factor("250", "kgCO2/GJ", "heat");

            assertEquals(List.of(), GATES.check(heat, Optional.empty()));
        }
    }

    private static PlausibleRange range(String category, String per, String low, String high, Optional<Bounds> carbon) {
        return new PlausibleRange(category, Unit.parse(per), number(low), number(high), carbon);
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    private static EmissionFactor factor(String value, String unitText, String category) {
        var unit = FactorUnit.parse(unitText);
        var words = BilingualText.same("X");
        return new EmissionFactor(
                "X",
                words,
                number(value),
                unitText,
                unit.per(),
                unit.emissions(number(value)),
                category,
                GasScope.DIRECT_CO2,
                Optional.empty(),
                Optional.empty(),
                "GLO",
                new FactorSource(words, "", ""),
                Evidence.STATED_BY_USER,
                Optional.empty());
    }
}
