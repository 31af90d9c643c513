package org.tanji.engine.solve.sampling;

import java.util.TreeMap;

/** Adds up the contributions of blocks in the order of the blocks, whoever is done with one first. */
final class OrderedSums {

    private final double[] sums;
    private final TreeMap<Integer, Waiting> waiting = new TreeMap<>();
    private int next;

    private record Waiting(int size, double[] contributions) {}

    OrderedSums(int contributions) {
        this.sums = new double[contributions];
    }

    /** @param contributions are read at once or copied */
    synchronized void add(int first, int size, double[] contributions) {
        if (first != next) {
            waiting.put(first, new Waiting(size, contributions.clone()));
            return;
        }
        take(size, contributions);
        for (var block = waiting.remove(next); block != null; block = waiting.remove(next)) {
            take(block.size(), block.contributions());
        }
    }

    synchronized double[] get() {
        return sums.clone();
    }

    private void take(int size, double[] contributions) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += contributions[i];
        }
        next += size;
    }
}
