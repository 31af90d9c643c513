package org.tanji.host.factor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tanji.engine.factor.EmissionFactor;
import org.tanji.engine.factor.Evidence;
import org.tanji.engine.factor.GasScope;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.uncertainty.Spread;

class FactorFileTest {

    private static final FactorLibrary LIBRARY = FactorLibrary.read(Path.of("..", "..", "config"));

    private static final String WHOLE = """
            id,name_zh,name_en,value,unit,gas_scope,year,geography,source,source_address_or_clause,licence,verified,category,uncertainty
            EX.STEEL,示例钢,Example steel,2.05,kgCO2e/kg,"GHG, cradle-to-gate",2022,CN,供应商声明,第3页,供应商许可,yes,material/metal,lognormal 1.2
            """;

    @TempDir
    Path folder;

    @Nested
    class Taking {

        @Test
        void aRowWithEverything() throws IOException {
            var factor = only(WHOLE.getBytes(StandardCharsets.UTF_8));

            assertEquals("示例钢", factor.name().zh());
            assertEquals("material/metal", factor.category());
            assertEquals(GasScope.CRADLE_TO_GATE_GHG, factor.scope());
            assertEquals(Optional.of(2022), factor.year());
            assertEquals("供应商声明", factor.source().title().zh());
            assertEquals(Optional.of(new Spread.Lognormal(new BigDecimal("1.2"))), factor.spread());
        }

        @Test
        void evidenceIsStatedByTheUserWhateverTheFileClaims() throws IOException {
            assertEquals(
                    Evidence.STATED_BY_USER,
                    only(WHOLE.getBytes(StandardCharsets.UTF_8)).evidence());
        }

        @Test
        void theThreeObligatoryColumnsSuffice() throws IOException {
            var factor = only("id,value,unit\nEX.A,1.5,kgCO2e/kg\n".getBytes(StandardCharsets.UTF_8));

            assertEquals("EX.A", factor.name().en());
            assertEquals("factors.csv", factor.source().title().en());
        }

        @Test
        void theSameFileInEveryEncodingAndWithEveryLineEnd() throws IOException {
            var plain = only(WHOLE.getBytes(StandardCharsets.UTF_8));

            assertEquals(plain, only(("\ufeff" + WHOLE).getBytes(StandardCharsets.UTF_8)));
            assertEquals(plain, only(WHOLE.getBytes(Charset.forName("GB18030"))));
            assertEquals(plain, only(WHOLE.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)));
        }

        @Test
        void aRowThatReplacesALibraryFactorInheritsWhatItDoesNotSay() throws IOException {
            var factor = only("id,value,unit\nEL.CN.CFP.2024.NAT,0.6,kgCO2e/kWh\n".getBytes(StandardCharsets.UTF_8));

            assertEquals("electricity/grid", factor.category());
            assertEquals(GasScope.LIFE_CYCLE_GHG, factor.scope());
            assertEquals(
                    new BigDecimal("0.6"),
                    LIBRARY.factors()
                            .with(List.of(factor))
                            .find(factor.id())
                            .orElseThrow()
                            .value());
        }

