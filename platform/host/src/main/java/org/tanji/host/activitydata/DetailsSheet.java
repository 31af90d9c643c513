package org.tanji.host.activitydata;

import static org.tanji.host.activitydata.ActivityDataFailure.PATH_TWICE;
import static org.tanji.host.activitydata.ActivityDataFailure.PATH_UNKNOWN;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.inventory.Entry;
import org.tanji.engine.inventory.Inventory;
import org.tanji.engine.inventory.Row;
import org.tanji.engine.method.FieldType;
import org.tanji.engine.method.InputTable;
import org.tanji.engine.method.Method;

/** Remarks on single values of tables, where the values of a row do not share them. */
record DetailsSheet(Method method) {

    Grid grid(Inventory inventory) {
        var columns = List.of(
                GridColumn.entry(CrossChecksSheet.PATH, 28).obligatory(),
                GridColumn.entry(Remarks.EVIDENCE, 60),
                GridColumn.entry(Remarks.DATA, 18)
                        .offering(Options.ofDataKinds().offered()),
                GridColumn.entry(Remarks.UNCERTAINTY, 18));
        var rows = new ArrayList<GridRow>();
        for (var table : method.tables()) {
            var stated = inventory.tables().getOrDefault(table.name(), List.of());
            for (int i = 0; i < stated.size(); i++) {
                rows.addAll(rows(table, i, stated.get(i)));
            }
        }
        return new Grid(
                SheetNames.named("details"), Words.of("title.details"), Words.of("hint.details"), columns, rows, 40);
    }

    private static List<GridRow> rows(InputTable table, int index, Row row) {
        var rows = new ArrayList<GridRow>();
        var shared = RowRemarks.shared(table, row);
        for (var field : table.columns()) {
            var entry = row.entries().get(field.name());
            boolean amount = field.type() instanceof FieldType.Amount;
            if (entry != null && !Remarks.of(entry).equals(amount ? shared : Remarks.NONE)) {
                var cells = new LinkedHashMap<String, CellValue>();
                cells.put(CrossChecksSheet.PATH, CellValue.words(RowPath.of(table.name(), index, field.name())));
                cells.putAll(Remarks.of(entry).cells());
                rows.add(GridRow.of(cells));
            }
        }
        return rows;
    }

    /**
     * Remarks by path.
     *
     * @param paths of the values that the workbook states
     */
    static Map<String, Remarks> read(List<ReadRow> rows, Set<String> paths) {
        var remarks = new LinkedHashMap<String, Remarks>();
        for (var row : rows) {
            var path = new CellReader(row).wordsOrNothing(CrossChecksSheet.PATH);
            if (!paths.contains(path)) {
                row.problem(CrossChecksSheet.PATH, Failure.of(PATH_UNKNOWN, path));
            } else if (remarks.putIfAbsent(path, Remarks.read(row)) != null) {
                row.problem(CrossChecksSheet.PATH, Failure.of(PATH_TWICE, path));
            }
        }
        return remarks;
    }

    /** The tables with the remarks in their places. */
    static Map<String, List<Row>> apply(Map<String, Remarks> remarks, Map<String, List<Row>> tables) {
        if (remarks.isEmpty()) {
            return tables;
        }
        var remarked = new LinkedHashMap<String, List<Row>>();
        tables.forEach((table, rows) -> {
            var copies = new ArrayList<Row>();
            for (int i = 0; i < rows.size(); i++) {
                var entries = new LinkedHashMap<String, Entry>();
                int index = i;
                rows.get(i)
                        .entries()
                        .forEach((column, entry) -> entries.put(
                                column,
                                Optional.ofNullable(remarks.get(RowPath.of(table, index, column)))
                                        .map(remark -> remark.about(entry.value()))
                                        .orElse(entry)));
                copies.add(new Row(entries));
            }
            remarked.put(table, copies);
        });
        return remarked;
    }
}
