package org.tanji.host.activitydata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanji.engine.inventory.Inventory;
import org.tanji.engine.inventory.Row;
import org.tanji.engine.method.Field;
import org.tanji.engine.method.FieldType;
import org.tanji.engine.method.InputTable;
import org.tanji.engine.text.BilingualText;
import org.tanji.host.activitydata.xlsx.CellContent;

/** A table of a method as a sheet of the template: two rows about the columns, then the rows of the applicant. */
record TableSheet(InputTable table, String sheet, FactorNames factors) {

    /** The narrow first column that says what the rows about the columns are. */
    static final String ABOUT = "@about";

    private static final int LEAST_BLANK_ROWS = 50;

    Grid grid(Inventory inventory) {
        var rows = new ArrayList<GridRow>();
        rows.add(units());
        rows.add(ranges());
        var stated = inventory.tables().getOrDefault(table.name(), List.of());
        stated.forEach(row -> rows.add(row(row)));
        int blank = Math.max(LEAST_BLANK_ROWS, Math.min(table.mostRows(), 2_000)) - stated.size();
        return new Grid(sheet, title(), hint(), columns(), rows, Math.max(blank, 0));
    }

    static boolean isAbout(CellContent cell) {
        var words = GridColumn.plain(cell.text());
        return words.equals(GridColumn.plain(unitMark())) || words.equals(GridColumn.plain(rangeMark()));
    }

    private static boolean isUnits(ReadRow row) {
        return row.cell(ABOUT)
                .filter(cell -> GridColumn.plain(cell.text()).equals(GridColumn.plain(unitMark())))
                .isPresent();
    }

    boolean hasAmounts() {
        return table.columns().stream().anyMatch(field -> field.type() instanceof FieldType.Amount);
    }

    private BilingualText title() {
        return table.label();
    }

    private BilingualText hint() {
        var stage = table.stage().map(Stages::shown).orElse("–");
        var limits = BilingualText.same(table.leastRows() + " … " + table.mostRows());
        var hint = Words.of("hint.table", BilingualText.same(stage), limits);
        return table.note()
                .map(note -> new BilingualText(note.zh() + " " + hint.zh(), note.en() + " " + hint.en()))
                .orElse(hint);
    }

    private List<GridColumn> columns() {
        var columns = new ArrayList<GridColumn>();
        columns.add(GridColumn.label(ABOUT, 12));
        var labels = new java.util.TreeSet<String>();
        for (var field : table.columns()) {
            var label = labels.add(Words.both(field.label()))
                    ? field.label()
                    : new BilingualText(
                            field.label().zh() + " (" + field.name() + ")",
                            field.label().en() + " (" + field.name() + ")");
            double width = field.type() instanceof FieldType.Amount ? 16 : 28;
            columns.add(new GridColumn(
                    field.name(),
                    label,
                    GridColumn.Role.ENTRY,
                    FieldNotes.isRequired(field),
                    width,
                    new EntryCells(factors).offered(field),
                    ExcelNumber.GENERAL));
        }
        if (hasAmounts()) {
            columns.add(GridColumn.entry(Remarks.EVIDENCE, 30));
            columns.add(GridColumn.entry(Remarks.DATA, 16)
                    .offering(Options.ofDataKinds().offered()));
            columns.add(GridColumn.entry(Remarks.UNCERTAINTY, 18));
        }
        return columns;
    }

    private GridRow units() {
        var cells = new LinkedHashMap<String, CellValue>();
        var options = new LinkedHashMap<String, List<String>>();
        cells.put(ABOUT, CellValue.words(unitMark()));
        for (var field : table.columns()) {
            if (field.type() instanceof FieldType.Amount amount) {
                cells.put(field.name(), CellValue.words(amount.unit().symbol()));
                options.put(field.name(), TradeUnits.offered(amount.unit()));
            }
        }
        return new GridRow(GridRow.Kind.ABOUT, cells, options);
    }

    private GridRow ranges() {
        var cells = new LinkedHashMap<String, CellValue>();
        cells.put(ABOUT, CellValue.words(rangeMark()));
        for (var field : table.columns()) {
            var note = FieldNotes.note(field);
            var range = FieldNotes.range(field);
            var words = range.isEmpty() || note.isEmpty() ? range + note : range + "\n" + note;
            if (!words.isEmpty()) {
                cells.put(field.name(), CellValue.words(words));
            }
        }
        return new GridRow(GridRow.Kind.ABOUT, cells, Map.of());
    }

    private GridRow row(Row row) {
        var cells = new LinkedHashMap<String, CellValue>();
        var codec = new EntryCells(factors);
        for (var field : table.columns()) {
            Optional.ofNullable(row.entries().get(field.name()))
                    .ifPresent(entry ->
                            cells.put(field.name(), codec.write(field, entry.value(), InputsSheet.unitOf(field))));
        }
        cells.putAll(RowRemarks.shared(table, row).cells());
        return GridRow.of(cells);
    }

    List<Row> read(List<ReadRow> rows, Findings findings) {
        return new TableReader(this, findings).read(rows);
    }

    Optional<ReadRow> unitRow(List<ReadRow> rows) {
        return rows.stream().filter(TableSheet::isUnits).findFirst();
    }

    boolean isFilled(ReadRow row) {
        return !row.isAboutColumns()
                && (table.columns().stream().map(Field::name).anyMatch(row::has) || Remarks.areIn(row));
    }

    private static String unitMark() {
        return Words.both("about.unit");
    }

    private static String rangeMark() {
        return Words.both("about.range");
    }
}
