package org.tanji.engine.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanji.engine.evaluation.Conditions.Verdict;
import org.tanji.engine.evaluation.FactorSteps.Characterised;
import org.tanji.engine.evaluation.Origin.Kind;
import org.tanji.engine.evaluation.Step.Operator;
import org.tanji.engine.method.Direction;
import org.tanji.engine.method.Flow;
import org.tanji.engine.method.UnitProcess;
import org.tanji.engine.quantity.Unit;

/** The addends of the footprint: activity × factor × share × runs for each gas of each flow. */
final class Contributions {

    private final Tape tape;
    private final FlowSteps flows;
    private final Expressions expressions;
    private final FactorChoice factors;
    private final Map<String, Integer> shares;
    private final Scalings scalings;
    private final List<ContributionPlan> plans = new ArrayList<>();

    Contributions(
            Tape tape,
            FlowSteps flows,
            Expressions expressions,
            FactorChoice factors,
            Map<String, Integer> shares,
            Scalings scalings) {
        this.tape = tape;
        this.flows = flows;
        this.expressions = expressions;
        this.factors = factors;
        this.shares = shares;
        this.scalings = scalings;
    }

    List<ContributionPlan> plans() {
        return plans;
    }

    void add(ContributionPlan plan) {
        plans.add(plan);
    }

    /** Numbers of the steps of one process's contributions. */
    List<Integer> of(UnitProcess process) {
        int first = plans.size();
        for (var flow : process.flows()) {
            if (!(flow.target() instanceof Flow.Target.Consumed)) {
                flows.each(process, flow, (scope, when) -> {
                    for (var factor : factors.of(flow, scope)) {
                        plans.add(plan(process, flow, scope, when, factor));
                    }
                });
            }
        }
        return plans.subList(first, plans.size()).stream()
                .map(ContributionPlan::step)
                .toList();
    }

    private ContributionPlan plan(
            UnitProcess process, Flow flow, Scope scope, Optional<Verdict> when, Characterised factor) {
        var activity = flows.amount(process, flow, scope, factor.per());
        var origin = FlowSteps.origin(Kind.FLOW, process, flow, scope);
        var operands = new ArrayList<>(List.of(activity.step(), factor.equivalent()));
        process.allocation().map(shares::get).ifPresent(operands::add);
        scalings.of(process.name()).ifPresent(operands::add);
        var product = tape.operation(Operator.PRODUCT, operands, Unit.KILOGRAM_CO2E, origin);
        if (flow.direction() == Direction.REMOVAL) {
            product = tape.operation(Operator.NEGATION, List.of(product.step()), Unit.KILOGRAM_CO2E, origin);
        }
        var contribution = expressions.conditions().onlyIf(when, product, origin);
        return new ContributionPlan(
                process.stage(),
                process.name(),
                process.label(),
                flow.name(),
                flow.label(),
                scope.rowNumber(),
                factor.gas(),
                flow.ledger(),
                flow.direction(),
                flows.data(flow, scope),
                contribution.step(),
                activity.step(),
                factor.factor(),
                factor.factorId());
    }
}
