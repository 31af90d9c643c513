package org.tanji.engine.solve;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import org.tanji.engine.solve.matrix.EliminationPlan;

/**
 * Tells loops that take more than they make. Where the members of a loop only take from each other and others only ask for their products, a
 * negative number of runs has no other reason (theorem of Hawkins and Simon, 1949).
 */
final class Overdrawn {

    private static final BigDecimal ROUNDING = new BigDecimal("1E-30");

    private final ExactSystem system;
    private final EliminationPlan plan;
    private final List<BigDecimal> runs;
    private final int[] direction;

    Overdrawn(LinearModel model, ExactSystem system, EliminationPlan plan, List<BigDecimal> runs) {
        this.system = system;
        this.plan = plan;
        this.runs = runs;
        direction = new int[model.size()];
        for (var cell : model.technosphere()) {
            if (cell.row() == cell.column() && cell.coefficient().signum() > 0) {
                direction[cell.row()] =
                        model.parameters().get(cell.parameter()).value().signum();
            }
        }
    }

    /** The position of a member that runs backwards, if the block takes more than it makes. */
    OptionalInt in(int block) {
        var member = firstNegative(block);
        return member.isPresent() && onlyTakes(block) && isOnlyAsked(block) ? member : OptionalInt.empty();
    }

    private OptionalInt firstNegative(int block) {
        for (int i = plan.blocks()[block]; i < plan.blocks()[block + 1]; i++) {
            if (runs.get(plan.columns()[i]).signum() < 0) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    private boolean onlyTakes(int block) {
        for (int i = plan.blocks()[block]; i < plan.blocks()[block + 1]; i++) {
            for (int k = plan.inside().start()[i]; k < plan.inside().start()[i + 1]; k++) {
                int row = plan.rows()[plan.inside().at()[k]];
                var value = system.values().get(plan.inside().entries()[k]);
                if (row != plan.columns()[i] && value.signum() * direction[row] > 0) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether what the block delivers to others and to the demand is nowhere negative. */
    private boolean isOnlyAsked(int block) {
        int from = plan.blocks()[block];
        int size = plan.blocks()[block + 1] - from;
        var delivered = new ArrayList<>(Collections.nCopies(size, BigDecimal.ZERO));
        var magnitude = new ArrayList<>(Collections.nCopies(size, BigDecimal.ZERO));
        for (int i = from; i < from + size; i++) {
            for (int k = plan.inside().start()[i]; k < plan.inside().start()[i + 1]; k++) {
                int at = plan.inside().at()[k] - from;
                var term = system.values().get(plan.inside().entries()[k]).multiply(runs.get(plan.columns()[i]));
                delivered.set(at, delivered.get(at).add(term));
                magnitude.set(at, magnitude.get(at).add(term.abs(), MathContext.DECIMAL32));
            }
        }
        for (int i = 0; i < size; i++) {
            var sum = delivered.get(i).multiply(BigDecimal.valueOf(direction[plan.rows()[from + i]]));
            if (sum.compareTo(magnitude.get(i).multiply(ROUNDING).negate()) < 0) {
                return false;
            }
        }
        return true;
    }
}
