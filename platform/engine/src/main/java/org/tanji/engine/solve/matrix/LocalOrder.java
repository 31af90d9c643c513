package org.tanji.engine.solve.matrix;

import java.util.Arrays;

/** The columns of one block in an order of few new entries. */
final class LocalOrder {

    private LocalOrder() {}

    /** @param block columns, ascending */
    static int[] of(Pattern pattern, int[] block) {
        var suppliers = new IntList[block.length];
        var takers = new IntList[block.length];
        Arrays.setAll(suppliers, i -> new IntList(8));
        Arrays.setAll(takers, i -> new IntList(8));
        for (int column = 0; column < block.length; column++) {
            for (int entry = pattern.start(block[column]); entry < pattern.start(block[column] + 1); entry++) {
                int row = Arrays.binarySearch(block, pattern.row(entry));
                if (row >= 0 && row != column) {
                    suppliers[column].add(row);
                    takers[row].add(column);
                }
            }
        }
        return Arrays.stream(Markowitz.order(suppliers, takers))
                .map(i -> block[i])
                .toArray();
    }
}
