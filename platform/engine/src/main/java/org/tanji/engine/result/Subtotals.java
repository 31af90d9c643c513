package org.tanji.engine.result;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tanji.engine.evaluation.ContributionPlan;
import org.tanji.engine.evaluation.Origin.Kind;
import org.tanji.engine.factor.Gas;
import org.tanji.engine.method.Direction;
import org.tanji.engine.method.Ledger;
import org.tanji.engine.method.Stage;
import org.tanji.engine.text.BilingualText;

/** The footprint cut four ways. Stages and processes have steps of their own, so they add up exactly as reported. */
final class Subtotals {

    private final Run run;
    private final Optional<BigDecimal> total;
    private final Map<String, Integer> steps = new LinkedHashMap<>();

    /** @param total empty when the footprint is incomplete */
    Subtotals(Run run, Optional<BigDecimal> total) {
        this.run = run;
        this.total = total;
        var all = run.calculation().steps();
        for (int step = 0; step < all.size(); step++) {
            var origin = all.get(step).origin();
            if (origin.kind() == Kind.PROCESS || origin.kind() == Kind.STAGE) {
                steps.put(origin.name(), step);
            }
        }
    }

    List<Subtotal> stages() {
        var stages = new ArrayList<Subtotal>();
        for (var stage : Stage.values()) {
            if (run.boundary().stages().contains(stage)) {
                var known = Figures.sum(processesOf(stage).stream().map(Subtotal::known));
                stages.add(stepped(stage.key(), "stage ", Sentences.get("stage." + stage.key()), known));
            }
        }
        return stages;
    }

    List<Subtotal> processes() {
        return run.boundary().stages().stream()
                .flatMap(stage -> processesOf(stage).stream())
                .toList();
    }

    /** What could be calculated, added up in the order of the steps. */
    BigDecimal known() {
        return Figures.sum(stages().stream().map(Subtotal::known));
    }

    private List<Subtotal> processesOf(Stage stage) {
        return Stream.concat(ofMethod(stage), recycling(stage)).toList();
    }

    /** What is recycled has parts like processes, by the key in its contributions. */
    private Stream<Subtotal> recycling(Stage stage) {
        var labels = new LinkedHashMap<String, BilingualText>();
        run.calculation().contributions().stream()
                .filter(plan -> plan.stage() == stage && plan.process().startsWith("recycling."))
                .forEach(plan -> labels.putIfAbsent(plan.process(), plan.processLabel()));
        return labels.entrySet().stream()
                .map(part -> stepped(
                        part.getKey(),
                        "process ",
                        part.getValue(),
                        known(plan -> plan.process().equals(part.getKey()))));
    }

    private Stream<Subtotal> ofMethod(Stage stage) {
        return run.method().processes().stream()
                .filter(process -> process.stage() == stage && steps.containsKey("process " + process.name()))
                .map(process -> stepped(
                        process.name(),
                        "process ",
                        process.label(),
                        known(plan -> plan.process().equals(process.name()))));
    }

    private Subtotal stepped(String key, String prefix, BilingualText label, BigDecimal known) {
        var step = Optional.ofNullable(steps.get(prefix + key));
        var value = step.flatMap(run.values()::value);
        return new Subtotal(key, label, value, known, Figures.share(value, total), step);
    }

    List<Subtotal> gases() {
        var gases = new TreeMap<Gas, Subtotal>();
        for (var plan : run.calculation().contributions()) {
            gases.computeIfAbsent(
                    plan.gas(),
                    gas -> grouped(
                            gas.name(),
                            BilingualText.same(gas.name()),
                            other -> other.gas().equals(gas)));
        }
        return List.copyOf(gases.values());
    }

    /** Emissions of all four ledgers, then the removals of those that have some. */
    List<Subtotal> ledgers() {
        var ledgers = new ArrayList<Subtotal>();
        for (var ledger : Ledger.values()) {
            ledgers.add(ledger(ledger, Direction.EMISSION, ledger.key()));
        }
        for (var ledger : Ledger.values()) {
            boolean removes = run.calculation().contributions().stream()
                    .anyMatch(plan -> plan.ledger() == ledger && plan.direction() == Direction.REMOVAL);
            if (removes) {
                ledgers.add(ledger(ledger, Direction.REMOVAL, ledger.key() + "-removal"));
            }
        }
        return ledgers;
    }

    private Subtotal ledger(Ledger ledger, Direction direction, String key) {
        return grouped(
                key, Sentences.get("ledger." + key), plan -> plan.ledger() == ledger && plan.direction() == direction);
    }

    /** As long as something is missing nobody knows to which gas or ledger it belongs, so that no such sum is final. */
    private Subtotal grouped(String key, BilingualText label, Predicate<ContributionPlan> belongs) {
        var known = known(belongs);
        var value = total.map(ignored -> known);
        return new Subtotal(key, label, value, known, Figures.share(value, total), Optional.empty());
    }

    private BigDecimal known(Predicate<ContributionPlan> belongs) {
        return Figures.sum(run.calculation().contributions().stream()
                .filter(belongs)
                .flatMap(plan -> run.values().value(plan.step()).stream()));
    }
}
