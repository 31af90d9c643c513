package org.tanji.engine.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tanji.engine.evaluation.Origin.Kind;
import org.tanji.engine.evaluation.Step.Operator;
import org.tanji.engine.method.UnitProcess;
import org.tanji.engine.quantity.Unit;

/**
 * How often each process runs: once when it serves the declared unit, else as often as others consume its product. Loops
 * are solved by elimination, written out as steps, so that every kind of evaluation solves them the same way.
 */
final class Scalings {

    private final Tape tape;
    private final Map<String, UnitProcess> processes;
    private final List<Consumption> consumptions;
    private final Map<String, Integer> produced;
    private final Map<String, Integer> scalings = new LinkedHashMap<>();
    private final List<ProcessScaling> made = new ArrayList<>();

    /** @param produced for each process with a product, the step of how much one run makes of it */
    Scalings(
            Tape tape,
            Map<String, UnitProcess> processes,
            List<Consumption> consumptions,
            Map<String, Integer> produced) {
        this.tape = tape;
        this.processes = processes;
        this.consumptions = consumptions;
        this.produced = produced;
    }

    List<ProcessScaling> solve() {
        var graph = new ProcessGraph(List.copyOf(processes.keySet()), consumptions);
        for (var group : graph.groups()) {
            if (graph.feedsItself(group)) {
                solveLoop(group, graph.loop(group));
            } else if (produced.containsKey(group.get(0))) {
                var process = group.get(0);
                var origin = origin(process, "");
                note(process, demand(process, Map.of(), origin), List.of(), origin);
            }
        }
        return made;
    }

    /** The step of how often a process runs; empty when it runs once. */
    Optional<Integer> of(String process) {
        return Optional.ofNullable(scalings.get(process));
    }

    private void note(String process, Optional<Integer> step, List<String> loop, Origin origin) {
        int number = step.orElseGet(
                () -> tape.constant(BigDecimal.ZERO, Unit.ONE, origin).step());
        tape.rename(number, origin);
        scalings.put(process, number);
        made.add(new ProcessScaling(process, number, loop));
    }

    /** What consumers outside of a group take of a product, in runs of its process. */
    private Optional<Integer> demand(String process, Map<String, Integer> group, Origin origin) {
        var taken = new ArrayList<Integer>();
        for (var consumption : consumptions) {
            if (consumption.producer().equals(process) && !group.containsKey(consumption.consumer())) {
                var runs = of(consumption.consumer());
                taken.add(
                        runs.isEmpty()
                                ? consumption.amount()
                                : operation(Operator.PRODUCT, part(origin), consumption.amount(), runs.get()));
            }
        }
        if (taken.isEmpty()) {
            return Optional.empty();
        }
        int sum = taken.size() == 1
                ? taken.get(0)
                : tape.operation(Operator.SUM, taken, Unit.ONE, part(origin)).step();
        return Optional.of(operation(Operator.QUOTIENT, part(origin), sum, product(process)));
    }

    private void solveLoop(List<String> group, List<String> loop) {
        var places = new LinkedHashMap<String, Integer>();
        group.forEach(process -> places.put(process, places.size()));
        var origin = origin(group.get(0), String.join(" → ", loop));
        var elimination = new Elimination(tape, group.size(), origin);
        for (int row = 0; row < group.size(); row++) {
            var process = group.get(row);
            elimination.row(row, coefficients(process, places, origin), demand(process, places, origin(process, "")));
        }
        var runs = elimination.solve();
        for (int i = 0; i < group.size(); i++) {
            note(group.get(i), runs.get(i), loop, origin(group.get(i), String.join(" → ", loop)));
        }
    }

    /** One run of each member of the loop takes so many runs of this process. */
    private Map<Integer, Integer> coefficients(String process, Map<String, Integer> places, Origin origin) {
        var coefficients = new TreeMap<Integer, Integer>();
        for (var consumption : consumptions) {
            var column = places.get(consumption.consumer());
            if (consumption.producer().equals(process) && column != null) {
                int runs = operation(Operator.QUOTIENT, part(origin), consumption.amount(), product(process));
                coefficients.merge(column, runs, (left, right) -> operation(Operator.SUM, part(origin), left, right));
            }
        }
        return coefficients;
    }

    private int product(String process) {
        return java.util.Objects.requireNonNull(produced.get(process));
    }

    private int operation(Operator operator, Origin origin, int left, int right) {
        return tape.operation(operator, List.of(left, right), Unit.ONE, origin).step();
    }

    private Origin origin(String process, String text) {
        var label = Optional.ofNullable(processes.get(process)).map(UnitProcess::label);
        return new Origin(Kind.SCALING, "process " + process, label, text, "", Optional.empty());
    }

    private static Origin part(Origin of) {
        return new Origin(Kind.PART, of.name(), of.label(), of.text(), "", Optional.empty());
    }
}
