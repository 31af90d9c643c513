package org.tanji.host.activitydata;

import static org.tanji.host.activitydata.ActivityDataFailure.NUMBER_EXPECTED;
import static org.tanji.host.activitydata.ActivityDataFailure.PATH_UNKNOWN;
import static org.tanji.host.activitydata.ActivityDataFailure.VALUE_MISSING_IN_ROW;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.inventory.CrossCheck;
import org.tanji.engine.inventory.Inventory;
import org.tanji.engine.method.Method;
import org.tanji.engine.quantity.Quantity;
import org.tanji.host.activitydata.xlsx.CellContent;
import org.tanji.host.activitydata.xlsx.CellContent.Kind;

/** Second sources for values in tables, and further ones for single inputs (rule 7.5.2). */
record CrossChecksSheet(Method method) {

    static final String PATH = "@path";
    private static final String SOURCE = "@secondSource";
    private static final String VALUE = "@secondAmount";
    private static final String EXPLANATION = "@explanation";

    Grid grid(Inventory inventory) {
        var columns = List.of(
                GridColumn.entry(PATH, 28).obligatory(),
                GridColumn.entry(SOURCE, 34),
                GridColumn.entry(VALUE, 20).obligatory(),
                GridColumn.entry(EXPLANATION, 50));
        var checks = inventory.crossChecks();
        int inline = InlineCrossChecks.of(method, checks).size();
        var rows = checks.stream().skip(inline).map(CrossChecksSheet::row).toList();
        return new Grid(
                SheetNames.named("crossChecks"),
                Words.of("title.crossChecks"),
                Words.of("hint.crossChecks"),
                columns,
                rows,
                40);
    }

    private static GridRow row(CrossCheck check) {
        var cells = new LinkedHashMap<String, CellValue>();
        cells.put(PATH, CellValue.words(check.input()));
        cells.put(SOURCE, CellValue.words(InertText.of(check.secondSource())));
        cells.put(VALUE, CellValue.words(check.secondValue().toString()));
        cells.put(EXPLANATION, CellValue.words(InertText.of(check.explanation())));
        return GridRow.of(cells);
    }

    /**
     * @param paths of the values that the workbook states
     * @param before how many second sources stand beside their inputs
     */
    static List<CrossCheck> read(List<ReadRow> rows, java.util.Set<String> paths, int before) {
        var checks = new ArrayList<CrossCheck>();
        for (var row : rows) {
            var reader = new CellReader(row);
            var path = reader.wordsOrNothing(PATH);
            if (!paths.contains(path)) {
                row.problem(PATH, Failure.of(PATH_UNKNOWN, path));
                continue;
            }
            row.remember("crossChecks[" + (before + checks.size() + 1) + "]", VALUE);
            value(row, reader)
                    .ifPresent(value -> checks.add(new CrossCheck(
                            path, reader.wordsOrNothing(SOURCE), value, reader.wordsOrNothing(EXPLANATION))));
        }
        return checks;
    }

    private static Optional<Quantity> value(ReadRow row, CellReader reader) {
        if (!row.has(VALUE)) {
            row.problem(VALUE, Failure.of(VALUE_MISSING_IN_ROW, Words.both("column.secondAmount")));
        }
        return reader.usable(VALUE).flatMap(cell -> reader.attempt(VALUE, () -> quantity(cell)));
    }

    static Quantity quantity(CellContent cell) {
        if (cell.kind() != Kind.TEXT && cell.kind() != Kind.NUMBER || cell.looksLikeDate() || cell.looksLikePercent()) {
            throw Failure.of(NUMBER_EXPECTED, cell.text());
        }
        return cell.kind() == Kind.NUMBER
                ? Quantity.of(ExcelNumber.shown(cell.text()).toString(), org.tanji.engine.quantity.Unit.ONE)
                : TradeUnits.quantity(InertText.open(cell.text()));
    }
}
