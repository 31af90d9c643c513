package org.tanji.engine.solve;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.tanji.engine.solve.matrix.EliminationPlan;

/** The shortest way from a process through its suppliers back to itself, in words. */
final class Loops {

    private static final int NAMES_SHOWN = 12;

    private Loops() {}

    /** @param position where the elimination found nothing left */
    static String at(ExactSystem system, EliminationPlan plan, int position, List<Supply> supplies) {
        int block = Arrays.binarySearch(plan.blocks(), position);
        block = block < 0 ? -block - 2 : block;
        var members = new TreeSet<Integer>();
        for (int i = plan.blocks()[block]; i < plan.blocks()[block + 1]; i++) {
            members.add(plan.columns()[i]);
        }
        return words(path(system, plan.columns()[position], members), supplies);
    }

    private static List<Integer> path(ExactSystem system, int start, TreeSet<Integer> members) {
        var before = new LinkedHashMap<Integer, Integer>();
        var queue = new ArrayDeque<>(List.of(start));
        while (!queue.isEmpty()) {
            int column = queue.remove();
            var pattern = system.pattern();
            for (int entry = pattern.start(column); entry < pattern.start(column + 1); entry++) {
                int row = pattern.row(entry);
                if (row == start && (column != start || members.size() == 1)) {
                    return path(before, start, column);
                }
                if (row != column && members.contains(row) && before.putIfAbsent(row, column) == null) {
                    queue.add(row);
                }
            }
        }
        return List.of(start);
    }

    private static List<Integer> path(Map<Integer, Integer> before, int start, int last) {
        var path = new ArrayList<Integer>();
        for (int column = last; column != start; column = before.getOrDefault(column, start)) {
            path.add(column);
        }
        path.add(start);
        Collections.reverse(path);
        Collections.rotate(path, -path.indexOf(Collections.min(path)));
        path.add(path.get(0));
        return path;
    }

    private static String words(List<Integer> path, List<Supply> supplies) {
        var names = path.stream().map(column -> supplies.get(column).process()).toList();
        if (names.size() <= NAMES_SHOWN) {
            return String.join(" → ", names);
        }
        int half = NAMES_SHOWN / 2;
        return String.join(" → ", names.subList(0, half))
                + " → … ("
                + (names.size() - 1)
                + ") … → "
                + String.join(" → ", names.subList(names.size() - half, names.size()));
    }
}
