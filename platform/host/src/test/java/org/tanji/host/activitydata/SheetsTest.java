package org.tanji.host.activitydata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tanji.host.activitydata.WorkbookFixture.CASTINGS;
import static org.tanji.host.activitydata.WorkbookFixture.EXCLUSIONS;
import static org.tanji.host.activitydata.WorkbookFixture.INPUTS;
import static org.tanji.host.activitydata.WorkbookFixture.QUALITY;
import static org.tanji.host.activitydata.WorkbookFixture.cell;
import static org.tanji.host.activitydata.WorkbookFixture.edited;
import static org.tanji.host.activitydata.WorkbookFixture.problems;
import static org.tanji.host.activitydata.WorkbookFixture.read;
import static org.tanji.host.activitydata.WorkbookFixture.refused;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.tanji.engine.inventory.Row;

/** What happens to sheets, rows and columns that people have moved, hidden, merged or added. */
class SheetsTest {

    private static void casting(XSSFWorkbook book, int row, String part, double mass) {
        cell(book, CASTINGS, "B" + row).setCellValue(part);
        cell(book, CASTINGS, "C" + row).setCellValue(mass);
    }

    private static byte[] castings(Consumer<XSSFWorkbook> edit) {
        return edited(book -> {
            casting(book, 6, "泵轴", 12);
            casting(book, 7, "叶轮", 3.5);
            edit.accept(book);
        });
    }

    private static List<Row> rows(byte[] workbook) {
        return read(workbook).tables().getOrDefault("castings", List.of());
    }

    private static String evidence(Row row, String column) {
        return Objects.requireNonNull(row.entries().get(column)).evidence();
    }

    @Nested
    class Understood {

        @Test
        void emptyRowsArePassedOver() {
            var workbook = castings(book -> casting(book, 20, "泵壳", 40));

            assertEquals(3, rows(workbook).size());
        }

        @Test
        void columnsMayChangePlaces() {
            var workbook = castings(book -> {
                var sheet = book.getSheet(CASTINGS);
                for (var row : sheet) {
                    var part = cell(sheet, "B" + (row.getRowNum() + 1));
                    var mass = cell(sheet, "C" + (row.getRowNum() + 1));
                    var words = part.toString();
                    if (mass.getCellType() == org.apache.poi.ss.usermodel.CellType.NUMERIC) {
                        part.setCellValue(mass.getNumericCellValue());
                    } else {
                        part.setCellValue(mass.toString());
                    }
                    mass.setCellValue(words);
                }
            });

            assertEquals(read(castings(book -> {})).tables(), read(workbook).tables());
        }

        @Test
        void rowsAboveTheHeaderMayBeInserted() {
            var workbook = castings(book -> book.getSheet(CASTINGS).shiftRows(1, 60, 2));

            assertEquals(2, rows(workbook).size());
        }

        @Test
        void remarksOfARowAreThoseOfItsAmounts() {
            var workbook = castings(book -> {
                cell(book, CASTINGS, "G6").setCellValue("weighing list 3");
                cell(book, CASTINGS, "H6").setCellValue("次级数据");
            });

            var row = rows(workbook).get(0);

            assertEquals("weighing list 3", evidence(row, "net_mass"));
            assertEquals("", evidence(row, "part"));
        }

        @Test
        void hiddenRowsWithoutValuesDoNoHarm() {
            var workbook = edited(book -> book.getSheet(INPUTS).getRow(5).setZeroHeight(true));

            assertEquals(
                    Optional.empty(), read(workbook).values().keySet().stream().findFirst());
        }
    }

    @Nested
    class Refused {

        @Test
        void mergedCells() {
            var workbook = castings(book -> book.getSheet(CASTINGS).addMergedRegion(new CellRangeAddress(5, 6, 2, 2)));

            assertEquals(List.of(CASTINGS + "!C6 MERGED_CELLS"), problems(workbook));
        }

        @Test
        void hiddenRowsColumnsAndSheetsThatHoldValues() {
            var row = castings(book -> book.getSheet(CASTINGS).getRow(6).setZeroHeight(true));
            var column = castings(book -> book.getSheet(CASTINGS).setColumnHidden(2, true));
            var sheet = castings(book -> book.setSheetHidden(book.getSheetIndex(CASTINGS), true));

            assertEquals(List.of(CASTINGS + "!B7 HIDDEN_ROW"), problems(row));
            assertEquals(List.of(CASTINGS + "!C6 HIDDEN_COLUMN"), problems(column));
            assertEquals(List.of(CASTINGS + "!B6 HIDDEN_SHEET"), problems(sheet));
        }

        @Test
        void aLineOfTotals() {
            var workbook = castings(book -> casting(book, 8, "合 计", 15.5));

            assertEquals(List.of(CASTINGS + "!B8 TOTAL_ROW"), problems(workbook));
        }

