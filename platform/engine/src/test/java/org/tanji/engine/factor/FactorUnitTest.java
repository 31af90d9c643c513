package org.tanji.engine.factor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.quantity.QuantityFailure;

class FactorUnitTest {

    @Nested
    class Reading {

        @ParameterizedTest
        @CsvSource({
            "kgCO2e/kWh, CO2e, 1, kWh",
            "tCO2/t, CO2, 1000, t",
            "kgCH4/TJ, CH4, 1, TJ",
            "gCO2e/m3, CO2e, 0.001, m3",
            "kgCO2e/(t·km), CO2e, 1, t·km",
            "tCO2/万Nm3, CO2, 0.1, Nm3",
            "kgCO2/万kWh, CO2, 0.0001, kWh",
            "kgCO2e/台, CO2e, 1, pc",
            "kg CO2eq/kg, CO2e, 1, kg",
            "kgHFC134a/kg, HFC-134a, 1, kg",
            "gHCFC-22/a, HCFC-22, 0.001, a",
        })
        void takesAPublishedUnitApart(String text, String gas, BigDecimal kilograms, String per) {
            var unit = FactorUnit.parse(text);

            assertEquals(gas, unit.gas().name());
            assertEquals(0, kilograms.compareTo(unit.kilograms()));
            assertEquals(per, unit.per().symbol());
        }

        @Test
        void tenThousandCubicMetresAreSharedOutExactly() {
            var unit = FactorUnit.parse("tCO2/万Nm3");

            var emissions = unit.emissions(new BigDecimal("21.62189"));

            assertEquals(0, new BigDecimal("2.162189").compareTo(emissions.get(Gas.CO2)));
        }
    }

    @Nested
    class Refusing {

        @ParameterizedTest
        @ValueSource(strings = {"", "kWh", "kgCO2e", "CO2e/kWh", "kWh/kgCO2e", "kgco2e/kWh", "%", "GJ/t"})
        void whatIsNoEmissionPerActivity(String text) {
            var failure = assertThrows(Failure.class, () -> FactorUnit.parse(text));

            assertEquals(FactorFailure.FACTOR_UNIT_UNKNOWN, failure.code());
        }

        @Test
        void carbonIsNotCarbonDioxide() {
            var failure = assertThrows(Failure.class, () -> FactorUnit.parse("tC/GJ"));

            assertEquals(FactorFailure.CARBON_NOT_CO2, failure.code());
            assertEquals(true, failure.message(Locale.SIMPLIFIED_CHINESE).contains("44/12"));
        }

        @Test
        void aGasThatNobodyKnows() {
            var failure = assertThrows(Failure.class, () -> FactorUnit.parse("kgXY5/kWh"));

            assertEquals(FactorFailure.GAS_UNKNOWN, failure.code());
        }

        @Test
        void anActivityInAnUnknownUnit() {
            var failure = assertThrows(Failure.class, () -> FactorUnit.parse("kgCO2e/kwh"));

            assertEquals(QuantityFailure.UNKNOWN_UNIT, failure.code());
        }
    }
}
