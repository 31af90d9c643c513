package org.tanji.engine.solve;

import static org.tanji.engine.solve.SolveFailure.SINGULAR;
import static org.tanji.engine.solve.SolveFailure.TOO_SENSITIVE;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.solve.matrix.EliminationPlan;
import org.tanji.engine.solve.matrix.Factors;
import org.tanji.engine.solve.matrix.FieldFactors;
import org.tanji.engine.solve.matrix.LongDecimals;
import org.tanji.engine.solve.matrix.PlanElimination;
import org.tanji.engine.solve.matrix.PlanElimination.Planned;
import org.tanji.engine.solve.matrix.Remainders;

/**
 * A system ready to be solved for any right side. Doubles give the corrections; where they do not get there, the pivots are
 * chosen more cautiously, and at last the elimination is done with decimals of 80 digits.
 */
final class SolvedSystem {

    private final ExactSystem system;
    private final List<Supply> supplies;
    private final double[] doubles;
    private Planned planned;
    private Corrections corrections;
    private int effort;

    /** @throws Failure SINGULAR, naming the loop, when there is no solution or more than one */
    SolvedSystem(LinearModel model) {
        supplies = model.supplies();
        var parameters = model.parameters().stream().map(Parameter::value).toList();
        system = ExactSystem.of(model.size(), model.technosphere(), parameters);
        doubles = system.doubles();
        planned = PlanElimination.plan(system.pattern(), doubles);
        if (planned.suspects().length > 0) {
            requireSolvable();
        }
        corrections = doubles(planned.plan());
    }

    ExactSystem exact() {
        return system;
    }

    EliminationPlan plan() {
        return planned.plan();
    }

    /** @throws Failure SINGULAR, or TOO_SENSITIVE when not even 80 digits lead to a solution */
    Refined solve(List<BigDecimal> right, boolean transposed) {
        while (true) {
            var refined = new RefineSolution(system, corrections, transposed).solve(right);
            if (refined.isPresent()) {
                return refined.get();
            }
            tryHarder();
        }
    }

    private void tryHarder() {
        effort++;
        if (effort == 1) {
            requireSolvable();
            planned = PlanElimination.planCautiously(system.pattern(), doubles);
            corrections = doubles(planned.plan());
        } else if (effort == 2) {
            corrections = decimals(planned.plan());
        } else {
            throw Failure.of(TOO_SENSITIVE, loopAt(0));
        }
    }

    private void requireSolvable() {
        var field = new Remainders();
        var factors = new FieldFactors<>(planned.plan(), field);
        var zero = factors.factorise(system.values().stream().map(field::of).toList());
        if (zero.isPresent()) {
            throw Failure.of(SINGULAR, loopAt(zero.getAsInt()));
        }
    }

    private String loopAt(int position) {
        return Loops.at(system, planned.plan(), position, supplies);
    }

    private Corrections doubles(EliminationPlan plan) {
        var factors = new Factors(plan);
        factors.factorise(doubles);
        return (right, transposed) -> {
            var numbers = right.stream().mapToDouble(BigDecimal::doubleValue).toArray();
            var solved = transposed ? factors.solveTransposed(numbers) : factors.solve(numbers);
            if (!Arrays.stream(solved).allMatch(Double::isFinite)) {
                throw new ArithmeticException();
            }
            return Arrays.stream(solved).mapToObj(BigDecimal::new).toList();
        };
    }

    private Corrections decimals(EliminationPlan plan) {
        var factors = new FieldFactors<>(plan, new LongDecimals());
        var values = new ArrayList<>(system.values());
        var zero = factors.factorise(values);
        return (right, transposed) -> {
            if (zero.isPresent()) {
                throw new ArithmeticException();
            }
            return transposed ? factors.solveTransposed(values, right) : factors.solve(values, right);
        };
    }
}
