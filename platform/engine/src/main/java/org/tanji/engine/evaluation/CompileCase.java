package org.tanji.engine.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanji.engine.evaluation.Origin.Kind;
import org.tanji.engine.evaluation.Step.Operator;
import org.tanji.engine.factor.FactorSet;
import org.tanji.engine.factor.GwpSet;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.formula.PrintFormula;
import org.tanji.engine.inventory.Inventory;
import org.tanji.engine.method.Allocation;
import org.tanji.engine.method.Balance;
import org.tanji.engine.method.Boundary;
import org.tanji.engine.method.Method;
import org.tanji.engine.method.Stage;
import org.tanji.engine.method.UnitProcess;
import org.tanji.engine.quantity.Unit;

/**
 * Makes the straight line of steps for one inventory under its method. The inventory has been checked before; what is
 * missing in it becomes absent steps.
 *
 * <p>Processes of stages outside the chosen boundary do not run: they neither emit nor consume. A product of such a process
 * that is consumed inside counts as crossing the boundary without burden, and a note for the verifier says so.
 */
public final class CompileCase {

    private final Method method;
    private final Boundary boundary;
    private final Facts facts;
    private final Tape tape = new Tape();
    private final Expressions expressions;
    private final Map<String, Integer> shares = new LinkedHashMap<>();

    private CompileCase(Method method, Inventory inventory) {
        this.method = method;
        this.boundary = chosen(method, inventory);
        this.facts = new Facts(method, inventory);
        this.expressions = new Expressions(facts, tape);
    }

    /** @param factors where the inventory's own factors are looked up too */
    public static Calculation compile(Method method, Inventory inventory, FactorSet factors, GwpSet gwpSet) {
        var all = factors.with(inventory.ownFactors());
        return new CompileCase(method, inventory).compile(all, gwpSet, false);
    }

    /** The same with electricity counted by its contractual instruments: a second figure beside the first. */
    public static Calculation compileWithInstruments(
            Method method, Inventory inventory, FactorSet factors, GwpSet gwpSet) {
        var all = factors.with(inventory.ownFactors());
        return new CompileCase(method, inventory).compile(all, gwpSet, true);
    }

    /** The boundary that the inventory names; the method's first when it names none. */
    public static Boundary chosen(Method method, Inventory inventory) {
        return method.boundary(inventory.boundary()).orElse(method.boundaries().get(0));
    }

    private Calculation compile(FactorSet factors, GwpSet gwpSet, boolean withInstruments) {
        method.allocations().forEach(allocation -> shares.put(allocation.name(), share(allocation)));
        var flows = new FlowSteps(facts, tape, expressions);
        var running = new RunningProcesses(method, boundary, tape, expressions, flows, shares);
        running.trace();
        var scalings = new Scalings(tape, running.processes(), running.consumptions(), running.produced());
        var solved = scalings.solve();
        var factorSteps = new FactorSteps(factors, gwpSet, tape);
        var contributions = new Contributions(
                tape,
                flows,
                expressions,
                new FactorChoice(facts, factorSteps, new ElectricityMix(facts, factorSteps, tape, withInstruments)),
                shares,
                scalings);
        int total = total(running, contributions);
        expressions.define("total", new Figure(total, Unit.KILOGRAM_CO2E));
        var balances = balances();
        var bands = bands();
        var obligations = new Obligations(method, boundary, facts, tape, expressions);
        var separate = new Separately(method, tape, expressions).steps(contributions.plans());
        return new Calculation(
                tape.steps(),
                contributions.plans(),
                total,
                balances,
                bands,
                List.copyOf(shares.values()),
                solved,
                obligations.missing(),
                running.notes(),
                separate);
    }

    private int share(Allocation allocation) {
        var origin = new Origin(
                Kind.ALLOCATION,
                "allocation " + allocation.name(),
                Optional.of(allocation.label()),
                allocation.share().text(),
                "",
                Optional.empty());
        return tape.in(expressions.formula(allocation.share(), Scope.WHOLE, origin), Unit.ONE)
                .step();
    }

