package org.tanji.host.activitydata;

import java.util.List;
import org.tanji.engine.text.BilingualText;

/**
 * A sheet of the template: a title, a hint, a header, rows.
 *
 * @param sheet its name, at most 31 characters
 * @param rows that the template writes
 * @param blankRows prepared below them
 */
record Grid(
        String sheet,
        BilingualText title,
        BilingualText hint,
        List<GridColumn> columns,
        List<GridRow> rows,
        int blankRows) {

    Grid {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    boolean hasNamedRows() {
        return columns.stream().anyMatch(column -> column.role() == GridColumn.Role.NAME);
    }
}
