package org.tanji.host.activitydata;

import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.tanji.engine.method.Method;
import org.tanji.engine.text.BilingualText;

/** Writes the first sheet: for which method, how to fill in, what the colours mean, which units are understood. */
final class ReadMeSheet {

    private static final int CHINESE_WIDTH = 68;
    private static final int ENGLISH_WIDTH = 76;
    private static final double LINE_HEIGHT = 15.5;

    private final Worksheet sheet;
    private int row;

    private ReadMeSheet(Workbook workbook) {
        this.sheet = workbook.newWorksheet(SheetNames.named("readme"));
    }

    static void write(Workbook workbook, Method method, List<Grid> grids, boolean example) {
        new ReadMeSheet(workbook).write(method, grids, example);
    }

    private void write(Method method, List<Grid> grids, boolean example) {
        sheet.width(0, 26);
        sheet.width(1, CHINESE_WIDTH);
        sheet.width(2, ENGLISH_WIDTH);
        sheet.hideGridLines();
        heading(new BilingualText(method.product().zh(), method.product().en()));
        sheet.rowHeight(0, 26);
        fact("standard", BilingualText.same(method.standard().code()));
        fact("title", method.standard().title());
        fact("method", BilingualText.same(method.id() + " " + method.version()));
        fact("status", Words.of("status." + method.status().key()));
        fact("basis", method.basis());
        fact("declaredUnit", method.declaredUnit().label());
        method.functionalUnit().ifPresent(unit -> fact("functionalUnit", unit.label()));
        section("how");
        for (int step = 1; step <= 9; step++) {
            line(String.valueOf(step), Words.of("readme.how." + step));
        }
        if (example) {
            line("★", Words.of("readme.how.example"));
        }
        section("sheets");
        grids.forEach(grid -> line(grid.sheet(), grid.hint()));
        section("colours");
        colour(GridStyle.TO_FILL_IN.required(), "required");
        colour(GridStyle.TO_FILL_IN.entry(), "optional");
        colour(GridStyle.ABOUT, "locked");
        colour(GridStyle.EXAMPLE.entry(), "example");
        section("units");
        units();
        sheet.setTabColor("FF37474F");
        sheet.pageOrientation("landscape");
        sheet.paperSize(org.dhatim.fastexcel.PaperSize.A4_PAPER);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.protect("", org.dhatim.fastexcel.SheetProtectionOption.SHEET);
    }

    private void units() {
        var listed = new ArrayList<List<String>>();
        for (var unit : org.tanji.engine.quantity.SimpleUnit.values()) {
            var offered = TradeUnits.offered(unit.unit());
            if (listed.stream().noneMatch(others -> others.contains(offered.get(0)))) {
                listed.add(offered);
                line(unit.unit().symbol(), BilingualText.same(String.join("  ", offered)));
            }
        }
        line("✕", Words.of("readme.units.refused"));
    }

    private void heading(BilingualText text) {
        sheet.value(row, 0, Words.both(text));
        sheet.style(row, 0)
                .bold()
                .fontSize(16)
                .fontColor(GridStyle.TO_FILL_IN.header())
                .set();
        row++;
    }

    private void section(String key) {
        row++;
        var words = Words.of("readme." + key);
        sheet.value(row, 0, Words.both(words));
        sheet.style(row, 0)
                .bold()
                .fontSize(12)
                .fontColor(GridStyle.TO_FILL_IN.header())
                .set();
        row++;
    }

    private void fact(String key, BilingualText value) {
        line(Words.both("readme." + key), value);
    }

    private void line(String name, BilingualText text) {
        sheet.value(row, 0, name);
        sheet.style(row, 0)
                .bold()
                .wrapText(true)
                .verticalAlignment("top")
                .horizontalAlignment("left")
                .set();
        cell(1, text.zh());
        var english = text.en().equals(text.zh()) ? "" : text.en();
        cell(2, english);
        int lines = Math.max(lines(text.zh(), CHINESE_WIDTH), lines(english, ENGLISH_WIDTH));
        sheet.rowHeight(row, lines * LINE_HEIGHT);
        row++;
    }

    /** The sheet is locked, so a reader could not make a row higher; a Chinese character is as wide as two letters. */
    private static int lines(String text, int width) {
        int letters = text.codePoints()
                .map(letter -> Character.isIdeographic(letter) || letter >= 0x2E80 ? 2 : 1)
                .sum();
        return Math.max(1, (letters * 11 / 10 + width - 1) / width);
    }

    private void cell(int column, String text) {
        sheet.value(row, column, text);
        sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
    }

    private void colour(String fill, String key) {
        sheet.style(row, 0)
                .fillColor(fill)
                .borderStyle(org.dhatim.fastexcel.BorderStyle.THIN)
                .borderColor(GridStyle.BORDER)
                .set();
        var words = Words.of("readme.colour." + key);
        cell(1, words.zh());
        cell(2, words.en());
        row++;
    }
}
