package org.tanji.host.activitydata.xlsx;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A sheet of a workbook.
 *
 * @param rows with at least one cell that is not empty, from top to bottom
 * @param hiddenColumns from 0
 */
public record SheetContent(
        String name, boolean hidden, List<SheetRow> rows, Set<Integer> hiddenColumns, List<MergedCells> merged) {

    public SheetContent {
        rows = List.copyOf(rows);
        hiddenColumns = Set.copyOf(hiddenColumns);
        merged = List.copyOf(merged);
    }

    public Optional<SheetRow> row(int number) {
        return rows.stream().filter(row -> row.number() == number).findFirst();
    }
}
