package org.tanji.host.activitydata;

import static org.tanji.host.activitydata.ActivityDataFailure.COLUMN_MISSING;
import static org.tanji.host.activitydata.ActivityDataFailure.COLUMN_TWICE;
import static org.tanji.host.activitydata.ActivityDataFailure.COLUMN_UNKNOWN;
import static org.tanji.host.activitydata.ActivityDataFailure.HEADER_MISSING;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tanji.engine.failure.Failure;
import org.tanji.host.activitydata.xlsx.CellContent;
import org.tanji.host.activitydata.xlsx.Cells;
import org.tanji.host.activitydata.xlsx.SheetContent;
import org.tanji.host.activitydata.xlsx.SheetRow;

/** Finds the header of a sheet by its words, in whatever row and order; each column has to be there once. */
final class HeaderReader {

    /** Somebody may have put lines above the header, but not a novel. */
    private static final int LAST_ROW = 40;

    private final SheetContent sheet;
    private final Findings findings;
    private final Map<String, GridColumn> byHeader = new LinkedHashMap<>();
    private final Map<Integer, GridColumn> columns = new LinkedHashMap<>();
    private final Set<Integer> unknown = new LinkedHashSet<>();

    private HeaderReader(SheetContent sheet, Grid grid, Findings findings) {
        this.sheet = sheet;
        this.findings = findings;
        grid.columns().forEach(column -> byHeader.put(column.plainHeader(), column));
    }

    static Optional<Header> read(SheetContent sheet, Grid grid, Findings findings) {
        return new HeaderReader(sheet, grid, findings).header();
    }

    private Optional<Header> header() {
        var row = sheet.rows().stream()
                .filter(candidate -> candidate.number() <= LAST_ROW)
                .reduce((best, next) -> matches(next) > matches(best) ? next : best)
                .filter(best -> matches(best) * 2 >= byHeader.size());
        if (row.isEmpty()) {
            findings.add(sheet.name(), 1, 0, Failure.of(HEADER_MISSING, sheet.name(), names()));
            return Optional.empty();
        }
        row.get().cells().forEach(this::place);
        byHeader.values().stream()
                .filter(column -> !columns.containsValue(column))
                .forEach(column -> findings.add(
                        sheet.name(), row.get().number(), 0, Failure.of(COLUMN_MISSING, Words.both(column.label()))));
        return Optional.of(new Header(row.get().number(), columns, unknown));
    }

    private long matches(SheetRow row) {
        return row.cells().stream()
                .filter(cell -> byHeader.containsKey(GridColumn.plain(cell.text())))
                .count();
    }

    private void place(CellContent cell) {
        var column = Optional.ofNullable(byHeader.get(GridColumn.plain(cell.text())));
        if (column.isEmpty()) {
            unknown.add(cell.column());
            findings.add(sheet.name(), cell.row(), cell.column(), Failure.of(COLUMN_UNKNOWN, cell.text(), names()));
        } else if (columns.containsValue(column.get())) {
            unknown.add(cell.column());
            var failure = Failure.of(COLUMN_TWICE, Words.both(column.get().label()), Cells.letters(cell.column()));
            findings.add(sheet.name(), cell.row(), cell.column(), failure);
        } else {
            columns.put(cell.column(), column.get());
        }
    }

    private String names() {
        return byHeader.values().stream()
                .map(column -> Words.both(column.label()))
                .collect(Collectors.joining(", "));
    }
}