        @Test
        void aColumnThatSomebodyAddedRenamedOrDoubled() {
            var added = castings(book -> cell(book, CASTINGS, "J3").setCellValue("供应商"));
            var renamed = castings(book -> cell(book, CASTINGS, "C3").setCellValue("毛重"));
            var doubled = castings(book -> cell(book, CASTINGS, "J3").setCellValue("净重 Net mass"));

            assertEquals(List.of(CASTINGS + "!J3 COLUMN_UNKNOWN"), problems(added));
            assertEquals(List.of(CASTINGS + "!A3 COLUMN_MISSING", CASTINGS + "!C3 COLUMN_UNKNOWN"), problems(renamed));
            assertEquals(List.of(CASTINGS + "!J3 COLUMN_TWICE"), problems(doubled));
        }

        @Test
        void whatTheEngineRefusesAtTheCellItComesFrom() {
            var workbook = castings(book -> {
                cell(book, INPUTS, "D4").setCellValue(2e9);
                cell(book, CASTINGS, "C7").setCellValue(-1);
                cell(book, CASTINGS, "E6").setCellValue(MethodFixture.GRID_FOOTPRINT);
                cell(book, EXCLUSIONS, "A4").setCellValue("paint");
                cell(book, EXCLUSIONS, "D4").setCellValue("3 %");
                cell(book, EXCLUSIONS, "E4").setCellValue("small");
            });

            assertEquals(
                    List.of(
                            INPUTS + "!D4 ABOVE_RANGE",
                            CASTINGS + "!E6 FACTOR_OF_WRONG_DIMENSION",
                            CASTINGS + "!E6 FACTOR_OF_WRONG_CATEGORY",
                            CASTINGS + "!C7 BELOW_RANGE",
                            EXCLUSIONS + "!D4 CUT_OFF_SIGNIFICANT"),
                    problems(workbook));
        }

        @Test
        void contentBesideTheTable() {
            var workbook = castings(book -> cell(book, CASTINGS, "M8").setCellValue("see attachment"));

            assertEquals(List.of(CASTINGS + "!M8 CONTENT_OUTSIDE_COLUMNS"), problems(workbook));
        }

        @Test
        void aSheetThatWasRenamedOrAdded() {
            var renamed = edited(book -> book.setSheetName(book.getSheetIndex(QUALITY), "质量"));
            var added = edited(book -> cell(book.createSheet("计算"), "A1").setCellValue(5));

            assertEquals(List.of("质量!A1 SHEET_UNKNOWN", QUALITY + "!A1 SHEET_MISSING"), problems(renamed));
            assertEquals(List.of("计算!A1 SHEET_UNKNOWN"), problems(added));
        }

        @Test
        void aRowOfAnInputThatIsMissingUnknownOrDoubled() {
            var workbook = edited(book -> cell(book, INPUTS, "A4").setCellValue("gas"));

            assertEquals(List.of(INPUTS + "!A1 ROW_MISSING", INPUTS + "!A6 ROW_TWICE"), problems(workbook));
        }

        @Test
        void theTemplateOfAnotherMethodOrVersion() {
            var other = WorkbookFixture.template(MethodFixture.aMethod("test-motor", "1.0.0"), Optional.empty());
            var older = WorkbookFixture.template(MethodFixture.aMethod("test-pump", "0.9.0"), Optional.empty());
            var none = edited(book -> book.removeSheetAt(book.getSheetIndex("_tanji")));

            assertEquals("OTHER_METHOD", refused(other).code().name());
            assertEquals("OTHER_METHOD_VERSION", refused(older).code().name());
            assertEquals("NOT_A_TEMPLATE", refused(none).code().name());
        }

        @Test
        void everyProblemAtOnceInTheOrderOfTheSheets() {
            var workbook = castings(book -> {
                cell(book, CASTINGS, "C7").setCellValue("many");
                cell(book, CASTINGS, "C6").setCellValue("1,23");
                cell(book, INPUTS, "D5").setCellValue("?");
                cell(book, QUALITY, "D4").setCellValue(7);
            });

            assertEquals(
                    List.of(
                            INPUTS + "!D5 NUMBER_EXPECTED",
                            CASTINGS + "!C6 COMMA_AMBIGUOUS",
                            CASTINGS + "!C7 NUMBER_EXPECTED",
                            QUALITY + "!D4 SCORE_EXPECTED"),
                    problems(workbook));
        }

        @Test
        void moreThanAReaderCanMendAreCounted() {
            var workbook = edited(book -> {
                for (int row = 6; row < 306; row++) {
                    cell(book, CASTINGS, "C" + row).setCellValue("?");
                }
            });

            var refused = refused(workbook);

            assertEquals(200, refused.problems().size());
            assertTrue(refused.sentence(Locale.ROOT).contains("300 problems"), refused.sentence(Locale.ROOT));
        }
    }
}
