package org.tanji.host.activitydata.xlsx;

/** Addresses of cells as Excel writes them: columns are letters, rows count from 1. */
public final class Cells {

    private Cells() {}

    /** {@code B7} for row 7 and column 1; columns count from 0. */
    public static String address(int row, int column) {
        return letters(column) + row;
    }

    /** {@code A} for 0, {@code AA} for 26. */
    public static String letters(int column) {
        var letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }

    /** The column of {@code B7} or {@code $B$7}, from 0; -1 when there is none. */
    static int column(String address) {
        int column = 0;
        for (int i = 0; i < address.length() && column < 1_000_000; i++) {
            char letter = address.charAt(i);
            if (letter >= 'A' && letter <= 'Z') {
                column = column * 26 + letter - 'A' + 1;
            } else if (letter != '$') {
                break;
            }
        }
        return column - 1;
    }

    /** The row of {@code B7}, from 1; 0 when there is none. */
    static int row(String address) {
        int row = 0;
        for (int i = 0; i < address.length() && row < 100_000_000; i++) {
            char digit = address.charAt(i);
            if (digit >= '0' && digit <= '9') {
                row = row * 10 + digit - '0';
            }
        }
        return row;
    }
}
