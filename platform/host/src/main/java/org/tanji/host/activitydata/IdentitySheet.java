package org.tanji.host.activitydata;

import java.util.List;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.tanji.engine.method.Method;
import org.tanji.host.activitydata.xlsx.Cells;

/** Writes the hidden sheet by which an import knows its template, and other programs find the columns. */
final class IdentitySheet {

    private IdentitySheet() {}

    static void write(Workbook workbook, Method method, List<Grid> grids) {
        var sheet = workbook.newWorksheet(SheetNames.IDENTITY);
        sheet.setVisibilityState(VisibilityState.VERY_HIDDEN);
        var identity = Identity.of(method);
        int row = 0;
        row = line(sheet, row, "format", identity.format());
        row = line(sheet, row, "method", identity.method());
        row = line(sheet, row, "version", identity.version());
        row = line(sheet, row, "sheet", "column", "field");
        for (var grid : grids) {
            for (int i = 0; i < grid.columns().size(); i++) {
                row = line(
                        sheet,
                        row,
                        grid.sheet(),
                        Cells.letters(i),
                        grid.columns().get(i).key());
            }
        }
    }

    private static int line(org.dhatim.fastexcel.Worksheet sheet, int row, String... words) {
        for (int column = 0; column < words.length; column++) {
            sheet.value(row, column, words[column]);
        }
        return row + 1;
    }
}
