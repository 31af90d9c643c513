package org.tanji.host.activitydata.xlsx;

/** Cells shown as one; rows count from 1, columns from 0, both ends included. */
public record MergedCells(int firstRow, int firstColumn, int lastRow, int lastColumn) {

    /** Reads {@code B3:C4}. */
    static MergedCells parse(String range) {
        int colon = range.indexOf(':');
        var from = colon < 0 ? range : range.substring(0, colon);
        var to = range.substring(colon + 1);
        return new MergedCells(Cells.row(from), Cells.column(from), Cells.row(to), Cells.column(to));
    }

    public String range() {
        return Cells.address(firstRow, firstColumn) + ":" + Cells.address(lastRow, lastColumn);
    }
}
