package org.tanji.engine.solve;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BinaryOperator;
import org.tanji.engine.solve.matrix.Pattern;

/**
 * A and its decimals, cell by cell, and the exact rests of a solution: products and sums of decimals lose nothing, so that
 * what is left over is known to the last digit.
 */
final class ExactSystem {

    /** What is carried while a solution is being refined; six digits more than an official figure has. */
    static final MathContext CARRIED = new MathContext(40, RoundingMode.HALF_EVEN);

    private final Pattern pattern;
    private final List<BigDecimal> values;

    private ExactSystem(Pattern pattern, List<BigDecimal> values) {
        this.pattern = pattern;
        this.values = values;
    }

    /** @param parameters their values, by number */
    static ExactSystem of(int size, List<Cell> cells, List<BigDecimal> parameters) {
        var rows = cells.stream().mapToInt(Cell::row).toArray();
        var columns = cells.stream().mapToInt(Cell::column).toArray();
        var pattern = Pattern.of(size, rows, columns);
        var values = new ArrayList<>(Collections.nCopies(pattern.entries(), BigDecimal.ZERO));
        for (var cell : cells) {
            int entry = pattern.find(cell.row(), cell.column());
            var term = parameters.get(cell.parameter()).multiply(cell.coefficient());
            values.set(entry, values.get(entry).add(term));
        }
        return new ExactSystem(pattern, values);
    }

    Pattern pattern() {
        return pattern;
    }

    /** One for each entry of the pattern. */
    List<BigDecimal> values() {
        return values;
    }

    double[] doubles() {
        return values.stream().mapToDouble(BigDecimal::doubleValue).toArray();
    }

    BigDecimal diagonal(int column) {
        int entry = pattern.find(column, column);
        return entry < 0 ? BigDecimal.ZERO : values.get(entry);
    }

    /** {@code right − A x}, or {@code right − Aᵀ x}, without rounding. */
    List<BigDecimal> rest(List<BigDecimal> right, List<BigDecimal> x, boolean transposed) {
        return accumulate(right, x, transposed, BigDecimal::subtract, false);
    }

    /** {@code |right| + |A| |x|}, or the same of Aᵀ: what the rest is to be compared with. */
    List<BigDecimal> magnitude(List<BigDecimal> right, List<BigDecimal> x, boolean transposed) {
        var absolute = right.stream().map(BigDecimal::abs).toList();
        return accumulate(absolute, x, transposed, (sum, term) -> sum.add(term, MathContext.DECIMAL32), true);
    }

    private List<BigDecimal> accumulate(
            List<BigDecimal> start,
            List<BigDecimal> x,
            boolean transposed,
            BinaryOperator<BigDecimal> operator,
            boolean absolute) {
        var sums = new ArrayList<>(start);
        for (int column = 0; column < pattern.size(); column++) {
            for (int entry = pattern.start(column); entry < pattern.start(column + 1); entry++) {
                int from = transposed ? pattern.row(entry) : column;
                int to = transposed ? column : pattern.row(entry);
                if (x.get(from).signum() != 0 && values.get(entry).signum() != 0) {
                    var term = absolute
                            ? values.get(entry)
                                    .multiply(x.get(from), MathContext.DECIMAL32)
                                    .abs()
                            : values.get(entry).multiply(x.get(from));
                    sums.set(to, operator.apply(sums.get(to), term));
                }
            }
        }
        return sums;
    }
}
