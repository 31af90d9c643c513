package org.tanji.engine.solve;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.solve.Solution.Impact;

/** Solves a model on its stated amounts: runs, inventory, impacts, and what each process contributes. */
public final class SolveModel {

    private final ProcessModel model;
    private final LinearModel linear;
    private final List<BigDecimal> parameters;
    private final SolvedSystem system;

    private SolveModel(ProcessModel model) {
        this.model = model;
        linear = CompileModel.compile(model);
        parameters = linear.parameters().stream().map(Parameter::value).toList();
        system = new SolvedSystem(linear);
    }

    /** @throws Failure MODEL_REFUSED, SINGULAR or TOO_SENSITIVE */
    public static Solution solve(ProcessModel model) {
        return new SolveModel(model).run();
    }

    private Solution run() {
        var solved = system.solve(linear.demand(), false);
        var runs = solved.values();
        var inventory = zeros(linear.flows().size());
        for (var cell : linear.elementary()) {
            add(inventory, cell.row(), value(cell), runs.get(cell.column()));
        }
        var residual = solved.residual();
        var impacts = new ArrayList<Impact>();
        for (int i = 0; i < linear.categories().size(); i++) {
            var perRun = perRun(i);
            var upstream = system.solve(perRun, true);
            residual = residual.max(upstream.residual());
            impacts.add(impact(i, perRun, runs, inventory, upstream.values()));
        }
        var findings = Findings.of(linear, system.exact(), system.plan(), runs, inventory, impacts);
        return new Solution(model, linear, runs, delivered(runs), rounded(inventory), impacts, residual, findings);
    }

    private List<BigDecimal> delivered(List<BigDecimal> runs) {
        var delivered = new ArrayList<BigDecimal>();
        for (int i = 0; i < linear.size(); i++) {
            delivered.add(system.exact().diagonal(i).multiply(runs.get(i), MathContext.DECIMAL128));
        }
        return delivered;
    }

    private Impact impact(
            int category,
            List<BigDecimal> perRun,
            List<BigDecimal> runs,
            List<BigDecimal> inventory,
            List<BigDecimal> intensity) {
        var total = BigDecimal.ZERO;
        for (var cell : linear.factors()) {
            if (cell.row() == category) {
                total = total.add(value(cell).multiply(inventory.get(cell.column())), ExactSystem.CARRIED);
            }
        }
        var direct = new ArrayList<BigDecimal>();
        var upstream = new ArrayList<BigDecimal>();
        for (int i = 0; i < linear.size(); i++) {
            direct.add(perRun.get(i).multiply(runs.get(i), MathContext.DECIMAL128));
            var delivered = system.exact().diagonal(i).multiply(runs.get(i));
            upstream.add(delivered.multiply(intensity.get(i), MathContext.DECIMAL128));
        }
        return new Impact(
                linear.categories().get(category), total.round(MathContext.DECIMAL128), direct, upstream, intensity);
    }

    /** The impact of what one run of each supply exchanges with nature. */
    private List<BigDecimal> perRun(int category) {
        var factors = zeros(linear.flows().size());
        for (var cell : linear.factors()) {
            if (cell.row() == category) {
                factors.set(cell.column(), value(cell));
            }
        }
        var perRun = zeros(linear.size());
        for (var cell : linear.elementary()) {
            add(perRun, cell.column(), value(cell), factors.get(cell.row()));
        }
        return perRun;
    }

    private BigDecimal value(Cell cell) {
        return parameters.get(cell.parameter()).multiply(cell.coefficient());
    }

    private static void add(List<BigDecimal> sums, int at, BigDecimal one, BigDecimal other) {
        if (one.signum() != 0 && other.signum() != 0) {
            sums.set(at, sums.get(at).add(one.multiply(other), ExactSystem.CARRIED));
        }
    }

    private static List<BigDecimal> rounded(List<BigDecimal> numbers) {
        return numbers.stream()
                .map(number -> number.round(MathContext.DECIMAL128))
                .toList();
    }

    private static List<BigDecimal> zeros(int count) {
        return new ArrayList<>(Collections.nCopies(count, BigDecimal.ZERO));
    }
}
