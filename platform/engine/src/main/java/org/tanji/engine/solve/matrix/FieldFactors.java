package org.tanji.engine.solve.matrix;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;

/** A matrix factorised in an exact field along a plan; for the few cases in which doubles do not suffice. */
public final class FieldFactors<T> {

    private final EliminationPlan plan;
    private final Field<T> field;
    private final List<T> lower;
    private final List<T> upper;
    private final List<T> pivots;
    private final List<T> work;

    public FieldFactors(EliminationPlan plan, Field<T> field) {
        this.plan = plan;
        this.field = field;
        lower = zeros(plan.lower().at().length);
        upper = zeros(plan.upper().at().length);
        pivots = zeros(plan.size());
        work = zeros(plan.size());
    }

    private List<T> zeros(int count) {
        return new ArrayList<>(Collections.nCopies(count, field.zero()));
    }

    /** The first position at which nothing is left to divide by, if there is one; then nothing can be solved. */
    public OptionalInt factorise(List<T> values) {
        var inside = plan.inside();
        for (int position = 0; position < plan.size(); position++) {
            for (int i = inside.start()[position]; i < inside.start()[position + 1]; i++) {
                work.set(inside.at()[i], values.get(inside.entries()[i]));
            }
            if (!eliminate(position)) {
                return OptionalInt.of(position);
            }
        }
        return OptionalInt.empty();
    }

    private boolean eliminate(int position) {
        var above = plan.upper();
        var below = plan.lower();
        for (int i = above.start()[position]; i < above.start()[position + 1]; i++) {
            int earlier = above.at()[i];
            var times = take(earlier);
            upper.set(i, times);
            for (int k = below.start()[earlier]; k < below.start()[earlier + 1]; k++) {
                subtract(below.at()[k], lower.get(k), times);
            }
        }
        var pivot = take(position);
        if (field.isZero(pivot)) {
            return false;
        }
        pivots.set(position, pivot);
        for (int k = below.start()[position]; k < below.start()[position + 1]; k++) {
            lower.set(k, field.quotient(take(below.at()[k]), pivot));
        }
        return true;
    }

    private T take(int position) {
        var value = work.get(position);
        work.set(position, field.zero());
        return value;
    }

    private void subtract(int position, T one, T other) {
        if (!field.isZero(one) && !field.isZero(other)) {
            work.set(position, field.minusProduct(work.get(position), one, other));
        }
    }

    /** x of {@code A x = d}. */
    public List<T> solve(List<T> values, List<T> right) {
        for (int i = 0; i < plan.size(); i++) {
            work.set(i, right.get(plan.rows()[i]));
        }
        var blocks = plan.blocks();
        for (int block = 0; block + 1 < blocks.length; block++) {
            for (int i = blocks[block]; i < blocks[block + 1]; i++) {
                spread(plan.lower(), lower, i);
            }
            for (int i = blocks[block + 1] - 1; i >= blocks[block]; i--) {
                work.set(i, field.quotient(work.get(i), pivots.get(i)));
                spread(plan.upper(), upper, i);
                for (int k = plan.outside().start()[i]; k < plan.outside().start()[i + 1]; k++) {
                    subtract(plan.outside().at()[k], values.get(plan.outside().entries()[k]), work.get(i));
                }
            }
        }
        return placed(plan.columns());
    }

    private void spread(EliminationPlan.Slots slots, List<T> factors, int position) {
        for (int k = slots.start()[position]; k < slots.start()[position + 1]; k++) {
            subtract(slots.at()[k], factors.get(k), work.get(position));
        }
    }

    /** y of {@code yᵀ A = gᵀ}. */
    public List<T> solveTransposed(List<T> values, List<T> right) {
        for (int i = 0; i < plan.size(); i++) {
            work.set(i, right.get(plan.columns()[i]));
        }
        var blocks = plan.blocks();
        for (int block = blocks.length - 2; block >= 0; block--) {
            for (int i = blocks[block]; i < blocks[block + 1]; i++) {
                for (int k = plan.outside().start()[i]; k < plan.outside().start()[i + 1]; k++) {
                    subtract(
                            i,
                            values.get(plan.outside().entries()[k]),
                            work.get(plan.outside().at()[k]));
                }
                gather(plan.upper(), upper, i);
                work.set(i, field.quotient(work.get(i), pivots.get(i)));
            }
            for (int i = blocks[block + 1] - 1; i >= blocks[block]; i--) {
                gather(plan.lower(), lower, i);
            }
        }
        return placed(plan.rows());
    }

    private void gather(EliminationPlan.Slots slots, List<T> factors, int position) {
        for (int k = slots.start()[position]; k < slots.start()[position + 1]; k++) {
            subtract(position, factors.get(k), work.get(slots.at()[k]));
        }
    }

    private List<T> placed(int[] order) {
        var placed = zeros(plan.size());
        for (int i = 0; i < plan.size(); i++) {
            placed.set(order[i], work.get(i));
            work.set(i, field.zero());
        }
        return placed;
    }
}
