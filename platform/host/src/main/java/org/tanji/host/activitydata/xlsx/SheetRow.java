package org.tanji.host.activitydata.xlsx;

import java.util.List;

/**
 * The cells of a row that are not empty, from left to right.
 *
 * @param number from 1
 */
public record SheetRow(int number, boolean hidden, List<CellContent> cells) {

    public SheetRow {
        cells = List.copyOf(cells);
    }
}