    private int total(RunningProcesses running, Contributions contributions) {
        var stages = new ArrayList<Integer>();
        for (var stage : Stage.values()) {
            if (boundary.stages().contains(stage)) {
                stages.add(stage(stage, running, contributions));
            }
        }
        var origin = new Origin(
                Kind.TOTAL, "total", Optional.of(method.declaredUnit().label()), "", "", Optional.empty());
        return sum(stages, origin);
    }

    private int stage(Stage stage, RunningProcesses running, Contributions contributions) {
        var processes = new ArrayList<Integer>();
        for (var process : running.processes().values()) {
            if (process.stage() == stage) {
                var origin = new Origin(
                        Kind.PROCESS,
                        "process " + process.name(),
                        Optional.of(process.label()),
                        "",
                        "",
                        Optional.empty());
                var addends = new ArrayList<>(contributions.of(process));
                addends.addAll(rowsToCome(process));
                processes.add(sum(addends, origin));
            }
        }
        return sum(
                processes, new Origin(Kind.STAGE, "stage " + stage.key(), Optional.empty(), "", "", Optional.empty()));
    }

    /** A process over a table that still lacks rows is not worth zero: it is not known yet. */
    private List<Integer> rowsToCome(UnitProcess process) {
        return process.flows().stream()
                .flatMap(flow -> flow.table().stream())
                .distinct()
                .flatMap(name -> method.table(name).stream())
                .filter(table -> facts.rows(table.name()) < table.leastRows())
                .map(table -> tape.add(new Step.Absent(
                        Obligations.tooFewRows(table, facts.rows(table.name())),
                        Unit.KILOGRAM_CO2E,
                        new Origin(Kind.INPUT, table.name(), Optional.of(table.label()), "", "", Optional.empty()))))
                .toList();
    }

    private int sum(List<Integer> addends, Origin origin) {
        return addends.isEmpty()
                ? tape.constant(BigDecimal.ZERO, Unit.KILOGRAM_CO2E, origin).step()
                : tape.operation(Operator.SUM, addends, Unit.KILOGRAM_CO2E, origin)
                        .step();
    }

    private List<Integer> balances() {
        var steps = new ArrayList<Integer>();
        for (var balance : method.balances()) {
            var in = origin(
                    Kind.BALANCE,
                    "balance " + balance.name() + " in",
                    balance.in().text());
            var out = origin(
                    Kind.BALANCE,
                    "balance " + balance.name() + " out",
                    balance.out().text());
            if (!isDrawnUp(balance, in)) {
                var reason = Failure.of(
                        EvaluationFailure.BALANCE_NOT_STATED,
                        balance.label(),
                        PrintFormula.print(balance.when().orElseThrow()));
                int absent = tape.add(new Step.Absent(reason, balance.in().unit(), in));
                steps.addAll(List.of(absent, absent));
                continue;
            }
            var entering = expressions.formula(balance.in(), Scope.WHOLE, in);
            var leaving = expressions.formula(balance.out(), Scope.WHOLE, out);
            steps.add(entering.step());
            steps.add(tape.in(leaving, entering.unit()).step());
        }
        return steps;
    }

    private boolean isDrawnUp(Balance balance, Origin origin) {
        var verdict = balance.when()
                .map(condition -> expressions.conditions().verdict(condition, Scope.WHOLE, Conditions.part(origin)));
        if (verdict.isEmpty()) {
            return true;
        }
        if (verdict.get() instanceof Conditions.Verdict.Measured measured) {
            return ExactEvaluation.evaluate(tape.steps())
                    .value(measured.step())
                    .filter(value -> value.signum() != 0)
                    .isPresent();
        }
        return ((Conditions.Verdict.Settled) verdict.get()).holds();
    }

    private List<Integer> bands() {
        return method.bands().stream()
                .map(band -> expressions
                        .formula(
                                band.value(),
                                Scope.WHOLE,
                                origin(
                                        Kind.BAND,
                                        "band " + band.name(),
                                        band.value().text()))
                        .step())
                .toList();
    }

    private static Origin origin(Kind kind, String name, String text) {
        return new Origin(kind, name, Optional.empty(), text, "", Optional.empty());
    }
}
