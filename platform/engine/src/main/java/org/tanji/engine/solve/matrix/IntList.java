package org.tanji.engine.solve.matrix;

import java.util.Arrays;

/** A growing list of ints without boxes. */
final class IntList {

    private int[] items;
    private int size;

    IntList(int capacity) {
        items = new int[Math.max(capacity, 4)];
    }

    void add(int item) {
        if (size == items.length) {
            items = Arrays.copyOf(items, size * 2);
        }
        items[size++] = item;
    }

    int get(int at) {
        return items[at];
    }

    void set(int at, int item) {
        items[at] = item;
    }

    int size() {
        return size;
    }

    void truncate(int newSize) {
        size = newSize;
    }

    void sort(int from) {
        Arrays.sort(items, from, size);
    }

    int[] toArray() {
        return Arrays.copyOf(items, size);
    }
}
