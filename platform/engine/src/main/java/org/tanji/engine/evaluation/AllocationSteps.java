package org.tanji.engine.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanji.engine.evaluation.Origin.Kind;
import org.tanji.engine.evaluation.Step.Operator;
import org.tanji.engine.formula.Formula;
import org.tanji.engine.method.Allocation;
import org.tanji.engine.method.Allocation.Sharing;
import org.tanji.engine.quantity.Unit;

/** The share of each allocation by the rule that holds. */
final class AllocationSteps {

    private final Facts facts;
    private final Tape tape;
    private final Expressions expressions;
    private final Map<String, String> rules;
    private final Map<String, Integer> shares = new LinkedHashMap<>();
    private final List<ModellingPlan.Shares> plans = new ArrayList<>();

    AllocationSteps(Facts facts, Tape tape, Expressions expressions, Map<String, String> rules) {
        this.facts = facts;
        this.tape = tape;
        this.expressions = expressions;
        this.rules = rules;
    }

    void add(List<Allocation> allocations) {
        for (var allocation : allocations) {
            var plan = plan(allocation);
            shares.put(allocation.name(), plan.share());
            plans.add(plan);
        }
    }

    Map<String, Integer> shares() {
        return shares;
    }

    List<ModellingPlan.Shares> plans() {
        return plans;
    }

    /** Every formula that a rule of an allocation uses. */
    static List<Formula> formulas(Allocation allocation) {
        var formulas = new ArrayList<Formula>();
        for (var rule : allocation.rules()) {
            if (rule.sharing() instanceof Sharing.Computed computed) {
                formulas.add(computed.share());
            } else if (rule.sharing() instanceof Sharing.Among among) {
                formulas.add(among.of());
                among.others().forEach(other -> formulas.add(other.amount()));
                among.rows().ifPresent(rows -> formulas.add(rows.each()));
            }
        }
        return formulas;
    }

    private ModellingPlan.Shares plan(Allocation allocation) {
        var rule = rule(allocation);
        if (rule.isEmpty()) {
            var field = facts.input(allocation.by().orElseThrow()).orElseThrow();
            var origin = new Origin(Kind.INPUT, field.name(), Optional.of(field.label()), "", "", Optional.empty());
            int absent = tape.add(new Step.Absent(Inputs.missing(field), Unit.ONE, origin));
            return new ModellingPlan.Shares(Optional.empty(), absent, Unit.ONE, List.of());
        }
        var sharing = rule.get().sharing();
        var name = Optional.of(rule.get().name());
        var origin = origin(allocation, "", sharing.text(), Optional.empty());
        if (sharing instanceof Sharing.Computed computed) {
            var share = tape.in(expressions.formula(computed.share(), Scope.WHOLE, origin), Unit.ONE);
            return new ModellingPlan.Shares(name, share.step(), Unit.ONE, List.of());
        }
        var among = (Sharing.Among) sharing;
        var bases = bases(allocation, rule.get(), among);
        var steps = bases.stream().map(ModellingPlan.Basis::step).toList();
        var part = Conditions.part(origin);
        int all = tape.operation(Operator.SUM, steps, among.of().unit(), part).step();
        int share = tape.operation(Operator.QUOTIENT, List.of(steps.get(0), all), Unit.ONE, origin)
                .step();
        return new ModellingPlan.Shares(name, share, among.of().unit(), bases);
    }

    private Optional<Allocation.Rule> rule(Allocation allocation) {
        var chosen = Optional.ofNullable(rules.get(allocation.name()));
        if (chosen.isPresent() || allocation.by().isEmpty()) {
            return chosen.flatMap(allocation::rule).or(() -> Optional.of(allocation.standard()));
        }
        return allocation
                .by()
                .flatMap(facts::input)
                .flatMap(field -> facts.option(field, Scope.WHOLE))
                .flatMap(allocation::rule);
    }

    private List<ModellingPlan.Basis> bases(Allocation allocation, Allocation.Rule rule, Sharing.Among among) {
        var bases = new ArrayList<ModellingPlan.Basis>();
        var own = origin(allocation, ".of", among.of().text(), Optional.empty());
        bases.add(new ModellingPlan.Basis("of", rule.label(), step(among.of(), Scope.WHOLE, own, among)));
        for (var other : among.others()) {
            var origin = origin(allocation, "." + other.name(), other.amount().text(), Optional.empty());
            bases.add(new ModellingPlan.Basis(
                    other.name(), other.label(), step(other.amount(), Scope.WHOLE, origin, among)));
        }
        among.rows().ifPresent(rows -> {
            for (int row = 1; row <= facts.rows(rows.table()); row++) {
                var scope = new Scope(rows.table(), row);
                var name = rows.table() + "[" + row + "]";
                var origin = origin(allocation, "." + name, rows.each().text(), scope.rowNumber());
                bases.add(new ModellingPlan.Basis(
                        name, facts.rowLabel(rows.table(), row), step(rows.each(), scope, origin, among)));
            }
        });
        return bases;
    }

    private int step(Formula formula, Scope scope, Origin origin, Sharing.Among among) {
        return tape.in(expressions.formula(formula, scope, origin), among.of().unit())
                .step();
    }

    private static Origin origin(Allocation allocation, String of, String text, Optional<Integer> row) {
        return new Origin(
                Kind.ALLOCATION,
                "allocation " + allocation.name() + of,
                Optional.of(allocation.label()),
                text,
                "",
                row);
    }
}
