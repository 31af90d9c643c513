package org.tanji.engine.solve.matrix;

/**
 * How a system is eliminated, whatever its numbers are: positions in the order of elimination, and for each position what
 * its column of L, of U and of the rows behind its block holds. Arrays are shared, not copied: nobody writes to them.
 *
 * <p>A column at position p reads {@code entries[inside.start[p] …]} of the matrix into the positions {@code inside.at}; what it
 * sends to later blocks stands likewise in {@code outside}. L (below the diagonal, with ones on it) and U (above it) have
 * their positions in {@code lower.at} and, ascending, in {@code upper.at}.
 *
 * @param columns the column at each position
 * @param rows the row at each position
 * @param blocks the position where each block begins, and the end of the last
 */
public record EliminationPlan(
        int[] columns, int[] rows, int[] blocks, Slots inside, Slots outside, Slots lower, Slots upper) {

    /**
     * For each position a stretch of slots.
     *
     * @param start the first slot of each position, and the end of the last
     * @param at the position that a slot belongs to
     * @param entries the entry of the matrix that a slot is read from; empty in L and U
     */
    public record Slots(int[] start, int[] at, int[] entries) {}

    public int size() {
        return columns.length;
    }

    public int blockCount() {
        return blocks.length - 1;
    }
}
