package org.tanji.engine.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tanji.engine.evaluation.Origin.Kind;
import org.tanji.engine.evaluation.Step.Operator;
import org.tanji.engine.factor.FactorSet;
import org.tanji.engine.factor.GwpSet;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.formula.Formula;
import org.tanji.engine.formula.PrintFormula;
import org.tanji.engine.inventory.Inventory;
import org.tanji.engine.method.Balance;
import org.tanji.engine.method.Boundary;
import org.tanji.engine.method.FunctionalUnit;
import org.tanji.engine.method.Method;
import org.tanji.engine.method.Recycling;
import org.tanji.engine.method.RecyclingApproach;
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
    private final AllocationSteps allocations;
    private final RecyclingApproach approach;
    private final boolean withInstruments;

    private CompileCase(Method method, Inventory inventory, ModellingChoices choices) {
        this.method = method;
        this.boundary = chosen(method, inventory);
        this.facts = new Facts(method, inventory);
        this.expressions = new Expressions(facts, tape);
        this.allocations = new AllocationSteps(facts, tape, expressions, choices.rules());
        this.approach = choices.recycling().orElseGet(() -> approach(method, inventory));
        this.withInstruments = choices.withInstruments();
    }

    /** @param factors where the inventory's own factors are looked up too */
    public static Calculation compile(Method method, Inventory inventory, FactorSet factors, GwpSet gwpSet) {
        return compile(method, inventory, factors, gwpSet, ModellingChoices.NONE);
    }

    /** The same under other rules of allocation, another approach to recycling, or with contractual instruments. */
    public static Calculation compile(
            Method method, Inventory inventory, FactorSet factors, GwpSet gwpSet, ModellingChoices choices) {
        var all = factors.with(inventory.ownFactors());
        return new CompileCase(method, inventory, choices).compile(all, gwpSet);
    }

    /** The study's approach to recycling, else the method's. */
    public static RecyclingApproach approach(Method method, Inventory inventory) {
        return inventory
                .choices()
                .recycling()
                .or(() -> method.modelling().recycling().stream().findFirst().map(Recycling::approach))
                .orElse(RecyclingApproach.CUT_OFF);
    }

    /** The boundary that the inventory names; the method's first when it names none. */
    public static Boundary chosen(Method method, Inventory inventory) {
        return method.boundary(inventory.boundary()).orElse(method.boundaries().get(0));
    }

    private Calculation compile(FactorSet factors, GwpSet gwpSet) {
        allocations.add(method.allocations());
        var shares = allocations.shares();
        var flows = new FlowSteps(facts, tape, expressions);
        var running = new RunningProcesses(method, boundary, tape, expressions, flows, shares);
        running.trace();
        var scalings = new Scalings(tape, running.processes(), running.consumptions(), running.produced());
        var solved = scalings.solve();
        var factorSteps = new FactorSteps(factors, gwpSet, tape);
        var electricity = new ElectricityMix(facts, factorSteps, tape, withInstruments);
        var choice = new FactorChoice(facts, factorSteps, electricity);
        var contributions = new Contributions(tape, flows, expressions, choice, shares, scalings);
        var recycling = new RecyclingSteps(tape, expressions, choice, contributions::add);
        int total = total(running, contributions, recycling);
        expressions.define("total", new Figure(total, Unit.KILOGRAM_CO2E));
        var balances = balances();
        var bands = bands();
        var modelling = modelling(recycling);
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
                modelling,
                separate);
    }

    private ModellingPlan modelling(RecyclingSteps recycling) {
        var function = method.functionalUnit();
        return new ModellingPlan(
                allocations.plans(),
                recycling.rates(),
                function.flatMap(FunctionalUnit::referenceFlow).map(formula -> reported("reference flow", formula)),
                function.flatMap(FunctionalUnit::serviceLife).map(formula -> reported("service life", formula)),
                method.modelling().indicators().stream()
                        .map(indicator -> reported("indicator " + indicator.name(), indicator.value()))
                        .toList());
    }

    private int reported(String name, Formula formula) {
        return expressions
                .formula(formula, Scope.WHOLE, origin(Kind.FORMULA, name, formula.text()))
                .step();
    }

    private int total(RunningProcesses running, Contributions contributions, RecyclingSteps recycling) {
        var stages = new ArrayList<Integer>();
        for (var stage : Stage.values()) {
            if (boundary.stages().contains(stage)) {
                stages.add(stage(stage, running, contributions, recycling));
            }
        }
        var origin = new Origin(
                Kind.TOTAL, "total", Optional.of(method.declaredUnit().label()), "", "", Optional.empty());
        return sum(stages, origin);
    }

    private int stage(Stage stage, RunningProcesses running, Contributions contributions, RecyclingSteps recycling) {
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
        for (var material : method.modelling().recycling()) {
            var addends = recycling.of(material, approach, stage);
            if (!addends.isEmpty()) {
                var label = Optional.of(RecyclingSteps.label(material, stage));
                var name = "process " + RecyclingSteps.process(material, stage);
                processes.add(sum(addends, new Origin(Kind.PROCESS, name, label, "", "", Optional.empty())));
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
