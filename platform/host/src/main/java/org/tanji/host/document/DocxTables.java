package org.tanji.host.document;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.tanji.host.document.Block.Align;
import org.tanji.host.document.Block.Facts;
import org.tanji.host.document.Block.Kind;
import org.tanji.host.document.Block.Notice;
import org.tanji.host.document.Block.Open;
import org.tanji.host.document.Block.Row;
import org.tanji.host.document.Block.Table;
import org.tanji.host.document.Block.Tone;

/** Tables of a DOCX file, and what is framed like one. Widths are fixed, so that every word processor agrees. */
final class DocxTables {

    /** Between the margins, in twentieths of a point. */
    private static final int WIDTH = 9400;

    private static final int PADDING = 90;
    private static final int FACT_LABEL = 2100;
    private static final String RULE = "C4CDD5";

    private final XWPFDocument docx;
    private final Words words;
    private int controls;

    DocxTables(XWPFDocument docx, Words words) {
        this.docx = docx;
        this.words = words;
    }

    void facts(Facts facts) {
        var table = create(facts.facts().size(), FACT_LABEL, WIDTH - FACT_LABEL);
        borders(table, 4, RULE, true);
        for (int i = 0; i < facts.facts().size(); i++) {
            var fact = facts.facts().get(i);
            var row = table.getRow(i);
            row.setCantSplitRow(true);
            row.getCell(0).setColor("F3F6F8");
            write(row.getCell(0), "Cell", fact.label());
            if (fact.value().isEmpty()) {
                DocxControl.add(row.getCell(1), fact.label(), words.text("open"), ++controls);
            } else {
                write(row.getCell(1), "Cell", fact.value());
            }
        }
        gap();
    }

    void notice(Notice notice) {
        var table = create(1, WIDTH);
        borders(table, 4, RULE, false);
        var colour = switch (notice.tone()) {
            case FIGURE -> "0B5D56";
            case INFORMATION -> "2F6DB5";
            case WARNING -> "B4501E";
        };
        table.setLeftBorder(XWPFBorderType.SINGLE, 24, 0, colour);
        table.getRow(0).setCantSplitRow(true);
        var cell = table.getRow(0).getCell(0);
        cell.setColor(notice.tone() == Tone.WARNING ? "FDF5F0" : "F4F8FC");
        write(cell, notice.tone() == Tone.FIGURE ? "Large" : "Cell", notice.title());
        cell.getParagraphs().get(0).getRuns().forEach(run -> run.setBold(true));
        for (var line : notice.lines()) {
            var paragraph = cell.addParagraph();
            paragraph.setStyle("Cell");
            DocxFrame.text(paragraph, line);
        }
        gap();
    }

    /** A frame with a content control, high enough to write into by hand as well. */
    void open(Open open) {
        var table = create(1, WIDTH);
        borders(table, 6, "9AA5B1", false);
        var row = table.getRow(0);
        row.setHeight(700 + 460 * open.lines());
        row.setCantSplitRow(true);
        var cell = row.getCell(0);
        write(cell, "Cell", open.label());
        cell.getParagraphs().get(0).getRuns().forEach(run -> run.setBold(true));
        var hint = cell.addParagraph();
        hint.setStyle("Hint");
        DocxFrame.text(hint, open.hint());
        DocxControl.add(cell, open.label(), words.text("open"), ++controls);
        gap();
    }

    void table(Table table) {
        int all = table.columns().stream().mapToInt(Block.Column::weight).sum();
        var widths = table.columns().stream()
                .mapToInt(column -> WIDTH * column.weight() / all)
                .toArray();
        var written = create(table.rows().size() + 1, widths);
        borders(written, 4, "DDE3E8", table.rows().stream().anyMatch(row -> row.kind() == Kind.OPEN));
        written.setInsideHBorder(XWPFBorderType.SINGLE, 4, 0, "DDE3E8");
        written.setTopBorder(XWPFBorderType.SINGLE, 10, 0, "0B5D56");
        written.setBottomBorder(XWPFBorderType.SINGLE, 10, 0, "0B5D56");
        var style = table.columns().size() > 5 ? "CellSmall" : "Cell";
        var head = written.getRow(0);
        head.setRepeatHeader(true);
        head.setCantSplitRow(true);
        for (int i = 0; i < table.columns().size(); i++) {
            var cell = head.getCell(i);
            cell.setColor("E8F1F0");
            write(cell, style, table.columns().get(i).head());
            cell.getParagraphs().get(0).getRuns().forEach(run -> run.setBold(true));
            align(cell, table.columns().get(i).align());
        }
        for (int i = 0; i < table.rows().size(); i++) {
            row(written.getRow(i + 1), table.rows().get(i), table, style);
        }
        if (table.rows().size() <= KeptTogether.MOST_ROWS) {
            keep(written);
        }
        gap();
    }

