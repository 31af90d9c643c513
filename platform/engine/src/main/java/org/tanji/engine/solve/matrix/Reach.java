package org.tanji.engine.solve.matrix;

/**
 * The rows that a new column gets entries in: its own, and those of every column of L that one of its rows is the pivot of,
 * and so on. Found depth first with its own stack; read backwards, each row comes before those that it changes.
 */
final class Reach {

    private final int[] seen;
    private final int[] calls;
    private final int[] next;
    private final IntList found = new IntList(64);
    private int[] pivotOf = new int[0];
    private int[] lowerStart = new int[0];
    private IntList lowerRows = new IntList(4);
    private int clock;

    Reach(int size) {
        seen = new int[size];
        calls = new int[size];
        next = new int[size];
    }

    /** @param pivotOf for each row the column of L that it is the pivot of, negative while it is none */
    void begin(int[] pivotOf, int[] lowerStart, IntList lowerRows) {
        this.pivotOf = pivotOf;
        this.lowerStart = lowerStart;
        this.lowerRows = lowerRows;
        found.truncate(0);
        clock++;
    }

    void from(int start) {
        if (seen[start] == clock) {
            return;
        }
        int depth = 0;
        enter(start, 0);
        while (depth >= 0) {
            int row = calls[depth];
            int column = pivotOf[row];
            if (column >= 0 && next[depth] < lowerStart[column + 1]) {
                int follower = lowerRows.get(next[depth]++);
                if (seen[follower] != clock) {
                    enter(follower, ++depth);
                }
            } else {
                found.add(row);
                depth--;
            }
        }
    }

    private void enter(int row, int depth) {
        seen[row] = clock;
        calls[depth] = row;
        next[depth] = pivotOf[row] >= 0 ? lowerStart[pivotOf[row]] : 0;
    }

    int size() {
        return found.size();
    }

    int get(int at) {
        return found.get(at);
    }
}
