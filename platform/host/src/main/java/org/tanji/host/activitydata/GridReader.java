package org.tanji.host.activitydata;

import static org.tanji.host.activitydata.ActivityDataFailure.CONTENT_OUTSIDE_COLUMNS;
import static org.tanji.host.activitydata.ActivityDataFailure.HIDDEN_COLUMN;
import static org.tanji.host.activitydata.ActivityDataFailure.HIDDEN_ROW;
import static org.tanji.host.activitydata.ActivityDataFailure.HIDDEN_SHEET;
import static org.tanji.host.activitydata.ActivityDataFailure.MERGED_CELLS;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tanji.engine.failure.Failure;
import org.tanji.host.activitydata.xlsx.CellContent;
import org.tanji.host.activitydata.xlsx.Cells;
import org.tanji.host.activitydata.xlsx.SheetContent;
import org.tanji.host.activitydata.xlsx.SheetRow;

/**
 * Finds the rows of a sheet of the template again, wherever columns and rows have been moved to; reports whatever could
 * hide a value from a reader or a value that the import would pass over.
 */
final class GridReader {

    private final SheetContent sheet;
    private final Grid grid;
    private final Findings findings;
    private final Set<String> reported = new LinkedHashSet<>();

    private GridReader(SheetContent sheet, Grid grid, Findings findings) {
        this.sheet = sheet;
        this.grid = grid;
        this.findings = findings;
    }

    /** The rows below the header, from top to bottom; empty ones are passed over. */
    static List<ReadRow> read(SheetContent sheet, Grid grid, Findings findings) {
        return new GridReader(sheet, grid, findings).rows();
    }

    private List<ReadRow> rows() {
        var header = HeaderReader.read(sheet, grid, findings);
        if (header.isEmpty()) {
            return List.of();
        }
        merged(header.get());
        var rows = new ArrayList<ReadRow>();
        for (var row : sheet.rows()) {
            if (row.number() > header.get().row()) {
                row(row, header.get()).ifPresent(rows::add);
            }
        }
        return rows;
    }

    private void merged(Header header) {
        sheet.merged().stream()
                .filter(cells -> cells.lastRow() >= header.row())
                .forEach(cells -> findings.add(
                        sheet.name(), cells.firstRow(), cells.firstColumn(), Failure.of(MERGED_CELLS, cells.range())));
    }

    private Optional<ReadRow> row(SheetRow row, Header header) {
        var cells = new LinkedHashMap<String, CellContent>();
        for (var cell : row.cells()) {
            var column = Optional.ofNullable(header.columns().get(cell.column()));
            if (column.isEmpty()) {
                stray(cell, header);
            } else {
                cells.put(column.get().key(), cell);
            }
        }
        if (cells.isEmpty()) {
            return Optional.empty();
        }
        var read = new ReadRow(sheet.name(), row.number(), cells, header.places(), findings);
        header.columns().values().stream()
                .filter(GridColumn::holdsValues)
                .filter(column -> cells.containsKey(column.key()) && !read.isAboutColumns())
                .forEach(column -> hidden(row, column, read));
        return Optional.of(read);
    }

    /** Each way of hiding is reported once, at the first value that it hides. */
    private void hidden(SheetRow row, GridColumn column, ReadRow read) {
        int place = read.columns().getOrDefault(column.key(), 0);
        if (sheet.hidden() && reported.add("sheet")) {
            findings.add(sheet.name(), row.number(), place, Failure.of(HIDDEN_SHEET, sheet.name()));
        }
        if (row.hidden() && reported.add("row " + row.number())) {
            findings.add(sheet.name(), row.number(), place, Failure.of(HIDDEN_ROW, row.number()));
        }
        if (sheet.hiddenColumns().contains(place) && reported.add("column " + place)) {
            var failure = Failure.of(HIDDEN_COLUMN, Cells.letters(place), Words.both(column.label()));
            findings.add(sheet.name(), row.number(), place, failure);
        }
    }

    private void stray(CellContent cell, Header header) {
        if (!header.unknown().contains(cell.column()) && reported.add("stray " + cell.column())) {
            var failure = Failure.of(CONTENT_OUTSIDE_COLUMNS, cell.text(), Cells.letters(cell.column()), header.row());
            findings.add(sheet.name(), cell.row(), cell.column(), failure);
        }
    }
}