        @Test
        void emptyLinesAndRowsOfCommasAreNoRows() throws IOException {
            assertEquals(
                    1,
                    read((WHOLE + "\n,,,\n").getBytes(StandardCharsets.UTF_8)).size());
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "kgCO2e/kg|life-cycle-ghg|LIFE_CYCLE_GHG",
                    "kgCO2e/kWh|GHG, life cycle（产品碳足迹应优先用此口径）|LIFE_CYCLE_GHG",
                    "kgCO2/kWh|CO2 only（发电侧直接CO2，非生命周期）|GRID_CO2",
                    "kgCO2/kWh||GRID_CO2",
                    "tCO2/t|CO2 only|DIRECT_CO2",
                    "tCO2/t||DIRECT_CO2",
                    "kgCO2e/(t·km)|GHG/CO2（GB/T 51366标为CO2）|DIRECT_CO2",
                    "kgCO2e/t|GHG, cradle-to-gate (material use)|CRADLE_TO_GATE_GHG",
                    "kgCO2e/t|GHG, upstream only（须与燃烧因子相加）|UPSTREAM_GHG",
                    "kgCO2e/(t·km)|GHG upstream (WTT)|UPSTREAM_GHG",
                    "kgCO2e/(t·km)|GHG (TTW; CO2+CH4+N2O, AR5 basis own knowledge)|DIRECT_GHG",
                    "kgCH4/TJ|CH4 fossil|SINGLE_GAS",
                    "kgN2O/TJ||SINGLE_GAS",
                })
        void scopesInTheWordsOfChineseTables(String unit, String words, GasScope scope) throws IOException {
            var quoted = words == null ? "" : "\"" + words + "\"";

            var factor = only(("id,value,unit,gas_scope\nEX.A,0.5," + unit + "," + quoted + "\n")
                    .getBytes(StandardCharsets.UTF_8));

            assertEquals(scope, factor.scope());
        }
    }

    @Nested
    class Refusing {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "NaN | is not a decimal number",
                    "Infinity | is not a decimal number",
                    "1E999999999 | \"1E999999999\" is not a decimal number",
                    "1.234.5 | is not a decimal number",
                    "'' | The field \"value\" is empty",
                    "-1 | is negative",
                })
        void valuesThatAreNone(String value, String sentence) throws IOException {
            var message = refused("id,value,unit\nEX.A," + value + ",kgCO2e/kg\n");

            assertTrue(message.contains("factors.csv:2:2: "), message);
            assertTrue(message.contains(sentence), message);
        }

        @Test
        void everyProblemOfTheFileAtOnceEachAtItsLineAndColumn() throws IOException {
            var message = refused(
                    "id,value,unit,year\nEX A,1,kgCO2e/kg,2020\nEX.B,x,kgCO2e/kg,20\nEX.C,1,kg,\nEX.D,1,kgCO2e/kg,\nEX.D,1,kgCO2e/kg,\n");

            assertTrue(message.contains("factors.csv:2:1: \"EX A\" is not an id"), message);
            assertTrue(message.contains("factors.csv:3:2: \"x\" is not a decimal number"), message);
            assertTrue(message.contains("factors.csv:4:3: \"kg\" is not the unit of an emission factor"), message);
            assertTrue(message.contains("factors.csv:6:1: The id EX.D occurs twice"), message);
        }

        @Test
        void columnsThatAreWrong() throws IOException {
            var message = refused("id,val,unit,unit\nEX.A,1,kgCO2e/kg,kgCO2e/kg\n");

            assertTrue(
                    message.contains("factors.csv:1:2: The column \"val\" is unknown. Allowed columns: id name_zh"),
                    message);
            assertTrue(message.contains("factors.csv:1:4: The column \"unit\" occurs twice"), message);
            assertTrue(message.contains("The column \"value\" is missing. Obligatory columns: id value unit"), message);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "\n\n"})
        void aFileWithoutALine(String text) throws IOException {
            assertTrue(refused(text).contains("factors.csv:1:1: The column \"id\" is missing"), refused(text));
        }

        @Test
        void moreFieldsThanColumns() throws IOException {
            assertTrue(
                    refused("id,value,unit\nEX.A,1,234,kgCO2e/kg\n").contains("factors.csv:2:4: The row has 4 fields"));
        }

        @Test
        void aQuotationMarkThatNeverEnds() throws IOException {
            assertTrue(refused("id,value,unit\n\"EX.A,1,kgCO2e/kg\n").contains("This is not CSV"));
        }

        @Test
        void bytesThatAreNoText() throws IOException {
            var file = Files.write(
                    folder.resolve("factors.csv"),
                    new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf, (byte) 0xc3, 0x28});

            var failure = assertThrows(Failure.class, () -> FactorFile.read(file, LIBRARY));

            assertEquals(FactorLibraryFailure.NOT_TEXT, failure.code());
        }

        @Test
        void aFileThatIsNotThere() {
            var failure = assertThrows(Failure.class, () -> FactorFile.read(folder.resolve("none.csv"), LIBRARY));

            assertEquals(FactorLibraryFailure.FILE_UNREADABLE, failure.code());
        }

        @Test
        void fuelPropertiesAndWarmingPotentials() throws IOException {
            var message = refused("id,value,unit,gas_scope\nEX.A,43,GJ/t,-\nEX.B,25200,kgCO2e/kg,SF6\n");

            assertTrue(message.contains("factors.csv:2:4: \"-\" as gas scope marks a property"), message);
            assertTrue(message.contains("factors.csv:3:4: \"SF6\" as gas scope"), message);
        }

        @Test
        void anImplausibleValueUnlessItIsJustified() throws IOException {
            var row = "EX.A,13904,kgCO2e/kg,material/metal";

            var message = refused("id,value,unit,category\n" + row + "\n");

            assertTrue(message.contains("factors.csv:2:2: EX.A: 13904 kg per kg in category material/metal"), message);
            assertTrue(message.contains("justification"), message);
            assertEquals(
                    1,
                    read(("id,value,unit,category,justification\n" + row + ",示例\n").getBytes(StandardCharsets.UTF_8))
                            .size());
        }

        @Test
        void carbonPerTonneInThePlaceOfALibraryFuel() throws IOException {
            var message = refused("id,value,unit\nFUEL.CN.A.DIESEL.EF,0.858,tCO2/t\n");

            assertTrue(message.contains("looks like a carbon content"), message);
        }

        @Test
        void inTheReadersLanguage() throws IOException {
            var file = Files.writeString(folder.resolve("factors.csv"), "id,value,unit\nEX.A,x,tC/GJ\n");

            var failure = assertThrows(Failure.class, () -> FactorFile.read(file, LIBRARY));

            var message = failure.message(Locale.SIMPLIFIED_CHINESE);
            assertTrue(message.contains("factors.csv:2:2: “x”不是十进制数"), message);
            assertTrue(message.contains("factors.csv:2:3: tC/GJ 计的是碳而不是CO2"), message);
        }
    }

    private EmissionFactor only(byte[] bytes) throws IOException {
        var factors = read(bytes);
        assertEquals(1, factors.size());
        return factors.get(0);
    }

    private List<EmissionFactor> read(byte[] bytes) throws IOException {
        return FactorFile.read(Files.write(folder.resolve("factors.csv"), bytes), LIBRARY);
    }

    private String refused(String text) throws IOException {
        var file = Files.writeString(folder.resolve("factors.csv"), text);
        return assertThrows(Failure.class, () -> FactorFile.read(file, LIBRARY)).message(Locale.ENGLISH);
    }
}
