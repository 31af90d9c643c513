package org.tanji.engine.solve;

import static org.tanji.engine.solve.SolveFailure.NOT_POSITIVE;
import static org.tanji.engine.solve.SolveFailure.OUTSIDE_BOUNDS;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tanji.engine.uncertainty.Spread;
import org.tanji.engine.uncertainty.SpreadText;

/** Every number of a model with the cells that it goes to, in the order of names once all are known. */
final class Statements {

    /** The matrices of a {@link LinearModel}. */
    enum Matrix {
        TECHNOSPHERE,
        ELEMENTARY,
        FACTORS
    }

    /** A cell that a number goes to, before the number has its place. */
    record Target(int row, int column, BigDecimal coefficient) {}

    private record Statement(String name, Amount amount, Matrix matrix, List<Target> targets) {

        String spread() {
            return amount.spread().map(SpreadText::write).orElse("");
        }
    }

    private static final Comparator<Statement> ORDER = Comparator.comparing(Statement::name)
            .thenComparing(statement -> statement.amount().value())
            .thenComparing(Statement::spread);

    private final Problems problems;
    private final List<Statement> statements = new ArrayList<>();

    Statements(Problems problems) {
        this.problems = problems;
    }

    /** @param name the same wherever the number stands in its document */
    void add(String place, String name, Amount amount, Matrix matrix, List<Target> targets) {
        amount.spread().ifPresent(spread -> check(place, amount.value(), spread));
        statements.add(new Statement(name, amount, matrix, targets));
    }

    private void check(String place, BigDecimal value, Spread spread) {
        if (spread instanceof Spread.Lognormal && value.signum() <= 0) {
            problems.note(place, NOT_POSITIVE, value);
        } else if (spread instanceof Spread.Triangular bounds) {
            requireInside(place, value, bounds.low(), bounds.high());
        } else if (spread instanceof Spread.Uniform bounds) {
            requireInside(place, value, bounds.low(), bounds.high());
        }
    }

    private void requireInside(String place, BigDecimal value, BigDecimal low, BigDecimal high) {
        if (value.compareTo(low) < 0 || value.compareTo(high) > 0) {
            problems.note(place, OUTSIDE_BOUNDS, value, low, high);
        }
    }

    void sort() {
        statements.sort(ORDER);
    }

    /** Same names are numbered, so that each parameter has its own. */
    List<Parameter> parameters() {
        var parameters = new ArrayList<Parameter>(statements.size());
        int repeated = 0;
        for (int i = 0; i < statements.size(); i++) {
            var statement = statements.get(i);
            boolean again = i > 0 && statements.get(i - 1).name().equals(statement.name());
            repeated = again ? repeated + 1 : 1;
            parameters.add(new Parameter(
                    again ? statement.name() + " #" + repeated : statement.name(),
                    statement.amount().value(),
                    statement.amount().spread()));
        }
        return parameters;
    }

    List<Cell> cells(Matrix matrix) {
        var cells = new ArrayList<Cell>();
        for (int i = 0; i < statements.size(); i++) {
            if (statements.get(i).matrix() == matrix) {
                for (var target : statements.get(i).targets()) {
                    cells.add(new Cell(target.row(), target.column(), i, target.coefficient()));
                }
            }
        }
        return cells;
    }
}
