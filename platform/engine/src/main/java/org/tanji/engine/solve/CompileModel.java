package org.tanji.engine.solve;

import static org.tanji.engine.solve.SolveFailure.ALREADY_THERE;
import static org.tanji.engine.solve.SolveFailure.NO_DEMAND;
import static org.tanji.engine.solve.SolveFailure.NO_PROCESSES;
import static org.tanji.engine.solve.SolveFailure.UNKNOWN_FLOW;
import static org.tanji.engine.solve.SolveFailure.UNKNOWN_PRODUCT;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.solve.Statements.Matrix;
import org.tanji.engine.solve.Statements.Target;

/** Turns a model into its linear system, or says everything that is wrong with it. */
public final class CompileModel {

    private final ProcessModel model;
    private final Problems problems = new Problems();
    private final Declared declared;
    private final Map<String, References> references = new TreeMap<>();
    private final Map<String, Integer> flowRows = new LinkedHashMap<>();
    private final Statements statements = new Statements(problems);

    private CompileModel(ProcessModel model) {
        this.model = model;
        declared = Declared.of(model, problems);
        declared.flows().keySet().forEach(flow -> flowRows.put(flow, flowRows.size()));
    }

    /** @throws Failure MODEL_REFUSED with every problem at its path in the document */
    public static LinearModel compile(ProcessModel model) {
        return new CompileModel(model).run();
    }

    private LinearModel run() {
        if (model.processes().isEmpty()) {
            problems.note("processes", NO_PROCESSES);
        }
        model.processes()
                .forEach(process -> references.put(process.name(), References.of(process, declared, problems)));
        var supplies = new ArrayList<Supply>();
        references.forEach((process, made) -> made.list().stream()
                .map(reference -> reference.exchange().product())
                .distinct()
                .sorted()
                .forEach(product -> supplies.add(new Supply(process, product))));
        var suppliers = new Suppliers(declared, supplies, problems);
        suppliers.checkChoices();
        model.processes().forEach(process -> state(process, suppliers));
        model.categories().forEach(this::state);
        var demand = demand(suppliers, supplies.size());
        problems.refuse(model.name());
        statements.sort();
        return new LinearModel(
                supplies,
                List.copyOf(declared.flows().values()),
                List.copyOf(declared.categories().values()),
                statements.parameters(),
                statements.cells(Matrix.TECHNOSPHERE),
                statements.cells(Matrix.ELEMENTARY),
                statements.cells(Matrix.FACTORS),
                demand);
    }

    private void state(ModelProcess process, Suppliers suppliers) {
        var place = "processes." + process.name();
        var made = java.util.Objects.requireNonNull(references.get(process.name()));
        made.list().forEach(reference -> stateReference(process, reference, suppliers));
        Exchanges.placed(place + ".outputs", process.outputs())
                .filter(each -> declared.isWaste(each.exchange().product()))
                .forEach(each -> stateTaken(process, each, "outputs", BigDecimal.ONE.negate(), suppliers));
        Exchanges.placed(place + ".inputs", process.inputs())
                .filter(each -> !declared.isWaste(each.exchange().product()))
                .forEach(each -> stateTaken(process, each, "inputs", BigDecimal.ONE.negate(), suppliers));
        Exchanges.placed(place + ".avoided", process.avoided())
                .forEach(each -> stateTaken(process, each, "avoided", BigDecimal.ONE, suppliers));
        for (int i = 0; i < process.elementary().size(); i++) {
            stateElementary(process, i, suppliers);
        }
    }

    private void stateReference(ModelProcess process, References.Reference reference, Suppliers suppliers) {
        var exchange = reference.exchange();
        if (!declared.products().containsKey(exchange.product())) {
            problems.unknown(
                    reference.place(),
                    UNKNOWN_PRODUCT,
                    exchange.product(),
                    declared.products().keySet());
        }
        int column = suppliers.column(new Supply(process.name(), exchange.product()));
        statements.add(
                reference.place(),
                name(process, "makes", exchange.product(), Optional.empty()),
                exchange.amount(),
                Matrix.TECHNOSPHERE,
                List.of(new Target(column, column, BigDecimal.ONE)));
    }

    private void stateTaken(
            ModelProcess process, Exchanges.Placed each, String kind, BigDecimal sign, Suppliers suppliers) {
        var exchange = each.exchange();
        suppliers
                .find(each.place(), exchange.product(), exchange.partner())
                .ifPresent(row -> statements.add(
                        each.place(),
                        name(process, kind, exchange.product(), exchange.partner()),
                        exchange.amount(),
                        Matrix.TECHNOSPHERE,
                        targets(process, row, sign, suppliers)));
    }

    private void stateElementary(ModelProcess process, int at, Suppliers suppliers) {
        var exchange = process.elementary().get(at);
        var place = "processes." + process.name() + ".elementary[" + (at + 1) + "]";
        var row = flowRow(place, exchange.flow());
        row.ifPresent(flow -> statements.add(
                place,
                name(process, "elementary", exchange.flow(), Optional.empty()),
                exchange.amount(),
                Matrix.ELEMENTARY,
                targets(process, flow, BigDecimal.ONE, suppliers)));
    }

    /** Each allocated output carries its share of what the process takes and emits. */
    private List<Target> targets(ModelProcess process, int row, BigDecimal sign, Suppliers suppliers) {
        var targets = new ArrayList<Target>();
        for (var reference :
                java.util.Objects.requireNonNull(references.get(process.name())).list()) {
            if (reference.share().signum() != 0) {
                int column = suppliers.column(
                        new Supply(process.name(), reference.exchange().product()));
                targets.add(new Target(row, column, reference.share().multiply(sign)));
            }
        }
        return targets;
    }

    private void state(Category category) {
        int row = List.copyOf(declared.categories().keySet()).indexOf(category.name());
        var seen = new LinkedHashSet<String>();
        for (int i = 0; i < category.factors().size(); i++) {
            var factor = category.factors().get(i);
            var place = "categories." + category.name() + ".factors[" + (i + 1) + "]";
            if (!seen.add(factor.flow())) {
                problems.note(place, ALREADY_THERE, factor.flow());
            }
            flowRow(place, factor.flow())
                    .ifPresent(flow -> statements.add(
                            place,
                            category.name() + " / factor / " + factor.flow(),
                            factor.amount(),
                            Matrix.FACTORS,
                            List.of(new Target(row, flow, BigDecimal.ONE))));
        }
    }

    private Optional<Integer> flowRow(String place, String flow) {
        var row = flowRows.get(flow);
        if (row == null) {
            problems.unknown(place, UNKNOWN_FLOW, flow, flowRows.keySet());
        }
        return Optional.ofNullable(row);
    }

    private List<BigDecimal> demand(Suppliers suppliers, int size) {
        var demand = new ArrayList<>(Collections.nCopies(size, BigDecimal.ZERO));
        if (model.demand().isEmpty()) {
            problems.note("demand", NO_DEMAND);
        }
        for (int i = 0; i < model.demand().size(); i++) {
            var asked = model.demand().get(i);
            suppliers
                    .find("demand[" + (i + 1) + "]", asked.product(), asked.process())
                    .ifPresent(row -> demand.set(row, demand.get(row).add(asked.amount())));
        }
        return demand;
    }

    private static String name(ModelProcess process, String kind, String flow, Optional<String> partner) {
        return process.name() + " / " + kind + " / " + flow
                + partner.map(other -> " / " + other).orElse("");
    }
}
