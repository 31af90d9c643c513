package org.tanji.host.activitydata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tanji.host.activitydata.WorkbookFixture.CASTINGS;
import static org.tanji.host.activitydata.WorkbookFixture.INPUTS;
import static org.tanji.host.activitydata.WorkbookFixture.STUDY;
import static org.tanji.host.activitydata.WorkbookFixture.cell;
import static org.tanji.host.activitydata.WorkbookFixture.edited;
import static org.tanji.host.activitydata.WorkbookFixture.problems;
import static org.tanji.host.activitydata.WorkbookFixture.read;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tanji.engine.inventory.Entry;
import org.tanji.engine.inventory.Entry.Value;

/** What single cells of a workbook, filled in by another program, are read as. */
class CellsTest {

    /** Value and unit of the first input, in kWh. */
    private static final String ELECTRICITY = "D4";

    private static Entry electricity(Consumer<Cell> fill) {
        var workbook = edited(book -> fill.accept(cell(book, INPUTS, ELECTRICITY)));
        return entry(workbook, "electricity");
    }

    private static Entry entry(byte[] workbook, String input) {
        return Objects.requireNonNull(read(workbook).values().get(input));
    }

    private static String amount(Entry entry) {
        return entry.value() instanceof Value.Amount amount ? amount.quantity().toString() : "no amount";
    }

    private static List<String> refusedAt(String address, Consumer<Cell> fill) {
        return problems(edited(book -> fill.accept(cell(book, INPUTS, address))));
    }

    private static void format(Cell cell, String format) {
        var workbook = cell.getSheet().getWorkbook();
        var style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        cell.setCellStyle(style);
    }

    @Nested
    class Numbers {

        @Test
        void aNumberHasTheUnitBesideIt() {
            assertEquals("1450.5 kWh", amount(electricity(cell -> cell.setCellValue(1450.5))));
        }

        @Test
        void theNoiseOfBinaryArithmeticIsNotRead() {
            assertEquals("0.3 kWh", amount(electricity(cell -> cell.setCellValue(0.1 + 0.2))));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "1450 度 | 1450 kWh",
                    "'１，２３４．５ ' | 1234.5 kWh",
                    "12万kWh | 120000 kWh",
                    "12万 | 120000 kWh",
                    "3.6 MJ | 3.6 MJ"
                })
        void textThatIsANumberIsRead(String text, String meant) {
            assertEquals(meant, amount(electricity(cell -> cell.setCellValue(text))));
        }

        @Test
        void anApostropheInFrontIsNoPartOfIt() {
            assertEquals("1450 kWh", amount(electricity(cell -> cell.setCellValue("'1450"))));
        }

        @Test
        void theUnitCellMayBeATradeUnit() {
            var workbook = edited(book -> {
                cell(book, INPUTS, "D4").setCellValue(12);
                cell(book, INPUTS, "E4").setCellValue("万千瓦时");
            });

            assertEquals("120000 kWh", amount(entry(workbook, "electricity")));
        }

        @Test
        void aFormulaCountsByItsResultAndIsNotedAsEvidence() {
            var entry = electricity(cell -> {
                cell.setCellFormula("1000+450");
                cell.getSheet()
                        .getWorkbook()
                        .getCreationHelper()
                        .createFormulaEvaluator()
                        .evaluateFormulaCell(cell);
            });

            assertEquals("1450 kWh", amount(entry));
            assertTrue(entry.evidence().contains("=1000+450"), entry.evidence());
        }

