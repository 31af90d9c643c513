package org.tanji.engine.solve.matrix;

/**
 * Columns that need each other, as blocks: every entry outside of a block lies in the row of a later block. Tarjan's
 * algorithm with its own stack.
 */
final class StrongComponents {

    private final Pattern pattern;
    private final int[] number;
    private final int[] low;
    private final int[] next;
    private final int[] calls;
    private final int[] open;
    private final boolean[] isOpen;
    private final IntList found;
    private final IntList ends;
    private int numbered;
    private int openCount;

    private StrongComponents(Pattern pattern) {
        int size = pattern.size();
        this.pattern = pattern;
        number = new int[size];
        low = new int[size];
        next = new int[size];
        calls = new int[size];
        open = new int[size];
        isOpen = new boolean[size];
        found = new IntList(size);
        ends = new IntList(size);
    }

    /** Each block as its columns in ascending order; a block comes before the blocks whose rows it enters. */
    static int[][] of(Pattern pattern) {
        var search = new StrongComponents(pattern);
        for (int column = pattern.size() - 1; column >= 0; column--) {
            if (search.number[column] == 0) {
                search.visit(column);
            }
        }
        return search.blocks();
    }

    private void visit(int root) {
        int depth = 0;
        enter(root);
        calls[0] = root;
        while (depth >= 0) {
            int column = calls[depth];
            if (next[column] < pattern.start(column + 1)) {
                int row = pattern.row(next[column]++);
                if (number[row] == 0) {
                    enter(row);
                    calls[++depth] = row;
                } else if (isOpen[row]) {
                    low[column] = Math.min(low[column], number[row]);
                }
            } else {
                leave(column);
                depth--;
                if (depth >= 0) {
                    low[calls[depth]] = Math.min(low[calls[depth]], low[column]);
                }
            }
        }
    }

    private void enter(int column) {
        number[column] = ++numbered;
        low[column] = numbered;
        next[column] = pattern.start(column);
        open[openCount++] = column;
        isOpen[column] = true;
    }

    private void leave(int column) {
        if (low[column] != number[column]) {
            return;
        }
        int from = found.size();
        int member;
        do {
            member = open[--openCount];
            isOpen[member] = false;
            found.add(member);
        } while (member != column);
        found.sort(from);
        ends.add(found.size());
    }

    private int[][] blocks() {
        var members = found.toArray();
        var blocks = new int[ends.size()][];
        for (int i = 0; i < blocks.length; i++) {
            int from = i == 0 ? 0 : ends.get(i - 1);
            blocks[blocks.length - 1 - i] = java.util.Arrays.copyOfRange(members, from, ends.get(i));
        }
        return blocks;
    }
}
