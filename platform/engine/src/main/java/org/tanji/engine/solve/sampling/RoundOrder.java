package org.tanji.engine.solve.sampling;

import java.util.ArrayList;
import java.util.List;

/**
 * The order in which the processes of a loop are swept: a process before those that it takes from, as far as that goes
 * (the reverse of the order in which a search in depth leaves them).
 */
final class RoundOrder {

    private RoundOrder() {}

    /** @param takesFrom for each process of the loop the others that it takes from */
    static int[] of(List<int[]> takesFrom) {
        int size = takesFrom.size();
        var order = new int[size];
        int left = size;
        var seen = new boolean[size];
        var next = new int[size];
        for (int root = 0; root < size; root++) {
            if (seen[root]) {
                continue;
            }
            var path = new ArrayList<Integer>(List.of(root));
            seen[root] = true;
            while (!path.isEmpty()) {
                int process = path.get(path.size() - 1);
                if (next[process] < takesFrom.get(process).length) {
                    int other = takesFrom.get(process)[next[process]++];
                    if (!seen[other]) {
                        seen[other] = true;
                        path.add(other);
                    }
                } else {
                    order[--left] = process;
                    path.remove(path.size() - 1);
                }
            }
        }
        return order;
    }
}
