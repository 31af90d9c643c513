package org.tanji.engine.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.tanji.engine.evaluation.Conditions.Verdict;
import org.tanji.engine.evaluation.Origin.Kind;
import org.tanji.engine.inventory.Entry;
import org.tanji.engine.method.DataKind;
import org.tanji.engine.method.Flow;
import org.tanji.engine.method.UnitProcess;
import org.tanji.engine.quantity.Unit;

/** Amounts of flows: once, or for each row; flows whose condition is settled against them are not there. */
final class FlowSteps {

    private final Facts facts;
    private final Tape tape;
    private final Expressions expressions;
    private final Map<Flow, Set<String>> mentions = new LinkedHashMap<>();

    FlowSteps(Facts facts, Tape tape, Expressions expressions) {
        this.facts = facts;
        this.tape = tape;
        this.expressions = expressions;
    }

    /** Each place where the flow exists, with the condition that remains to be measured there. */
    void each(UnitProcess process, Flow flow, BiConsumer<Scope, Optional<Verdict>> action) {
        for (var scope : scopes(flow)) {
            var when = flow.when()
                    .map(condition -> expressions
                            .conditions()
                            .verdict(condition, scope, Conditions.part(origin(Kind.FLOW, process, flow, scope))));
            if (when.isEmpty() || !(when.get() instanceof Verdict.Settled settled) || settled.holds()) {
                action.accept(scope, when);
            }
        }
    }

    private List<Scope> scopes(Flow flow) {
        return flow.table()
                .map(table -> IntStream.rangeClosed(1, facts.rows(table))
                        .mapToObj(row -> new Scope(table, row))
                        .toList())
                .orElse(List.of(Scope.WHOLE));
    }

    Figure amount(UnitProcess process, Flow flow, Scope scope, Unit unit) {
        var origin = origin(Kind.FORMULA, process, flow, scope);
        return tape.in(expressions.formula(flow.amount(), scope, origin), unit);
    }

    static Origin origin(Kind kind, UnitProcess process, Flow flow, Scope scope) {
        var name = process.name() + "." + flow.name() + (scope.row() == 0 ? "" : "[" + scope.row() + "]");
        return new Origin(kind, name, Optional.of(flow.label()), flow.amount().text(), "", scope.rowNumber());
    }

    /** Secondary as soon as one value behind it was stated to be so; else what was stated; else what the method says. */
    DataKind data(Flow flow, Scope scope) {
        var stated = new ArrayList<DataKind>();
        for (var name : mentions.computeIfAbsent(flow, key -> Mentions.of(facts, key.amount()))) {
            entry(name, scope).flatMap(Entry::data).ifPresent(stated::add);
        }
        if (stated.contains(DataKind.SECONDARY)) {
            return DataKind.SECONDARY;
        }
        return stated.isEmpty() ? flow.data() : DataKind.PRIMARY;
    }

    private Optional<Entry> entry(String name, Scope scope) {
        if (scope.row() > 0 && name.startsWith(scope.table() + ".")) {
            return facts.entry(name.substring(scope.table().length() + 1), scope);
        }
        return facts.entry(name, Scope.WHOLE);
    }
}
