package org.tanji.engine.solve.matrix;

import java.util.Arrays;

/**
 * Where a square matrix can differ from zero, by columns with ascending rows. Values stand beside it, one for each entry,
 * so that the same pattern serves doubles, decimals and thousands of samples.
 */
public final class Pattern {

    private final int size;
    private final int[] start;
    private final int[] rows;

    private Pattern(int size, int[] start, int[] rows) {
        this.size = size;
        this.start = start;
        this.rows = rows;
    }

    /** The cells {@code (rows[i], columns[i])}, in any order; the same cell may be given several times. */
    public static Pattern of(int size, int[] rows, int[] columns) {
        var cells = new long[rows.length];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = ((long) columns[i] << 32) | rows[i];
        }
        Arrays.sort(cells);
        var start = new int[size + 1];
        var kept = new int[cells.length];
        int count = 0;
        for (int i = 0; i < cells.length; i++) {
            if (i == 0 || cells[i] != cells[i - 1]) {
                start[(int) (cells[i] >> 32) + 1]++;
                kept[count++] = (int) cells[i];
            }
        }
        for (int column = 0; column < size; column++) {
            start[column + 1] += start[column];
        }
        return new Pattern(size, start, Arrays.copyOf(kept, count));
    }

    public int size() {
        return size;
    }

    /** How many cells can differ from zero. */
    public int entries() {
        return rows.length;
    }

    /** The first entry of a column; that of column {@code size} is the end of the last. */
    public int start(int column) {
        return start[column];
    }

    public int row(int entry) {
        return rows[entry];
    }

    /** The entry of a cell; negative when the cell is zero for certain. */
    public int find(int row, int column) {
        int found = Arrays.binarySearch(rows, start[column], start[column + 1], row);
        return found < 0 ? -1 : found;
    }
}
