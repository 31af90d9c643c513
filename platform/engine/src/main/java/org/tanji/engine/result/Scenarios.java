package org.tanji.engine.result;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanji.engine.evaluation.CompileCase;
import org.tanji.engine.evaluation.ExactEvaluation;
import org.tanji.engine.evaluation.ModellingChoices;
import org.tanji.engine.evaluation.Origin;
import org.tanji.engine.factor.EmissionFactor;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.failure.Problem;
import org.tanji.engine.inventory.ApplyScenario;
import org.tanji.engine.inventory.CheckInventory;
import org.tanji.engine.inventory.Inventory;
import org.tanji.engine.json.CanonicalJson;
import org.tanji.engine.method.RecyclingApproach;
import org.tanji.engine.method.Scenario;
import org.tanji.engine.method.Stage;
import org.tanji.engine.result.ScenarioRecord.Kind;
import org.tanji.engine.result.ScenarioRecord.Line;
import org.tanji.engine.result.ScenarioRecord.StageFigure;
import org.tanji.engine.uncertainty.RunMonitor;

/** Calculates the same case in other ways: scenarios of method and study, other rules of allocation, of recycling. */
final class Scenarios {

    private final Run run;
    private final BigDecimal base;
    private final Map<String, BigDecimal> stages;
    private final List<ScenarioRecord> records = new ArrayList<>();
    private final List<EmissionFactor> factors = new ArrayList<>();

    private Scenarios(Run run, BigDecimal base) {
        this.run = run;
        this.base = base;
        this.stages = stages(run);
    }

    /** @param factors that scenarios use, so that a manifest can keep them */
    record All(List<ScenarioRecord> records, List<EmissionFactor> factors) {}

    /** @param total of the case itself; without it there is nothing to compare with */
    static All of(Run run, Optional<BigDecimal> total) {
        if (total.isEmpty()) {
            return new All(List.of(), List.of());
        }
        var scenarios = new Scenarios(run, total.get());
        scenarios.calculate();
        return new All(List.copyOf(scenarios.records), List.copyOf(scenarios.factors));
    }

    private void calculate() {
        run.method().modelling().scenarios().forEach(scenario -> add(Kind.METHOD, scenario));
        run.inventory().choices().scenarios().forEach(scenario -> add(Kind.STUDY, scenario));
        var plans = run.calculation().modelling().allocations();
        for (int i = 0; i < plans.size(); i++) {
            var allocation = run.method().allocations().get(i);
            var held = plans.get(i).rule();
            allocation.rules().stream()
                    .filter(rule -> held.isPresent() && !held.get().equals(rule.name()))
                    .forEach(rule -> add(Kind.ALLOCATION, Scenario.allocation(allocation.name(), rule)));
        }
        if (!run.method().modelling().recycling().isEmpty()) {
            var followed = CompileCase.approach(run.method(), run.inventory());
            for (var approach : RecyclingApproach.values()) {
                if (approach != followed) {
                    var label = Sentences.get("recycling." + approach.key());
                    add(Kind.RECYCLING, Scenario.recycling(approach, label));
                }
            }
        }
    }

    private void add(Kind kind, Scenario scenario) {
        var inventory = ApplyScenario.apply(run.method(), run.inventory(), scenario);
        var problems =
                CheckInventory.check(run.method(), inventory, run.request().factors());
        records.add(
                problems.isEmpty()
                        ? calculated(kind, scenario, inventory)
                        : refused(kind, scenario, inventory, problems));
    }

    private ScenarioRecord calculated(Kind kind, Scenario scenario, Inventory inventory) {
        var choices = new ModellingChoices(scenario.allocation(), scenario.recycling(), false);
        var calculation = CompileCase.compile(
                run.method(), inventory, run.factors(), run.request().gwpSet(), choices);
        var values = ExactEvaluation.evaluate(calculation);
        var other = new Run(run.request(), inventory, run.factors(), calculation, values, RunMonitor.NONE);
        factors.addAll(other.usedFactors());
        try {
            Refusals.refuse(other);
        } catch (Failure failure) {
            return refused(kind, scenario, inventory, failure.problems());
        }
        var missing = other.missing().stream().map(Missing::problem).toList();
        var total = values.value(calculation.total());
        return missing.isEmpty() && total.isPresent()
                ? compared(kind, scenario, other, total.get())
                : refused(kind, scenario, inventory, missing);
    }

    private ScenarioRecord compared(Kind kind, Scenario scenario, Run other, BigDecimal total) {
        var difference = total.subtract(base, DECIMAL128);
        var relative = Figures.share(Optional.of(difference), Optional.of(base));
        var lines = run.request().criteria().growth();
        return new ScenarioRecord(
                kind,
                scenario.name(),
                scenario.label(),
                settings(scenario),
                other.boundary(),
                Optional.of(total),
                Optional.of(Figures.printed(total, run.method().result())),
                stageFigures(stages(other)),
                Optional.of(difference),
                relative,
                lines.flatMap(drawn -> relative.flatMap(growth -> growth.compareTo(drawn.unplanned()) >= 0
                        ? Optional.of(Line.UNPLANNED)
                        : Optional.of(Line.PLANNED).filter(line -> growth.compareTo(drawn.planned()) >= 0))),
                List.of());
    }

    private ScenarioRecord refused(Kind kind, Scenario scenario, Inventory inventory, List<Problem> problems) {
        return new ScenarioRecord(
                kind,
                scenario.name(),
                scenario.label(),
                settings(scenario),
                CompileCase.chosen(run.method(), inventory),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                problems);
    }

    private List<StageFigure> stageFigures(Map<String, BigDecimal> others) {
        var figures = new ArrayList<StageFigure>();
        for (var stage : Stage.values()) {
            if (stages.containsKey(stage.key()) || others.containsKey(stage.key())) {
                var value = others.getOrDefault(stage.key(), BigDecimal.ZERO);
                var here = stages.getOrDefault(stage.key(), BigDecimal.ZERO);
                figures.add(new StageFigure(stage.key(), value, value.subtract(here, DECIMAL128)));
            }
        }
        return figures;
    }

    private static Map<String, BigDecimal> stages(Run run) {
        var figures = new LinkedHashMap<String, BigDecimal>();
        var steps = run.calculation().steps();
        for (int step = 0; step < steps.size(); step++) {
            var origin = steps.get(step).origin();
            if (origin.kind() == Origin.Kind.STAGE) {
                run.values()
                        .value(step)
                        .ifPresent(value -> figures.put(origin.name().substring("stage ".length()), value));
            }
        }
        return figures;
    }

    private static List<String> settings(Scenario scenario) {
        var settings = new ArrayList<String>();
        scenario.values().forEach((path, value) -> settings.add(path + " = " + value));
        scenario.changes()
                .forEach((path, change) -> settings.add(path + (change.signum() < 0 ? " " : " +")
                        + CanonicalJson.decimal(change.movePointRight(2)) + " %"));
        scenario.factors().forEach((slot, id) -> settings.add(slot + " = " + id));
        scenario.boundary().ifPresent(id -> settings.add("boundary = " + id));
        scenario.allocation().forEach((name, rule) -> settings.add("allocation " + name + " = " + rule));
        scenario.recycling().ifPresent(approach -> settings.add("recycling = " + approach.key()));
        return settings;
    }
}
