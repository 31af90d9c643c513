package org.tanji.host.factor;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.tanji.engine.factor.Evidence;
import org.tanji.engine.factor.Gas;
import org.tanji.engine.factor.GasScope;
import org.tanji.engine.quantity.Unit;

/** What stands in {@code config/factors} and {@code config/gwp} of this repository. */
class ShippedLibraryTest {

    private static final Path CONFIG = Path.of("..", "..", "config");
    private static final FactorLibrary LIBRARY = FactorLibrary.read(CONFIG);

    @Nested
    class Electricity {

        @Test
        void fallsBackOnTheNationalFootprintOf2024() {
            var factor = LIBRARY.defaultElectricity();

            assertEquals("EL.CN.CFP.2024.NAT", factor.id());
            assertEquals(new BigDecimal("0.5777"), factor.value());
            assertEquals(GasScope.LIFE_CYCLE_GHG, factor.scope());
            assertEquals(Evidence.READ_IN_ORIGINAL, factor.evidence());
        }

        @Test
        void aGridFactorIsShownButNotAllowedInAProductFootprint() {
            var grid = LIBRARY.find("EL.CN.CO2.2023.NAT").orElseThrow().factor();

            assertFalse(grid.scope().allowedInProductFootprint());
            assertTrue(LIBRARY.list(FactorQuery.EVERYTHING.category("electricity")).stream()
                    .anyMatch(entry -> entry.factor().equals(grid)));
            assertTrue(LIBRARY.list(FactorQuery.EVERYTHING.onlyForProducts()).stream()
                    .noneMatch(entry -> entry.factor().scope() == GasScope.GRID_CO2));
        }

        @Test
        void everyGridFactorIsMarkedAsOne() {
            var grid = LIBRARY.list(FactorQuery.EVERYTHING.category("electricity/grid-co2"));

            assertEquals(120, grid.size());
            assertTrue(grid.stream().allMatch(entry -> entry.factor().scope() == GasScope.GRID_CO2));
            assertTrue(
                    grid.stream().allMatch(entry -> entry.factor().emissions().containsKey(Gas.CO2)));
        }
    }

    @Nested
    class Licences {

        @Test
        void nothingSlippedInThatMayNotBePassedOn() {
            var factors = LIBRARY.entries().values().stream()
                    .map(LibraryEntry::factor)
                    .toList();

            assertAll(factors.stream().map(factor -> () -> {
                assertTrue(Licence.find(factor.source().licence()).isPresent(), factor.id());
                assertFalse(factor.source().title().zh().contains("CPCD"), factor.id());
                assertFalse(factor.id().matches("MAT\\.(REC|TW|CN|GLO)\\..*"), factor.id());
                assertFalse(factor.id().endsWith("-RF"), factor.id());
            }));
        }

        @Test
        void everythingWasReadSomewhere() {
            assertTrue(LIBRARY.entries().values().stream()
                    .noneMatch(entry -> entry.factor().evidence() == Evidence.STATED_BY_USER));
        }
    }

    @Nested
    class Fuels {

        @Test
        void everyCombustionFactorIsWhatItsPropertiesGive() {
            var computed = LIBRARY.list(FactorQuery.EVERYTHING.text("FUEL.CN.A."));

            assertEquals(18, computed.size());
            assertAll(computed.stream().map(entry -> () -> {
                var stem = entry.factor().id().replaceFirst("EF$", "");
                var product = property(stem + "NCV")
                        .multiply(property(stem + "CC"))
                        .multiply(property(stem + "OF"))
                        .multiply(new BigDecimal("0.44"))
                        .divide(new BigDecimal(12), MathContext.DECIMAL128);
                assertEquals(
                        0,
                        product.setScale(5, RoundingMode.HALF_UP)
                                .compareTo(entry.factor().value().setScale(5, RoundingMode.HALF_UP)),
                        entry.factor().id() + " " + product);
            }));
        }

        @Test
        void onlyTheTwoGasesOfIronworksAreExemptFromTheGates() {
            var exempt = LIBRARY.entries().values().stream()
                    .filter(entry -> entry.exemption().isPresent())
                    .map(entry -> entry.factor().id())
                    .toList();

            assertEquals(List.of("FUEL.CN.A.BFG.EF", "FUEL.CN.A.COG.EF"), exempt);
        }

        @Test
        void methaneOfNaturalGasIsFossil() {
            var methane = LIBRARY.find("FUEL.IPCC.NG.CH4").orElseThrow().factor();

            assertEquals("[CH4-fossil]", methane.emissions().keySet().toString());
            assertEquals(GasScope.SINGLE_GAS, methane.scope());
        }

        private static BigDecimal property(String id) {
            return Objects.requireNonNull(LIBRARY.properties().get(id)).value();
        }
    }

    @Nested
    class GwpSets {

        @Test
        void theDefaultIsAr6WithMethaneByOrigin() {
            var set = LIBRARY.defaultGwpSet();

            assertEquals("AR6", set.id());
            assertEquals("27.9", potential("AR6", "CH4"));
            assertEquals("29.8", potential("AR6", "CH4-fossil"));
            assertEquals("27", potential("AR6", "CH4-biogenic"));
            assertEquals("273", potential("AR6", "N2O"));
        }

        @Test
        void theTwoTablesAreNotMixed() {
            assertEquals("25200", potential("AR6-7SM7", "SF6"));
            assertEquals("none", potential("AR6-T7.15", "SF6"));
            assertEquals("1530", potential("AR6-7SM7", "HFC-134a"));
            assertEquals("1526", potential("AR6-T7.15", "HFC-134a"));
            assertEquals("none", potential("AR6-7SM7", "CH4-fossil"));
        }

        @Test
        void ar5StandsBesideForOlderStudies() {
            assertEquals("28", potential("AR5", "CH4"));
            assertEquals("23500", potential("AR5", "SF6"));
            assertEquals(30, LIBRARY.gwpSet("AR5").gwp100().size());
        }

        private static String potential(String set, String gas) {
            return LIBRARY.gwpSet(set)
                    .find(new Gas(gas))
                    .map(BigDecimal::toPlainString)
                    .orElse("none");
        }
    }

    @Nested
    class Searching {

        @Test
        void findsByWordsOfEitherLanguage() {
            assertEquals(
                    "FUEL.CN.A.DIESEL.EF",
                    LIBRARY.list(FactorQuery.EVERYTHING.text("柴油 燃烧CO2"))
                            .get(0)
                            .factor()
                            .id());
            assertFalse(LIBRARY.list(FactorQuery.EVERYTHING.text("articulated LORRY"))
                    .isEmpty());
        }

        @Test
        void findsOnlyWhatTheActivityCanBeMultipliedWith() {
            var perDistance = LIBRARY.list(FactorQuery.EVERYTHING.unit(Unit.parse("t·km")));

            assertEquals(33, perDistance.size());
            assertTrue(perDistance.stream()
                    .allMatch(entry -> entry.factor().category().startsWith("transport/")));
        }

        @Test
        void aCategoryIsAWholeStepOfThePath() {
            assertTrue(LIBRARY.list(FactorQuery.EVERYTHING.category("electricity/gri"))
                    .isEmpty());
        }
    }

    @Nested
    class Version {

        @Test
        void isAHashThatTwoReadingsShare() {
            assertTrue(LIBRARY.version().matches("[0-9a-f]{64}"));
            assertEquals(LIBRARY.version(), FactorLibrary.read(CONFIG).version());
            assertEquals(LIBRARY.version(), LIBRARY.factors().version());
        }
    }
}
