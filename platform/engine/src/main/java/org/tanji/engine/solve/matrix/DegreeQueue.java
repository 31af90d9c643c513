package org.tanji.engine.solve.matrix;

import java.util.Arrays;

/** Unknowns by degree; among equals the one that was put last comes first, so that the order is the same everywhere. */
final class DegreeQueue {

    private static final int NONE = -1;

    private final int[] first;
    private final int[] next;
    private final int[] previous;
    private final int[] degree;
    private int least;

    /** @param largest degrees from this one on count as equal */
    DegreeQueue(int size, int largest) {
        first = new int[largest + 1];
        next = new int[size];
        previous = new int[size];
        degree = new int[size];
        Arrays.fill(first, NONE);
        Arrays.fill(degree, NONE);
    }

    /** Puts an unknown in, or moves it. */
    void put(int unknown, long degreeNow) {
        int newDegree = (int) Math.min(degreeNow, first.length - 1);
        if (newDegree == degree[unknown]) {
            return;
        }
        remove(unknown);
        degree[unknown] = newDegree;
        previous[unknown] = NONE;
        next[unknown] = first[newDegree];
        if (first[newDegree] != NONE) {
            previous[first[newDegree]] = unknown;
        }
        first[newDegree] = unknown;
        least = Math.min(least, newDegree);
    }

    int takeLeast() {
        while (first[least] == NONE) {
            least++;
        }
        int unknown = first[least];
        remove(unknown);
        return unknown;
    }

    private void remove(int unknown) {
        if (degree[unknown] == NONE) {
            return;
        }
        if (previous[unknown] == NONE) {
            first[degree[unknown]] = next[unknown];
        } else {
            next[previous[unknown]] = next[unknown];
        }
        if (next[unknown] != NONE) {
            previous[next[unknown]] = previous[unknown];
        }
        degree[unknown] = NONE;
    }
}
