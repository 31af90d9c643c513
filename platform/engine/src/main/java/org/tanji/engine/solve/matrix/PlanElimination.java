package org.tanji.engine.solve.matrix;

import java.util.Arrays;
import org.tanji.engine.solve.matrix.EliminationPlan.Slots;

/**
 * Plans the elimination of a system: blocks first, then for each block an order of few new entries, then the pivots. The pivot is the
 * entry on the diagonal, as the product of a process is what it is run for, unless that entry has cancelled away or is
 * dwarfed by its column; then the largest in relation to its row takes its place.
 */
public final class PlanElimination {

    private final Pattern pattern;
    private final double[] values;
    private final double[] scales;
    private final boolean cautious;
    private final int[] columns;
    private final int[] rows;
    private final int[] positionOfRow;
    private final IntList suspects = new IntList(4);
    private final SlotList lower;
    private final SlotList upper;

    private PlanElimination(Pattern pattern, double[] values, boolean cautious) {
        int size = pattern.size();
        this.pattern = pattern;
        this.values = values;
        this.cautious = cautious;
        columns = new int[size];
        rows = new int[size];
        positionOfRow = new int[size];
        lower = new SlotList(size);
        upper = new SlotList(size);
        scales = rowScales(pattern, values);
    }

    /**
     * The plan, with the positions whose pivot has cancelled away so far that the system may have no solution.
     *
     * @param suspects positions, ascending
     */
    public record Planned(EliminationPlan plan, int[] suspects) {}

    /** @param values one for each entry of the pattern */
    public static Planned plan(Pattern pattern, double[] values) {
        return new PlanElimination(pattern, values, false).run();
    }

    /** The same with the best pivot of each column instead of the one on the diagonal: more work, fewer lost digits. */
    public static Planned planCautiously(Pattern pattern, double[] values) {
        return new PlanElimination(pattern, values, true).run();
    }

    private Planned run() {
        var components = StrongComponents.of(pattern);
        var blocks = new int[components.length + 1];
        var search = new PivotSearch(pattern, values, scales, cautious);
        int position = 0;
        for (int i = 0; i < components.length; i++) {
            blocks[i] = position;
            var block = components[i].length == 1 ? components[i] : LocalOrder.of(pattern, components[i]);
            search.block(block, position, rows, lower, upper, suspects);
            System.arraycopy(block, 0, columns, position, block.length);
            position += block.length;
        }
        blocks[components.length] = position;
        for (int i = 0; i < position; i++) {
            positionOfRow[rows[i]] = i;
        }
        return new Planned(
                new EliminationPlan(
                        columns,
                        rows,
                        blocks,
                        entries(blocks, true),
                        entries(blocks, false),
                        lower.slots(),
                        upper.slots()),
                suspects.toArray());
    }

    /** The entries of the matrix that lie inside (or outside) of the block of their column. */
    private Slots entries(int[] blocks, boolean inside) {
        var start = new int[pattern.size() + 1];
        var at = new IntList(pattern.entries());
        var entries = new IntList(pattern.entries());
        int block = 0;
        for (int position = 0; position < pattern.size(); position++) {
            while (position >= blocks[block + 1]) {
                block++;
            }
            int column = columns[position];
            for (int entry = pattern.start(column); entry < pattern.start(column + 1); entry++) {
                int row = positionOfRow[pattern.row(entry)];
                if (row < blocks[block + 1] == inside) {
                    at.add(row);
                    entries.add(entry);
                }
            }
            start[position + 1] = at.size();
        }
        return new Slots(start, at.toArray(), entries.toArray());
    }

    private static double[] rowScales(Pattern pattern, double[] values) {
        var scales = new double[pattern.size()];
        for (int entry = 0; entry < pattern.entries(); entry++) {
            int row = pattern.row(entry);
            scales[row] = Math.max(scales[row], Math.abs(values[entry]));
        }
        Arrays.setAll(scales, row -> scales[row] == 0 ? 1 : scales[row]);
        return scales;
    }
}
