package org.tanji.engine.evaluation;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * In which order the equations of a loop are eliminated. Their own order stays wherever it can; an equation whose pivot has
 * vanished changes places with the first later one that has one.
 */
final class PivotOrder {

    private final List<TreeMap<Integer, BigDecimal>> rows = new ArrayList<>();
    private final List<Integer> order = new ArrayList<>();

    private PivotOrder() {}

    /**
     * The number of the equation at each place; as they came when a value is missing, for then there is no answer anyway.
     *
     * @param matrix for each equation the step of each coefficient
     */
    static List<Integer> of(List<TreeMap<Integer, Integer>> matrix, List<Step> steps) {
        var values = ExactEvaluation.evaluate(steps);
        var search = new PivotOrder();
        for (var row : matrix) {
            var numbers = new TreeMap<Integer, BigDecimal>();
            for (var entry : row.entrySet()) {
                values.value(entry.getValue()).ifPresent(value -> numbers.put(entry.getKey(), value));
            }
            search.order.add(search.rows.size());
            search.rows.add(numbers);
            if (numbers.size() < row.size()) {
                return java.util.stream.IntStream.range(0, matrix.size())
                        .boxed()
                        .toList();
            }
        }
        search.run();
        return search.order;
    }

    private void run() {
        for (int pivot = 0; pivot < rows.size(); pivot++) {
            var found = firstWithPivot(pivot);
            if (found.isEmpty()) {
                return;
            }
            Collections.swap(rows, pivot, found.get());
            Collections.swap(order, pivot, found.get());
            for (int row = pivot + 1; row < rows.size(); row++) {
                eliminate(pivot, rows.get(row));
            }
        }
    }

    private Optional<Integer> firstWithPivot(int column) {
        for (int row = column; row < rows.size(); row++) {
            if (entry(rows.get(row), column).abs().compareTo(ExactArithmetic.NO_PIVOT) >= 0) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    private void eliminate(int pivot, TreeMap<Integer, BigDecimal> lower) {
        var upper = rows.get(pivot);
        var below = lower.remove(pivot);
        if (below != null && below.signum() != 0) {
            var times = below.divide(entry(upper, pivot), DECIMAL128);
            upper.tailMap(pivot, false)
                    .forEach((column, value) -> lower.put(
                            column, entry(lower, column).subtract(times.multiply(value, DECIMAL128), DECIMAL128)));
        }
    }

    private static BigDecimal entry(Map<Integer, BigDecimal> row, int column) {
        return row.getOrDefault(column, BigDecimal.ZERO);
    }
}
