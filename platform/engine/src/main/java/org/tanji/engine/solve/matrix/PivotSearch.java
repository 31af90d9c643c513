package org.tanji.engine.solve.matrix;

import java.util.Arrays;

/**
 * Eliminates a block column by column and finds its pivots on the way: the columns of L that reach a new one first (Gilbert
 * and Peierls, 1988), then their multiples, then the pivot. Beside every number runs the sum of the magnitudes that went into it, which
 * tells what is left of it after cancelling.
 */
final class PivotSearch {

    /** A pivot on the diagonal that has lost no more digits than these is kept. */
    private static final double KEPT = 1e-3;

    /** What is left of a number below this share of what went into it may be nothing but rounding. */
    private static final double ROUNDING = 1e-11;

    private static final double DWARFED = 1e-9;

    private final Pattern pattern;
    private final double[] values;
    private final double[] scales;
    private final boolean cautious;
    private final int[] local;
    private final double[] work;
    private final double[] magnitude;
    private final int[] pivotOf;
    private final Reach reach;
    private int[] lowerStart = new int[0];
    private IntList lowerRows = new IntList(4);
    private DoubleList lowerValues = new DoubleList();

    PivotSearch(Pattern pattern, double[] values, double[] scales, boolean cautious) {
        this.pattern = pattern;
        this.values = values;
        this.scales = scales;
        this.cautious = cautious;
        local = new int[pattern.size()];
        work = new double[pattern.size()];
        magnitude = new double[pattern.size()];
        pivotOf = new int[pattern.size()];
        reach = new Reach(pattern.size());
        Arrays.fill(local, -1);
        Arrays.fill(pivotOf, -1);
    }

    /** @param rows gets the row of each position from {@code base} on */
    void block(int[] block, int base, int[] rows, SlotList lower, SlotList upper, IntList suspects) {
        for (int i = 0; i < block.length; i++) {
            local[block[i]] = i;
        }
        lowerStart = new int[block.length + 1];
        lowerRows = new IntList(block.length * 4);
        lowerValues = new DoubleList();
        for (int i = 0; i < block.length; i++) {
            int from = upper.size();
            eliminate(block, i, base, upper);
            upper.sortFrom(from);
            upper.close();
            int pivot = pivot(block, i, base + i, suspects);
            rows[base + i] = pivot;
            pivotOf[pivot] = i;
            keepLower(pivot, i);
        }
        for (int i = 0; i < block.length; i++) {
            for (int slot = lowerStart[i]; slot < lowerStart[i + 1]; slot++) {
                lower.add(base + pivotOf[lowerRows.get(slot)]);
            }
            lower.close();
        }
        for (int member : block) {
            local[member] = -1;
        }
    }

    private void eliminate(int[] block, int position, int base, SlotList upper) {
        int column = block[position];
        reach.begin(pivotOf, lowerStart, lowerRows);
        for (int entry = pattern.start(column); entry < pattern.start(column + 1); entry++) {
            int row = pattern.row(entry);
            if (local[row] >= 0) {
                reach.from(row);
                work[row] = values[entry];
                magnitude[row] = Math.abs(values[entry]);
            }
        }
        if (local[column] >= 0) {
            reach.from(column);
        }
        for (int i = reach.size() - 1; i >= 0; i--) {
            int row = reach.get(i);
            int earlier = pivotOf[row];
            if (earlier >= 0) {
                upper.add(base + earlier);
                subtract(earlier, work[row]);
            }
        }
    }

    private void subtract(int earlier, double times) {
        for (int slot = lowerStart[earlier]; slot < lowerStart[earlier + 1]; slot++) {
            int row = lowerRows.get(slot);
            double product = lowerValues.get(slot) * times;
            work[row] -= product;
            magnitude[row] += Math.abs(product);
        }
    }

    private int pivot(int[] block, int at, int position, IntList suspects) {
        int column = block[at];
        double largest = 0;
        double best = -1;
        int chosen = column;
        boolean settled = false;
        for (int i = 0; i < reach.size(); i++) {
            int row = reach.get(i);
            if (pivotOf[row] < 0) {
                double left = left(row);
                double size = left > ROUNDING ? Math.abs(work[row]) / scales[row] : 0;
                largest = Math.max(largest, Math.abs(work[row]));
                if (size > best || (size == best && row == column)) {
                    best = size;
                    chosen = row;
                }
                settled |= left > ROUNDING;
            }
        }
        if (!settled) {
            suspects.add(position);
        }
        boolean fine = pivotOf[column] < 0 && left(column) >= KEPT && Math.abs(work[column]) >= DWARFED * largest;
        if (fine && !cautious) {
            return column;
        }
        return best < 0 ? unused(block) : chosen;
    }

    /** Any row of the block that is no pivot yet; needed only where a column has nothing left at all. */
    private int unused(int[] block) {
        return Arrays.stream(block).filter(row -> pivotOf[row] < 0).findFirst().orElseThrow();
    }

    /** What cancelling has left of a number, 0…1. */
    private double left(int row) {
        return magnitude[row] == 0 ? 0 : Math.abs(work[row]) / magnitude[row];
    }

    private void keepLower(int pivot, int position) {
        double divisor = work[pivot];
        for (int i = 0; i < reach.size(); i++) {
            int row = reach.get(i);
            if (pivotOf[row] < 0) {
                lowerRows.add(row);
                lowerValues.add(divisor == 0 ? 0 : work[row] / divisor);
            }
            work[row] = 0;
            magnitude[row] = 0;
        }
        lowerStart[position + 1] = lowerRows.size();
    }
}
