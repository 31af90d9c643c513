package org.tanji.engine.evaluation;

import static org.tanji.engine.evaluation.EvaluationFailure.TOO_FEW_ROWS;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tanji.engine.evaluation.Conditions.Verdict;
import org.tanji.engine.evaluation.Origin.Kind;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.failure.Place;
import org.tanji.engine.failure.Problem;
import org.tanji.engine.method.Boundary;
import org.tanji.engine.method.Field;
import org.tanji.engine.method.InputTable;
import org.tanji.engine.method.Method;
import org.tanji.engine.method.Requirement;
import org.tanji.engine.method.Stage;
import org.tanji.engine.method.UnitProcess;

/**
 * What the method obliges an applicant to state and nobody stated. Fields of stages outside the boundary, and fields that
 * only such stages use, are not asked for; a standard value stands in for what nobody stated.
 */
final class Obligations {

    private final Method method;
    private final Boundary boundary;
    private final Facts facts;
    private final Tape tape;
    private final Expressions expressions;
    private final Map<Integer, Problem> open = new LinkedHashMap<>();
    private final List<Problem> missing = new ArrayList<>();

    Obligations(Method method, Boundary boundary, Facts facts, Tape tape, Expressions expressions) {
        this.method = method;
        this.boundary = boundary;
        this.facts = facts;
        this.tape = tape;
        this.expressions = expressions;
    }

    List<Problem> missing() {
        var outside = usedOnlyOutside();
        for (var field : method.inputs()) {
            if (isInside(field.stage()) && !outside.contains(field.name())) {
                require(field, Scope.WHOLE);
            }
        }
        for (var table : method.tables()) {
            if (isInside(table.stage()) && !outside.contains(table.name())) {
                require(table);
            }
        }
        settleOpen();
        return missing;
    }

    private void require(InputTable table) {
        int rows = facts.rows(table.name());
        if (rows < table.leastRows()) {
            missing.add(new Problem(new Place.InData(table.name()), tooFewRows(table, rows)));
        }
        for (int row = 1; row <= rows; row++) {
            for (var column : table.columns()) {
                require(column, new Scope(table.name(), row));
            }
        }
    }

    static Failure tooFewRows(InputTable table, int rows) {
        var clause = EvaluationFailure.clause(table.clause());
        return Failure.of(TOO_FEW_ROWS, table.label(), rows, table.leastRows(), clause);
    }

    private void require(Field field, Scope scope) {
        if (field.requirement() instanceof Requirement.Never
                || field.standard().isPresent()
                || facts.entry(field.name(), scope).isPresent()) {
            return;
        }
        var path = scope.path(field.name());
        var problem = new Problem(new Place.InData(path), Inputs.missing(field));
        if (!(field.requirement() instanceof Requirement.When when)) {
            missing.add(problem);
            return;
        }
        var part = new Origin(Kind.PART, path, Optional.of(field.label()), when.text(), "", scope.rowNumber());
        var verdict = expressions.conditions().verdict(when.condition(), scope, part);
        if (verdict instanceof Verdict.Measured measured) {
            open.put(measured.step(), problem);
        } else if (((Verdict.Settled) verdict).holds()) {
            missing.add(problem);
        }
    }

    /** Conditions on amounts are settled with the stated amounts. */
    private void settleOpen() {
        if (open.isEmpty()) {
            return;
        }
        var values = ExactEvaluation.evaluate(tape.steps());
        open.forEach((step, problem) -> {
            if (values.value(step).filter(value -> value.signum() != 0).isPresent()) {
                missing.add(problem);
            }
        });
    }

    private boolean isInside(Optional<Stage> stage) {
        return stage.isEmpty() || boundary.stages().contains(stage.get());
    }

    /** Names of inputs and tables that processes outside the boundary use and processes inside do not. */
    private Set<String> usedOnlyOutside() {
        var inside = new LinkedHashSet<String>();
        var outside = new LinkedHashSet<String>();
        for (var process : method.processes()) {
            (boundary.stages().contains(process.stage()) ? inside : outside).addAll(used(process));
        }
        method.allocations().stream()
                .flatMap(allocation -> AllocationSteps.formulas(allocation).stream())
                .forEach(formula -> inside.addAll(Mentions.of(facts, formula)));
        outside.removeAll(inside);
        return outside;
    }

    private Set<String> used(UnitProcess process) {
        var used = new LinkedHashSet<String>();
        for (var flow : process.flows()) {
            flow.table().ifPresent(used::add);
            used.addAll(Mentions.of(facts, flow.amount()));
            flow.when().ifPresent(when -> used.addAll(Mentions.of(facts, when)));
            facts.chooser(flow.target()).ifPresent(used::add);
        }
        process.produces().ifPresent(formula -> used.addAll(Mentions.of(facts, formula)));
        var tables = new LinkedHashSet<String>();
        used.stream()
                .filter(name -> name.contains("."))
                .forEach(name -> tables.add(name.substring(0, name.indexOf('.'))));
        used.addAll(tables);
        return used;
    }
}
