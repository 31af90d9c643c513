package org.tanji.engine.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tanji.engine.evaluation.Step.Operator;
import org.tanji.engine.quantity.Unit;

/**
 * Gaussian elimination of {@code x = A x + b} as steps. A loop that makes more than it takes never needs pivoting; where
 * something is given back, an equation may have to change its place ({@link PivotOrder}). Only entries that can differ from
 * zero get steps.
 */
final class Elimination {

    private final Tape tape;
    private final Origin origin;
    private final Origin part;
    private final int one;
    private final List<TreeMap<Integer, Integer>> matrix = new ArrayList<>();
    private final List<Optional<Integer>> right = new ArrayList<>();

    Elimination(Tape tape, int size, Origin origin) {
        this.tape = tape;
        this.origin = origin;
        this.part = Conditions.part(origin);
        this.one = tape.constant(BigDecimal.ONE, Unit.ONE, part).step();
        for (int i = 0; i < size; i++) {
            matrix.add(new TreeMap<>());
            right.add(Optional.empty());
        }
    }

    /** Row of {@code A} with its right side; the row of {@code 1 − A} is what is kept. */
    void row(int row, Map<Integer, Integer> coefficients, Optional<Integer> demand) {
        var entries = matrix.get(row);
        entries.put(row, one);
        coefficients.forEach((column, step) -> entries.put(column, minus(entry(entries, column), step)));
        right.set(row, demand);
    }

    /** A step for each unknown; empty where it is zero for certain. */
    List<Optional<Integer>> solve() {
        arrange(PivotOrder.of(matrix, tape.steps()));
        for (int pivot = 0; pivot < matrix.size(); pivot++) {
            for (int row = pivot + 1; row < matrix.size(); row++) {
                eliminate(pivot, row);
            }
        }
        var unknowns = new ArrayList<Optional<Integer>>(Collections.nCopies(matrix.size(), Optional.empty()));
        for (int row = matrix.size() - 1; row >= 0; row--) {
            unknowns.set(row, unknown(row, unknowns));
        }
        return unknowns;
    }

    private void arrange(List<Integer> order) {
        var rows = order.stream().map(matrix::get).toList();
        var sides = order.stream().map(right::get).toList();
        for (int i = 0; i < order.size(); i++) {
            matrix.set(i, rows.get(i));
            right.set(i, sides.get(i));
        }
    }

    private void eliminate(int pivot, int row) {
        var upper = matrix.get(pivot);
        var lower = matrix.get(row);
        var below = entry(lower, pivot);
        if (below.isEmpty()) {
            return;
        }
        int times = operation(Operator.QUOTIENT, origin, below.get(), pivot(pivot));
        upper.tailMap(pivot, false)
                .forEach((column, step) ->
                        lower.put(column, minus(entry(lower, column), operation(Operator.PRODUCT, part, times, step))));
        lower.remove(pivot);
        right.get(pivot)
                .ifPresent(step -> right.set(
                        row, Optional.of(minus(right.get(row), operation(Operator.PRODUCT, part, times, step)))));
    }

    private Optional<Integer> unknown(int row, List<Optional<Integer>> unknowns) {
        var rest = right.get(row);
        for (var entry : matrix.get(row).tailMap(row, false).entrySet()) {
            var known = unknowns.get(entry.getKey());
            if (known.isPresent()) {
                rest = Optional.of(minus(rest, operation(Operator.PRODUCT, part, entry.getValue(), known.get())));
            }
        }
        return rest.map(step -> operation(Operator.QUOTIENT, origin, step, pivot(row)));
    }

    /** Zero for certain only in a loop without a solution, of which equations have changed places. */
    private int pivot(int place) {
        return entry(matrix.get(place), place)
                .orElseGet(() -> tape.constant(BigDecimal.ZERO, Unit.ONE, part).step());
    }

    private static Optional<Integer> entry(TreeMap<Integer, Integer> row, int column) {
        return Optional.ofNullable(row.get(column));
    }

    private int minus(Optional<Integer> left, int right) {
        return left.map(step -> operation(Operator.DIFFERENCE, part, step, right))
                .orElseGet(() -> tape.operation(Operator.NEGATION, List.of(right), Unit.ONE, part)
                        .step());
    }

    private int operation(Operator operator, Origin of, int left, int right) {
        return tape.operation(operator, List.of(left, right), Unit.ONE, of).step();
    }
}
