package org.tanji.engine.evaluation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who consumes whose product: groups that feed each other, ordered so that consumers come before their suppliers. */
final class ProcessGraph {

    private final Map<String, Set<String>> suppliers = new LinkedHashMap<>();
    private final Map<String, Integer> index = new LinkedHashMap<>();
    private final Map<String, Integer> low = new LinkedHashMap<>();
    private final Deque<String> stack = new ArrayDeque<>();
    private final List<List<String>> groups = new ArrayList<>();

    /** @param processes in the order that decides where the graph leaves a choice */
    ProcessGraph(List<String> processes, List<Consumption> consumptions) {
        processes.forEach(process -> suppliers.put(process, new LinkedHashSet<>()));
        consumptions.forEach(consumption -> supplied(consumption.consumer()).add(consumption.producer()));
    }

    /** Strongly connected groups, consumers first; inside a group the order of the processes. */
    List<List<String>> groups() {
        suppliers.keySet().forEach(process -> {
            if (!index.containsKey(process)) {
                visit(process);
            }
        });
        Collections.reverse(groups);
        return groups;
    }

    boolean feedsItself(List<String> group) {
        return group.size() > 1 || supplied(group.get(0)).contains(group.get(0));
    }

    /** The shortest way from the first of a group back to itself. */
    List<String> loop(List<String> group) {
        var start = group.get(0);
        var before = new LinkedHashMap<String, String>();
        var queue = new ArrayDeque<>(List.of(start));
        while (!queue.isEmpty()) {
            var process = queue.remove();
            for (var supplier : supplied(process)) {
                if (supplier.equals(start)) {
                    return path(before, start, process);
                }
                if (group.contains(supplier) && before.putIfAbsent(supplier, process) == null) {
                    queue.add(supplier);
                }
            }
        }
        return List.of();
    }

    private static List<String> path(Map<String, String> before, String start, String last) {
        var path = new ArrayList<>(List.of(start));
        for (var process = last; !process.equals(start); process = before.getOrDefault(process, start)) {
            path.add(process);
        }
        path.add(start);
        Collections.reverse(path);
        return path;
    }

    private Set<String> supplied(String process) {
        return suppliers.getOrDefault(process, Set.of());
    }

    /** Tarjan's algorithm; as deep as the longest chain of processes of a method. */
    private void visit(String process) {
        int number = index.size();
        index.put(process, number);
        low.put(process, number);
        stack.push(process);
        for (var supplier : supplied(process)) {
            if (!index.containsKey(supplier)) {
                visit(supplier);
                low.merge(process, low.getOrDefault(supplier, number), Math::min);
            } else if (stack.contains(supplier)) {
                low.merge(process, index.getOrDefault(supplier, number), Math::min);
            }
        }
        if (low.getOrDefault(process, -1) == number) {
            close(process);
        }
    }

    private void close(String root) {
        var members = new LinkedHashSet<String>();
        String member;
        do {
            member = stack.pop();
            members.add(member);
        } while (!member.equals(root));
        groups.add(suppliers.keySet().stream().filter(members::contains).toList());
    }
}
