package org.tanji.host.activitydata.xlsx;

import java.util.List;
import java.util.Optional;

/**
 * What a workbook holds.
 *
 * @param since1904 whether its dates count from 1904, as old Macintosh workbooks do
 */
public record WorkbookContent(List<SheetContent> sheets, boolean since1904) {

    public WorkbookContent {
        sheets = List.copyOf(sheets);
    }

    public Optional<SheetContent> sheet(String name) {
        return sheets.stream()
                .filter(sheet -> sheet.name().strip().equals(name))
                .findFirst();
    }
}