    /** Each row stays with the next one. */
    private static void keep(XWPFTable table) {
        table.getRows().subList(0, table.getNumberOfRows() - 1).stream()
                .flatMap(row -> row.getTableCells().stream())
                .flatMap(cell -> cell.getParagraphs().stream())
                .forEach(paragraph -> paragraph.setKeepNext(true));
    }

    private static void row(XWPFTableRow written, Row row, Table table, String style) {
        written.setCantSplitRow(true);
        if (row.kind() == Kind.GROUP) {
            group(written, row, table.columns().size(), style);
            return;
        }
        if (row.kind() == Kind.OPEN) {
            written.setHeight(560);
        }
        for (int i = 0; i < table.columns().size(); i++) {
            var cell = written.getCell(i);
            write(cell, style, row.cells().get(i));
            align(cell, table.columns().get(i).align());
            if (row.kind() == Kind.TOTAL) {
                cell.setColor("F3F6F8");
                cell.getParagraphs().get(0).getRuns().forEach(run -> run.setBold(true));
            }
        }
    }

    private static void group(XWPFTableRow written, Row row, int columns, String style) {
        for (int i = columns - 1; i > 0; i--) {
            written.removeCell(i);
        }
        var cell = written.getCell(0);
        var properties = cell.getCTTc().isSetTcPr()
                ? cell.getCTTc().getTcPr()
                : cell.getCTTc().addNewTcPr();
        properties.addNewGridSpan().setVal(BigInteger.valueOf(columns));
        cell.setWidth(String.valueOf(WIDTH));
        cell.setColor("F3F6F8");
        write(cell, style, row.cells().get(0));
        cell.getParagraphs().get(0).getRuns().forEach(run -> {
            run.setBold(true);
            run.setColor("0B5D56");
        });
    }

    private XWPFTable create(int rows, int... widths) {
        var table = docx.createTable(rows, widths.length);
        table.setWidth(Arrays.stream(widths).sum());
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        table.setCellMargins(20, PADDING, 20, PADDING);
        var grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        grid.setGridColArray(new org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGridCol[0]);
        for (int width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
        }
        for (var row : table.getRows()) {
            List<XWPFTableCell> cells = row.getTableCells();
            for (int i = 0; i < cells.size(); i++) {
                cells.get(i).setWidthType(org.apache.poi.xwpf.usermodel.TableWidthType.DXA);
                cells.get(i).setWidth(String.valueOf(widths[i]));
            }
        }
        var properties = table.getCTTbl().getTblPr();
        properties.getTblW().setType(STTblWidth.DXA);
        var indent = properties.addNewTblInd();
        indent.setType(STTblWidth.DXA);
        indent.setW(BigInteger.valueOf(PADDING));
        return table;
    }

    private static void borders(XWPFTable table, int size, String colour, boolean vertical) {
        table.setTopBorder(XWPFBorderType.SINGLE, size, 0, colour);
        table.setBottomBorder(XWPFBorderType.SINGLE, size, 0, colour);
        table.setLeftBorder(XWPFBorderType.SINGLE, size, 0, colour);
        table.setRightBorder(XWPFBorderType.SINGLE, size, 0, colour);
        table.setInsideHBorder(XWPFBorderType.SINGLE, size, 0, colour);
        table.setInsideVBorder(vertical ? XWPFBorderType.SINGLE : XWPFBorderType.NONE, size, 0, colour);
    }

    private static void write(XWPFTableCell cell, String style, String text) {
        var paragraph = cell.getParagraphs().get(0);
        paragraph.setStyle(style);
        DocxFrame.text(paragraph, text);
    }

    private static void align(XWPFTableCell cell, Align align) {
        cell.getParagraphs()
                .get(0)
                .setAlignment(
                        switch (align) {
                            case START -> ParagraphAlignment.LEFT;
                            case CENTRE -> ParagraphAlignment.CENTER;
                            case END -> ParagraphAlignment.RIGHT;
                        });
    }

    private void gap() {
        docx.createParagraph().setStyle("Gap");
    }
}
