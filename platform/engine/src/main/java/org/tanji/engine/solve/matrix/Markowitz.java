package org.tanji.engine.solve.matrix;

import java.util.Arrays;

/**
 * An order of elimination that makes few new entries: always the unknown next whose takers times its suppliers, the most
 * entries that it can make, are fewest (Markowitz, 1957; here along the diagonal). New entries are written down as they
 * arise.
 */
final class Markowitz {

    private static final int BUCKETS_PER_UNKNOWN = 16;

    private final int size;
    private final IntList[] suppliers;
    private final IntList[] takers;
    private final int[] supplierCount;
    private final int[] takerCount;
    private final int[] stamp;
    private final boolean[] gone;
    private final DegreeQueue queue;
    private int clock;

    private Markowitz(IntList[] suppliers, IntList[] takers) {
        this.size = suppliers.length;
        this.suppliers = suppliers;
        this.takers = takers;
        supplierCount = new int[size];
        takerCount = new int[size];
        stamp = new int[size];
        gone = new boolean[size];
        queue = new DegreeQueue(size, size * BUCKETS_PER_UNKNOWN);
        Arrays.setAll(supplierCount, i -> suppliers[i].size());
        Arrays.setAll(takerCount, i -> takers[i].size());
    }

    /**
     * Both lists without the unknown itself and without repetition; they are used up.
     *
     * @param suppliers the rows of the other entries in each column
     * @param takers the columns of the other entries in each row
     */
    static int[] order(IntList[] suppliers, IntList[] takers) {
        return new Markowitz(suppliers, takers).run();
    }

    private int[] run() {
        for (int i = size - 1; i >= 0; i--) {
            put(i);
        }
        var order = new int[size];
        for (int i = 0; i < size; i++) {
            order[i] = queue.takeLeast();
            eliminate(order[i]);
        }
        return order;
    }

    private void put(int unknown) {
        queue.put(unknown, (long) supplierCount[unknown] * takerCount[unknown]);
    }

    private void eliminate(int pivot) {
        gone[pivot] = true;
        live(suppliers[pivot]);
        live(takers[pivot]);
        for (int i = 0; i < takers[pivot].size(); i++) {
            hand(pivot, takers[pivot].get(i));
        }
        for (int i = 0; i < suppliers[pivot].size(); i++) {
            int supplier = suppliers[pivot].get(i);
            takerCount[supplier]--;
            put(supplier);
        }
        suppliers[pivot] = new IntList(0);
        takers[pivot] = new IntList(0);
    }

    /** What took from the pivot takes from its suppliers now. */
    private void hand(int pivot, int taker) {
        clock++;
        stamp[taker] = clock;
        var taken = suppliers[taker];
        live(taken);
        for (int i = 0; i < taken.size(); i++) {
            stamp[taken.get(i)] = clock;
        }
        for (int i = 0; i < suppliers[pivot].size(); i++) {
            int supplier = suppliers[pivot].get(i);
            if (stamp[supplier] != clock) {
                taken.add(supplier);
                takers[supplier].add(taker);
                takerCount[supplier]++;
            }
        }
        supplierCount[taker] = taken.size();
        put(taker);
    }

    private void live(IntList list) {
        int kept = 0;
        for (int i = 0; i < list.size(); i++) {
            if (!gone[list.get(i)]) {
                list.set(kept++, list.get(i));
            }
        }
        list.truncate(kept);
    }
}
