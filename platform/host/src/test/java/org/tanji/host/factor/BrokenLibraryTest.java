package org.tanji.host.factor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tanji.engine.failure.Failure;

/** Libraries of one made-up factor, each wrong in one way. */
class BrokenLibraryTest {

    private static final String FACTORS = """
            library: tanji-factors/1
            source:
              title: {zh: "示例", en: "Example"}
              reference: "none"
              licence: IPCC-fact
            defaults: {category: electricity/grid, scope: life-cycle-ghg, geography: CN, evidence: "yes"}
            factors:
              EX.ONE: {name: {zh: "一", en: "One"}, value: "0.5", unit: kgCO2e/kWh}
            """;

    private static final String RANGES = """
            library: tanji-plausibility/1
            ranges:
              electricity:
                kWh: {low: "0.002", high: "1.5"}
            """;

    private static final String GWP = """
            library: tanji-gwp/1
            id: T
            default: true
            source: {title: {zh: "示例", en: "Example"}, reference: "none", licence: IPCC-fact}
            gases:
              N2O: {gwp100: "273"}
            """;

    @TempDir
    Path config;

    @BeforeEach
    void writeASoundLibrary() throws IOException {
        Files.createDirectories(config.resolve("factors"));
        Files.createDirectories(config.resolve("gwp"));
        write("factors/a.yaml", FACTORS);
        write("factors/plausibility.yaml", RANGES);
        write("gwp/t.yaml", GWP);
    }

    @Nested
    class EveryProblemHasItsPlace {

        @Test
        void anUnknownKey() throws IOException {
            write("factors/a.yaml", FACTORS.replace("unit:", "unti:"));

            var message = refused();

            assertTrue(message.contains("a.yaml:8:11: The key \"unit\" is missing"), message);
            assertTrue(message.contains("The key \"unti\" is unknown. Allowed here: name value unit"), message);
        }

        @Test
        void aKeyTwice() throws IOException {
            write("factors/a.yaml", FACTORS.replace("value: \"0.5\"", "value: \"0.5\", value: \"0.6\""));

            assertTrue(refused().contains("a.yaml:8:54: The key \"value\" occurs twice"), refused());
        }

        @Test
        void anIdTwiceInTwoFiles() throws IOException {
            write("factors/b.yaml", FACTORS);

            assertTrue(refused().contains("b.yaml:8:11: The id EX.ONE occurs twice"), refused());
        }

        @Test
        void aNumberThatIsNone() throws IOException {
            write("factors/a.yaml", FACTORS.replace("\"0.5\"", "NaN"));

            assertTrue(refused().contains("a.yaml:8:47: \"NaN\" is not a decimal number"), refused());
        }

        @Test
        void aLicenceThatIsNotOneOfOurs() throws IOException {
            write("factors/a.yaml", FACTORS.replace("IPCC-fact", "CPCD"));

            assertTrue(refused().contains("a.yaml:5:12: \"CPCD\" is not allowed here. Allowed: CN-official-document"));
        }

        @Test
        void whatIsNotYaml() throws IOException {
            write("factors/a.yaml", FACTORS.replace("factors:", "factors: ]"));

            assertTrue(refused().contains("a.yaml:7:10: This is not YAML"), refused());
        }

        @Test
        void aFactorThatNobodyBelieves() throws IOException {
            write("factors/a.yaml", FACTORS.replace("0.5", "577.7"));

            var message = refused();

            assertTrue(message.contains("a.yaml:8:11: EX.ONE: 577.7 kg per kWh"), message);
            assertTrue(message.contains("1000"), message);
        }

        @Test
        void aSecondDefault() throws IOException {
            var two = FACTORS.replace("kgCO2e/kWh}", "kgCO2e/kWh, default: true}");
            write("factors/a.yaml", two);
            write("factors/b.yaml", two.replace("EX.ONE", "EX.TWO"));

            assertTrue(refused().contains("EX.TWO is marked as default, but \"electricity\" has another"), refused());
        }

        @Test
        void aPotentialTakenFromASetThatLacksIt() throws IOException {
            write("gwp/t.yaml", GWP.replace("{gwp100: \"273\"}", "{from: U}"));

            assertTrue(refused().contains("t.yaml:6:8: N2O is to be taken from the set U"), refused());
        }

        @Test
        void allOfThemAtOnceAndInChinese() throws IOException {
            write("factors/a.yaml", FACTORS.replace("0.5", "x").replace("IPCC-fact", "CPCD"));
            write("gwp/t.yaml", GWP.replace("N2O", "laughing-gas"));

            var failure = assertThrows(Failure.class, () -> FactorLibrary.read(config));

            assertEquals(FactorLibraryFailure.LIBRARY_WRONG, failure.code());
            assertTrue(failure.problems().size() >= 2, failure.getMessage());
            assertTrue(failure.message(Locale.SIMPLIFIED_CHINESE).contains("不认识温室气体“laughing-gas”"));
        }
    }

    @Nested
    class TheVersion {

        @Test
        void staysWhenOnlyRemarksAndOrderChange() throws IOException {
            var before = FactorLibrary.read(config).version();
            write(
                    "factors/a.yaml",
                    "# a remark\n"
                            + FACTORS.replace("value: \"0.5\", unit: kgCO2e/kWh", "unit: kgCO2e/kWh, value: \"0.50\""));

            assertEquals(before, FactorLibrary.read(config).version());
        }

        @Test
        void changesWithAnyDigitAndAnyPotential() throws IOException {
            var before = FactorLibrary.read(config).version();
            write("factors/a.yaml", FACTORS.replace("0.5", "0.51"));
            var digit = FactorLibrary.read(config).version();
            write("gwp/t.yaml", GWP.replace("273", "265"));
            var potential = FactorLibrary.read(config).version();

            assertNotEquals(before, digit);
            assertNotEquals(digit, potential);
        }
    }

    @Test
    void anExemptionWithAReasonOpensTheGate() throws IOException {
        write("factors/a.yaml", FACTORS.replace("\"0.5\"", "\"577.7\", exempt: {zh: \"示例\", en: \"example\"}"));

        assertEquals(1, FactorLibrary.read(config).entries().size());
    }

    @Test
    void aMissingFolderIsNamed() {
        var failure = assertThrows(Failure.class, () -> FactorLibrary.read(config.resolve("nowhere")));

        assertEquals(FactorLibraryFailure.FILE_UNREADABLE, failure.code());
    }

    private String refused() {
        return assertThrows(Failure.class, () -> FactorLibrary.read(config)).message(Locale.ENGLISH);
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(config.resolve(file), text);
    }
}
