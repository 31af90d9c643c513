package org.tanji.engine.solve.matrix;

import org.tanji.engine.solve.matrix.EliminationPlan.Slots;

/** Slots while they are being found, position by position. */
final class SlotList {

    private final int[] start;
    private final IntList at = new IntList(64);
    private int positions;

    SlotList(int size) {
        start = new int[size + 1];
    }

    void add(int position) {
        at.add(position);
    }

    /** Ends the stretch of the current position. */
    void close() {
        start[++positions] = at.size();
    }

    int size() {
        return at.size();
    }

    int get(int slot) {
        return at.get(slot);
    }

    void set(int slot, int position) {
        at.set(slot, position);
    }

    void sortFrom(int slot) {
        at.sort(slot);
    }

    Slots slots() {
        return new Slots(start, at.toArray(), new int[0]);
    }
}
