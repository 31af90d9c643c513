package org.tanji.host.activitydata;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tanji.engine.inventory.Inventory;

/** What was stated comes back as it was stated. */
class RoundTripTest {

    private static final String EXAMPLE = "示例·";

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void aFilledWorkbookReadsBackAsTheInventory(long seed) throws IOException {
        var method = MethodFixture.aMethod();
        var stated = InventoryFixture.made(method, MethodFixture.factors(), seed);
        var workbook = new ByteArrayOutputStream();

        TemplateWorkbook.writeFilled(method, stated, MethodFixture.factors(), workbook);

        assertEquals(stated, WorkbookFixture.read(workbook.toByteArray()));
    }

    @ParameterizedTest
    @ValueSource(longs = {101, 102, 103, 104, 105})
    void anExampleCopiedIntoTheTemplateByAnotherProgramIsTheExample(long seed) {
        var method = MethodFixture.aMethod();
        var example = InventoryFixture.made(method, MethodFixture.factors(), seed);
        var template = WorkbookFixture.template(method, Optional.of(example));

        var filled = WorkbookFixture.edited(template, RoundTripTest::copyExamples);

        assertEquals(example, WorkbookFixture.read(filled));
    }

    @Test
    void aBlankTemplateIsABlankInventory() {
        var method = MethodFixture.aMethod();

        Inventory read = WorkbookFixture.read(WorkbookFixture.template(method, Optional.empty()));

        assertEquals(Template.blank(method), read);
    }

    @Test
    void theSameTemplateHasTheSameBytes() {
        var method = MethodFixture.aMethod();
        var example = Optional.of(InventoryFixture.made(method, MethodFixture.factors(), 7));

        assertArrayEquals(WorkbookFixture.template(method, example), WorkbookFixture.template(method, example));
    }

    private static void copyExamples(XSSFWorkbook workbook) {
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            var sheet = workbook.getSheetAt(i);
            if (sheet.getSheetName().startsWith(EXAMPLE)) {
                copy(sheet, workbook.getSheet(sheet.getSheetName().substring(EXAMPLE.length())));
            }
        }
    }

    private static void copy(Sheet from, Sheet to) {
        for (var row : from) {
            for (Cell cell : row) {
                if (row.getRowNum() > 2) {
                    var target = WorkbookFixture.cell(to, cell.getAddress().formatAsString());
                    target.setCellStyle(cell.getCellStyle());
                    if (cell.getCellType() == CellType.NUMERIC) {
                        target.setCellValue(cell.getNumericCellValue());
                    } else if (cell.getCellType() == CellType.STRING) {
                        // POI reads escaped characters but does not write them.
                        target.setCellValue(cell.getStringCellValue().replace("_x0041_", "_x005F_x0041_"));
                    }
                }
            }
        }
    }
}