        @Test
        void aPercentageIsReadAsItIsShown() {
            var workbook = edited(book -> {
                var cell = cell(book, INPUTS, "D5");
                cell.setCellValue(0.65);
                format(cell, "0%");
            });

            assertEquals("65 %", amount(entry(workbook, "utilisation")));
        }
    }

    @Nested
    class Refused {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "1,23 | COMMA_AMBIGUOUS",
                    "约 1450 | NUMBER_EXPECTED",
                    "NaN | NUMBER_EXPECTED",
                    "5 方 | UNIT_AMBIGUOUS",
                    "5 kg | UNIT_OF_OTHER_KIND",
                    "5 kWhh | UNIT_UNKNOWN",
                    "12345678901234567890123456789012345 | TOO_MANY_DIGITS",
                })
        void textThatIsNoAmount(String text, String code) {
            assertEquals(List.of(INPUTS + "!D4 " + code), refusedAt("D4", cell -> cell.setCellValue(text)));
        }

        @ParameterizedTest
        @CsvSource({"yyyy-mm-dd", "m/d", "h:mm", "'[$-804]yyyy\"年\"m\"月\"d\"日\"'", "[h]:mm:ss"})
        void aDateInANumberCell(String format) {
            var refused = refusedAt("D4", cell -> {
                cell.setCellValue(45658);
                format(cell, format);
            });

            assertEquals(List.of(INPUTS + "!D4 DATE_FOR_NUMBER"), refused);
        }

        @ParameterizedTest
        @CsvSource({"0.00", "'#,##0.00'", "'[Red]0.0'", "'\"约\"0'", "0.00E+00", "'_-* #,##0.00_-'", "@"})
        void otherFormatsAreNoDates(String format) {
            var entry = electricity(cell -> {
                cell.setCellValue(45658);
                format(cell, format);
            });

            assertEquals("45658 kWh", amount(entry));
        }

        @Test
        void aPercentageWhereAnotherUnitIsAskedFor() {
            var refused = refusedAt("D4", cell -> {
                cell.setCellValue(0.65);
                format(cell, "0.0%");
            });

            assertEquals(List.of(INPUTS + "!D4 PERCENT_SHOWN"), refused);
        }

        @Test
        void aFractionInAPercentCell() {
            assertEquals(List.of(INPUTS + "!D5 PERCENT_OR_FRACTION"), refusedAt("D5", cell -> cell.setCellValue(0.65)));
        }

        @Test
        void aFormulaThatNobodyCalculated() {
            assertEquals(
                    List.of(INPUTS + "!D4 FORMULA_NOT_CALCULATED"),
                    refusedAt("D4", cell -> cell.setCellFormula("SUM(A1:A3)")));
        }

        @Test
        void anErrorValue() {
            assertEquals(
                    List.of(INPUTS + "!D4 ERROR_VALUE"),
                    refusedAt(
                            "D4",
                            cell -> cell.setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.REF.getCode())));
        }

        @Test
        void aLogicalValue() {
            assertEquals(List.of(INPUTS + "!D4 YES_OR_NO_FOR_VALUE"), refusedAt("D4", cell -> cell.setCellValue(true)));
        }

        @Test
        void aNumberWithoutUnit() {
            var workbook = edited(book -> {
                cell(book, INPUTS, "D4").setCellValue(5);
                cell(book, INPUTS, "E4").setBlank();
            });

            assertEquals(List.of(INPUTS + "!D4 UNIT_MISSING"), problems(workbook));
        }

        @Test
        void anUnknownOptionWithTheNearestOne() {
            var refused = WorkbookFixture.refused(
                    edited(book -> cell(book, INPUTS, "D8").setCellValue("煤質")));

            assertTrue(refused.message(Locale.ROOT).contains("Did you mean \"煤制\""), refused.message(Locale.ROOT));
        }

        @Test
        void anUnknownFactorWithTheNearestOne() {
            var refused = WorkbookFixture.refused(
                    edited(book -> cell(book, INPUTS, "D10").setCellValue("MAT.TEST.STEAL")));

            assertTrue(refused.message(Locale.ROOT).contains("MAT.TEST.STEEL"), refused.message(Locale.ROOT));
        }

        @Test
        void evidenceWithoutAValue() {
            assertEquals(
                    List.of(INPUTS + "!D4 DETAILS_WITHOUT_VALUE"),
                    refusedAt("J4", cell -> cell.setCellValue("Meter 3")));
        }

        @Test
        void aVeryLongText() {
            assertEquals(
                    List.of(INPUTS + "!D9 TEXT_TOO_LONG"),
                    refusedAt("D9", cell -> cell.setCellValue("x".repeat(1001))));
        }
    }

    @Nested
    class Words {

        @ParameterizedTest
        @CsvSource({"coal", "煤制", "From coal", "煤制 / From coal", "' FROM COAL '"})
        void anOptionMayBeWrittenInEitherLanguage(String written) {
            var workbook = edited(book -> cell(book, INPUTS, "D8").setCellValue(written));

            assertEquals(new Value.Chosen("coal"), entry(workbook, "route").value());
        }

        @ParameterizedTest
        @CsvSource({"2025-01-31", "2025/1/31", "2025年1月31日", "2025.01.31"})
        void aDayMayBeWritten(String written) {
            var workbook = edited(book -> cell(book, STUDY, "C10").setCellValue(written));

            assertEquals(
                    "2025-01-31", read(workbook).study().from().orElseThrow().toString());
        }

        @Test
        void aDayMayBeADateOfExcel() {
            var workbook = edited(book -> {
                var cell = cell(book, STUDY, "C10");
                cell.setCellValue(java.time.LocalDate.of(2025, 1, 31));
                format(cell, "yyyy-mm-dd");
            });

            assertEquals(
                    "2025-01-31", read(workbook).study().from().orElseThrow().toString());
        }

        @Test
        void aDayThatIsNoneIsRefused() {
            Consumer<XSSFWorkbook> edit = book -> cell(book, STUDY, "C10").setCellValue("2025-02-30");

            assertEquals(List.of(STUDY + "!C10 DATE_EXPECTED"), problems(edited(edit)));
        }

        @Test
        void aPartNumberThatExcelMadeADateIsRefused() {
            var workbook = edited(book -> {
                var cell = cell(book, CASTINGS, "B6");
                cell.setCellValue(45658);
                format(cell, "m\"月\"d\"日\"");
            });

            assertEquals(List.of(CASTINGS + "!B6 DATE_FOR_WORDS"), problems(workbook));
        }
    }
}
