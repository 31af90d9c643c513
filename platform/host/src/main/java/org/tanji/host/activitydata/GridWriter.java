package org.tanji.host.activitydata;

import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.SheetProtectionOption;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.tanji.engine.text.BilingualText;

/** Writes one sheet: title, hint, header, rows, lists; what the template says is locked, what the applicant says is not. */
final class GridWriter {

    private static final int TITLE = 0;
    private static final int HINT = 1;
    private static final int HEADER = 2;

    /** Rows that are coloured; lists and free editing reach further. */
    private static final int MOST_COLOURED = 30;

    /** Never shown, but the library writes it, and Excel takes no more than 32 characters. */
    private static final String NO_MESSAGE = "Tanji";

    private final Worksheet sheet;
    private final DropDownLists lists;
    private final GridStyle style;

    GridWriter(Workbook workbook, String name, DropDownLists lists, GridStyle style) {
        this.sheet = workbook.newWorksheet(name);
        this.lists = lists;
        this.style = style;
    }

    void write(Grid grid) {
        head(grid);
        int row = HEADER + 1;
        for (var line : grid.rows()) {
            write(grid, line, row++);
        }
        int blank = Math.min(grid.blankRows(), MOST_COLOURED);
        for (int i = 0; i < blank && style == GridStyle.TO_FILL_IN; i++) {
            write(grid, GridRow.of(java.util.Map.of()), row + i);
        }
        columnLists(grid, row + Math.max(grid.blankRows(), 1) - 1);
        sheet.freezePane(grid.hasNamedRows() ? 2 : 1, HEADER + 1);
        sheet.setTabColor(style.header());
        sheet.setZoom(100);
        sheet.pageOrientation("landscape");
        sheet.paperSize(org.dhatim.fastexcel.PaperSize.A4_PAPER);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.protect("", SheetProtectionOption.SHEET);
    }

    private void head(Grid grid) {
        var mark = style == GridStyle.EXAMPLE ? Words.of("mark.example") : new BilingualText("", "");
        sheet.value(
                TITLE,
                0,
                mark.zh() + grid.title().zh() + "  " + mark.en() + grid.title().en());
        sheet.style(TITLE, 0).bold().fontSize(14).fontColor(style.header()).set();
        sheet.value(HINT, 0, Words.both(grid.hint()));
        sheet.style(HINT, 0).fontColor(GridStyle.QUIET).set();
        for (int column = 0; column < grid.columns().size(); column++) {
            var about = grid.columns().get(column);
            sheet.width(column, about.width());
            if (about.role() != GridColumn.Role.NAME) {
                sheet.style(column)
                        .protectionOption(ProtectionOption.LOCKED, false)
                        .set();
            }
            sheet.value(HEADER, column, about.header());
            sheet.style(HEADER, column)
                    .bold()
                    .fontColor("FFFFFFFF")
                    .fillColor(style.header())
                    .wrapText(true)
                    .verticalAlignment("center")
                    .protectionOption(ProtectionOption.LOCKED, true)
                    .set();
        }
        sheet.rowHeight(HEADER, 34);
    }

    private void write(Grid grid, GridRow line, int row) {
        for (int column = 0; column < grid.columns().size(); column++) {
            var about = grid.columns().get(column);
            var value = line.cells().get(about.key());
            if (value != null) {
                value(row, column, value);
            }
            style(line, about, row, column, value);
            var options = line.options().getOrDefault(about.key(), List.of());
            offer(options, row, row, column);
        }
    }

    private void value(int row, int column, CellValue value) {
        if (value instanceof CellValue.Number number) {
            sheet.value(row, column, number.value());
        } else if (value instanceof CellValue.Date date) {
            sheet.value(row, column, date.day());
        } else if (value instanceof CellValue.Words words) {
            sheet.value(row, column, words.text());
        }
    }

    private void style(
            GridRow line, GridColumn about, int row, int column, @org.jspecify.annotations.Nullable CellValue value) {
        boolean entry = about.role() == GridColumn.Role.ENTRY && line.kind() == GridRow.Kind.DATA;
        boolean unit = line.options().containsKey(about.key());
        var fill = !entry && !unit ? GridStyle.ABOUT : about.required() ? style.required() : style.entry();
        var cell = sheet.style(row, column)
                .fillColor(fill)
                .borderStyle(BorderStyle.THIN)
                .borderColor(GridStyle.BORDER)
                .wrapText(true)
                .verticalAlignment("top")
                .protectionOption(ProtectionOption.LOCKED, !entry && !unit);
        if (!entry) {
            cell.fontColor(GridStyle.QUIET);
        }
        var format = value instanceof CellValue.Number number
                ? number.format()
                : value instanceof CellValue.Date ? "yyyy-mm-dd" : entry ? about.format() : ExcelNumber.GENERAL;
        if (!format.equals(ExcelNumber.GENERAL)) {
            cell.format(format);
        }
        cell.set();
    }

    private void columnLists(Grid grid, int lastRow) {
        int firstRow = HEADER + 1;
        for (var line : grid.rows()) {
            firstRow += line.kind() == GridRow.Kind.ABOUT ? 1 : 0;
        }
        for (int column = 0; column < grid.columns().size(); column++) {
            var about = grid.columns().get(column);
            offer(about.options(), firstRow, Math.max(firstRow, lastRow), column);
        }
    }

    /** Lists help and do not forbid: an id, a word in the other language or a trade unit is welcome, too. */
    private void offer(List<String> options, int firstRow, int lastRow, int column) {
        if (options.isEmpty()) {
            return;
        }
        sheet.range(firstRow, column, lastRow, column)
                .validateWithListByFormula(lists.range(options))
                .allowBlank(true)
                .showErrorMessage(false)
                .errorTitle(NO_MESSAGE)
                .error(NO_MESSAGE);
    }
}
