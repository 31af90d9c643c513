package org.tanji.host.activitydata.xlsx;

import static org.tanji.host.activitydata.xlsx.XlsxFailure.TOO_MANY_CELLS;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.tanji.engine.failure.Failure;
import org.tanji.host.activitydata.xlsx.CellContent.Kind;

/** Reads the markup of one sheet, cell by cell; empty cells, however many, cost nothing. */
final class SheetPart {

    private final String fileName;
    private final String name;
    private final List<String> strings;
    private final List<String> formats;
    private final List<SheetRow> rows = new ArrayList<>();
    private final Set<Integer> hiddenColumns = new LinkedHashSet<>();
    private final List<MergedCells> merged = new ArrayList<>();

    SheetPart(String fileName, String name, List<String> strings, List<String> formats) {
        this.fileName = fileName;
        this.name = name;
        this.strings = strings;
        this.formats = formats;
    }

    SheetContent read(byte[] part, boolean hidden) throws XMLStreamException {
        var markup = new Markup(part);
        int row = 0;
        while (markup.next()) {
            if (markup.starts("row")) {
                row = Numbers.whole(markup.attribute("r").orElse(String.valueOf(row + 1)));
                row(markup, row);
            } else if (markup.starts("col") && markup.yes("hidden")) {
                hide(markup);
            } else if (markup.starts("mergeCell")) {
                merged.add(MergedCells.parse(markup.attribute("ref").orElse("")));
            }
        }
        return new SheetContent(name, hidden, rows, hiddenColumns, merged);
    }

    private void hide(Markup markup) throws XMLStreamException {
        int first = Numbers.whole(markup.attribute("min").orElse("1"));
        int last = Numbers.whole(markup.attribute("max").orElse("1"));
        for (int column = first; column <= Math.min(last, Limits.MOST_COLUMNS); column++) {
            hiddenColumns.add(column - 1);
        }
    }

    private void row(Markup markup, int number) throws XMLStreamException {
        boolean hidden = markup.yes("hidden");
        var cells = new ArrayList<CellContent>();
        int column = -1;
        while (markup.next() && !markup.ends("row")) {
            if (markup.starts("c")) {
                int next = column + 1;
                column = markup.attribute("r").map(Cells::column).orElse(next);
                cell(markup, number, column).ifPresent(cells::add);
            }
        }
        if (!cells.isEmpty()) {
            rows.add(new SheetRow(number, hidden, cells));
        }
        int widest = cells.isEmpty() ? 0 : cells.get(cells.size() - 1).column();
        if (widest >= Limits.MOST_COLUMNS || rows.size() > Limits.MOST_ROWS) {
            throw Failure.of(TOO_MANY_CELLS, fileName, name, Limits.MOST_ROWS, Limits.MOST_COLUMNS);
        }
    }

    private Optional<CellContent> cell(Markup markup, int row, int column) throws XMLStreamException {
        var type = markup.attribute("t").orElse("n");
        int style = Numbers.whole(markup.attribute("s").orElse("0"));
        var formula = Optional.<String>empty();
        var value = "";
        while (markup.next() && !markup.ends("c")) {
            if (markup.starts("f")) {
                formula = Optional.of(markup.text());
            } else if (markup.starts("v")) {
                value = markup.text();
            } else if (markup.starts("is")) {
                value = SharedStrings.words(markup, "is");
            }
        }
        var format = style < formats.size() ? formats.get(style) : NumberFormats.GENERAL;
        return content(row, column, type, value, format, formula);
    }

    private Optional<CellContent> content(
            int row, int column, String type, String value, String format, Optional<String> formula)
            throws XMLStreamException {
        var text = type.equals("s") && !value.isEmpty()
                ? shared(value)
                : type.equals("str") ? SharedStrings.plain(value) : value;
        if (text.isBlank() && formula.isEmpty()) {
            return Optional.empty();
        }
        var kind = kind(type, text, formula.isPresent());
        var kept = kind == Kind.OVERLONG ? text.substring(0, 60) : text;
        return Optional.of(new CellContent(row, column, kind, kept, format, formula));
    }

    private String shared(String number) throws XMLStreamException {
        int index = Numbers.whole(number.strip());
        if (index >= strings.size()) {
            throw new XMLStreamException("no such text");
        }
        return strings.get(index);
    }

    private static Kind kind(String type, String text, boolean formula) throws XMLStreamException {
        if (text.length() > Limits.MOST_CHARACTERS) {
            return Kind.OVERLONG;
        }
        if (formula && text.isEmpty() && !type.equals("str")) {
            return Kind.NOT_CALCULATED;
        }
        return switch (type) {
            case "n" -> Kind.NUMBER;
            case "s", "str", "inlineStr" -> Kind.TEXT;
            case "b" -> Kind.BOOLEAN;
            case "e" -> Kind.ERROR;
            case "d" -> Kind.ISO_DATE;
            default -> throw new XMLStreamException("no such type of cell");
        };
    }
}
