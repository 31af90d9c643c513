package org.tanji.engine.evaluation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
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
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final Deque<String> stack = new ArrayDeque<>();
    private final Set<String> open = new LinkedHashSet<>();
    private final List<List<String>> groups = new ArrayList<>();

    /** @param processes in the order that decides where the graph leaves a choice */
    ProcessGraph(List<String> processes, List<Consumption> consumptions) {
        for (var process : processes) {
            places.put(process, places.size());
            suppliers.put(process, new LinkedHashSet<>());
        }
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
        var members = new LinkedHashSet<>(group);
        var before = new LinkedHashMap<String, String>();
        var queue = new ArrayDeque<>(List.of(start));
        while (!queue.isEmpty()) {
            var process = queue.remove();
            for (var supplier : supplied(process)) {
                if (supplier.equals(start)) {
                    return path(before, start, process);
                }
                if (members.contains(supplier) && before.putIfAbsent(supplier, process) == null) {
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

    /** A process that is being visited, and its suppliers that are still to be looked at. */
    private record Visit(String process, Iterator<String> suppliers) {}

    /** Tarjan's algorithm with its own stack, so that a chain may be as long as it likes. */
    private void visit(String root) {
        var visits = new ArrayDeque<Visit>();
        visits.push(begin(root));
        while (!visits.isEmpty()) {
            var visit = visits.element();
            if (visit.suppliers().hasNext()) {
                var supplier = visit.suppliers().next();
                if (!index.containsKey(supplier)) {
                    visits.push(begin(supplier));
                } else if (open.contains(supplier)) {
                    low.merge(visit.process(), number(index, supplier), Math::min);
                }
            } else {
                visits.pop();
                end(visit.process());
                if (!visits.isEmpty()) {
                    low.merge(visits.element().process(), number(low, visit.process()), Math::min);
                }
            }
        }
    }

    private Visit begin(String process) {
        low.put(process, index.size());
        index.put(process, index.size());
        stack.push(process);
        open.add(process);
        return new Visit(process, supplied(process).iterator());
    }

    private void end(String process) {
        if (number(low, process) != number(index, process)) {
            return;
        }
        var members = new ArrayList<String>();
        String member;
        do {
            member = stack.pop();
            open.remove(member);
            members.add(member);
        } while (!member.equals(process));
        members.sort(Comparator.comparingInt(each -> number(places, each)));
        groups.add(List.copyOf(members));
    }

    private static int number(Map<String, Integer> numbers, String process) {
        return numbers.getOrDefault(process, 0);
    }
}
