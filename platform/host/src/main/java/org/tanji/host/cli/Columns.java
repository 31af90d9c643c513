package org.tanji.host.cli;

import java.util.ArrayList;
import java.util.List;

/** Rows of words under each other; a Chinese character is as wide as two letters. */
final class Columns {

    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    Columns row(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    /** Columns are as wide as their widest cell; the last one is not padded. */
    @Override
    public String toString() {
        var text = new StringBuilder();
        for (var row : rows) {
            for (int column = 0; column < row.size(); column++) {
                var cell = row.get(column);
                text.append(column == 0 ? "" : GAP).append(cell);
                if (column + 1 < row.size()) {
                    text.append(" ".repeat(widest(column) - width(cell)));
                }
            }
            text.append('\n');
        }
        return text.toString();
    }

    private int widest(int column) {
        return rows.stream()
                .filter(row -> column < row.size())
                .mapToInt(row -> width(row.get(column)))
                .max()
                .orElse(0);
    }

    static int width(String text) {
        return text.codePoints().map(letter -> isWide(letter) ? 2 : 1).sum();
    }

    private static boolean isWide(int letter) {
        return Character.isIdeographic(letter)
                || (letter >= 0x3000 && letter <= 0x30FF)
                || (letter >= 0xFF01 && letter <= 0xFF60);
    }
}
