package org.tanji.engine.evaluation;

import static org.tanji.engine.evaluation.EvaluationFailure.PRODUCT_FROM_OUTSIDE;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tanji.engine.evaluation.Origin.Kind;
import org.tanji.engine.evaluation.Step.Operator;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.failure.Place;
import org.tanji.engine.failure.Problem;
import org.tanji.engine.method.Boundary;
import org.tanji.engine.method.Direction;
import org.tanji.engine.method.Flow;
import org.tanji.engine.method.Method;
import org.tanji.engine.method.UnitProcess;
import org.tanji.engine.quantity.Unit;

/** The processes that run inside a boundary: those that serve the declared unit, and those whose product is consumed. */
final class RunningProcesses {

    private final Method method;
    private final Boundary boundary;
    private final Tape tape;
    private final Expressions expressions;
    private final FlowSteps flows;
    private final Map<String, Integer> shares;
    private final Set<String> reached = new LinkedHashSet<>();
    private final List<Consumption> consumptions = new ArrayList<>();
    private final Map<String, Integer> produced = new LinkedHashMap<>();
    private final List<Problem> notes = new ArrayList<>();

    RunningProcesses(
            Method method,
            Boundary boundary,
            Tape tape,
            Expressions expressions,
            FlowSteps flows,
            Map<String, Integer> shares) {
        this.method = method;
        this.boundary = boundary;
        this.tape = tape;
        this.expressions = expressions;
        this.flows = flows;
        this.shares = shares;
    }

    void trace() {
        var queue = new ArrayDeque<UnitProcess>();
        for (var process : method.processes()) {
            if (process.produces().isEmpty() && isInside(process) && reached.add(process.name())) {
                queue.add(process);
            }
        }
        while (!queue.isEmpty()) {
            var process = queue.remove();
            for (var supplier : consume(process)) {
                if (reached.add(supplier.name())) {
                    queue.add(supplier);
                }
            }
        }
    }

    /** In the order of the method. */
    Map<String, UnitProcess> processes() {
        var running = new LinkedHashMap<String, UnitProcess>();
        for (var process : method.processes()) {
            if (reached.contains(process.name())) {
                running.put(process.name(), process);
            }
        }
        return running;
    }

    List<Consumption> consumptions() {
        return consumptions;
    }

    Map<String, Integer> produced() {
        return produced;
    }

    List<Problem> notes() {
        return notes;
    }

    private boolean isInside(UnitProcess process) {
        return boundary.stages().contains(process.stage());
    }

    private Set<UnitProcess> consume(UnitProcess consumer) {
        var suppliers = new LinkedHashSet<UnitProcess>();
        for (var flow : consumer.flows()) {
            if (flow.target() instanceof Flow.Target.Consumed consumed) {
                var supplier = process(consumed.process());
                if (!isInside(supplier)) {
                    note(consumer, flow, supplier);
                } else if (consume(consumer, flow, supplier)) {
                    suppliers.add(supplier);
                }
            }
        }
        return suppliers;
    }

    private boolean consume(UnitProcess consumer, Flow flow, UnitProcess supplier) {
        var unit = product(supplier);
        int before = consumptions.size();
        flows.each(consumer, flow, (scope, when) -> {
            var origin = FlowSteps.origin(Kind.FLOW, consumer, flow, scope);
            var amount = expressions.conditions().onlyIf(when, flows.amount(consumer, flow, scope, unit), origin);
            int step = share(consumer, amount, origin).step();
            if (flow.direction() == Direction.REMOVAL) {
                step = tape.operation(Operator.NEGATION, List.of(step), unit, origin)
                        .step();
            }
            consumptions.add(new Consumption(consumer.name(), supplier.name(), step));
        });
        return consumptions.size() > before;
    }

    private Figure share(UnitProcess consumer, Figure amount, Origin origin) {
        var share = consumer.allocation().map(shares::get);
        return share.isEmpty()
                ? amount
                : tape.operation(Operator.PRODUCT, List.of(amount.step(), share.get()), amount.unit(), origin);
    }

    private Unit product(UnitProcess supplier) {
        var formula = supplier.produces().orElseThrow();
        if (!produced.containsKey(supplier.name())) {
            var origin = new Origin(
                    Kind.FORMULA,
                    supplier.name() + ".produces",
                    Optional.of(supplier.label()),
                    formula.text(),
                    "",
                    Optional.empty());
            produced.put(
                    supplier.name(),
                    expressions.formula(formula, Scope.WHOLE, origin).step());
        }
        return formula.unit();
    }

    private void note(UnitProcess consumer, Flow flow, UnitProcess supplier) {
        var place = new Place.InData("process " + consumer.name() + "." + flow.name());
        notes.add(new Problem(
                place, Failure.of(PRODUCT_FROM_OUTSIDE, consumer.label(), supplier.label(), boundary.label())));
    }

    private UnitProcess process(String name) {
        return method.processes().stream()
                .filter(process -> process.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
