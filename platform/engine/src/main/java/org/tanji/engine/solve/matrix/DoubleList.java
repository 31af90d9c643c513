package org.tanji.engine.solve.matrix;

import java.util.Arrays;

/** A growing list of doubles without boxes. */
final class DoubleList {

    private double[] items = new double[64];
    private int size;

    void add(double item) {
        if (size == items.length) {
            items = Arrays.copyOf(items, size * 2);
        }
        items[size++] = item;
    }

    double get(int at) {
        return items[at];
    }
}
