package org.tanji.engine.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tanji.engine.evaluation.Origin.Kind;
import org.tanji.engine.formula.Formula;
import org.tanji.engine.method.DelayWeight;
import org.tanji.engine.method.Flow;
import org.tanji.engine.method.Method;

/** The steps of what is reported beside the footprint; they come last, so that nothing of the footprint can use them. */
final class Separately {

    private final Method method;
    private final Tape tape;
    private final Expressions expressions;

    Separately(Method method, Tape tape, Expressions expressions) {
        this.method = method;
        this.tape = tape;
        this.expressions = expressions;
    }

    SeparateSteps steps(List<ContributionPlan> plans) {
        var carbon = method.result().biogenicCarbon().stream()
                .map(content -> new SeparateSteps.Carbon(
                        content,
                        step(
                                content.amount(),
                                Scope.WHOLE,
                                "biogenicCarbon " + content.part().key())))
                .toList();
        var delays = new ArrayList<SeparateSteps.Delay>();
        for (var plan : plans) {
            flow(plan)
                    .filter(flow -> flow.delay().isPresent())
                    .ifPresent(flow -> delays.add(delay(plan, flow, flow.delay().orElseThrow())));
        }
        return new SeparateSteps(carbon, delays);
    }

    private SeparateSteps.Delay delay(ContributionPlan plan, Flow flow, Formula delay) {
        var scope = plan.row()
                .map(row -> new Scope(flow.table().orElseThrow(), row))
                .orElse(Scope.WHOLE);
        var name = plan.process() + "." + scope.path(plan.flow());
        int years = step(delay, scope, name + ".delay");
        var weight = method.result().delay().map(rule -> {
            expressions.define(DelayWeight.NAME, new Figure(years, delay.unit()));
            return step(rule.weight(), Scope.WHOLE, name + ".weight");
        });
        return new SeparateSteps.Delay(plan, years, weight);
    }

    private int step(Formula formula, Scope scope, String name) {
        var origin = new Origin(Kind.FORMULA, name, Optional.empty(), formula.text(), "", scope.rowNumber());
        return tape.in(expressions.formula(formula, scope, origin), formula.unit())
                .step();
    }

    private Optional<Flow> flow(ContributionPlan plan) {
        return method.processes().stream()
                .filter(process -> process.name().equals(plan.process()))
                .flatMap(process -> process.flows().stream())
                .filter(flow -> flow.name().equals(plan.flow()))
                .findFirst();
    }
}
