package org.tanji.engine.formula;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tanji.engine.formula.Condition.And;
import org.tanji.engine.formula.Condition.Comparison;
import org.tanji.engine.formula.Condition.Given;
import org.tanji.engine.formula.Condition.Is;
import org.tanji.engine.formula.Condition.Not;
import org.tanji.engine.formula.Condition.Or;
import org.tanji.engine.formula.Expression.Arithmetic;
import org.tanji.engine.formula.Expression.Call;
import org.tanji.engine.formula.Expression.Column;
import org.tanji.engine.formula.Expression.Conditional;
import org.tanji.engine.formula.Expression.Function;
import org.tanji.engine.formula.Expression.Literal;
import org.tanji.engine.formula.Expression.Name;
import org.tanji.engine.formula.Expression.Negation;
import org.tanji.engine.formula.Expression.TableCall;

/** Which names a formula uses. */
public final class Mentions {

    private final Set<String> words = new LinkedHashSet<>();
    private final Set<String> rowTables = new LinkedHashSet<>();

    private Mentions() {}

    /** Every name, column ({@code castings.mass}), table and lookup in the formula, as written. */
    public static Set<String> in(Expression node) {
        var mentions = new Mentions();
        mentions.visit(node, true);
        return mentions.words;
    }

    /** As {@link #in(Expression)}. */
    public static Set<String> in(Condition node) {
        var mentions = new Mentions();
        mentions.visit(node, true);
        return mentions.words;
    }

    /**
     * The tables whose current row the formula needs: those of its columns, except columns inside of a {@code sum},
     * {@code min} or {@code max} over rows, which bring their own.
     */
    public static Set<String> tablesOfRows(Expression node) {
        var mentions = new Mentions();
        mentions.visit(node, true);
        return mentions.rowTables;
    }

    /** Whether a call goes over the rows of a table: {@code sum}, and {@code min} or {@code max} of one argument. */
    public static boolean isOverRows(Call call) {
        return call.function() == Function.SUM
                || (call.function() == Function.MIN || call.function() == Function.MAX)
                        && call.arguments().size() == 1;
    }

    private void visit(Expression node, boolean rows) {
        if (node instanceof Name name) {
            words.add(name.name());
        } else if (node instanceof Column column) {
            words.add(column.table() + "." + column.column());
            if (rows) {
                rowTables.add(column.table());
            }
        } else if (node instanceof Call call) {
            visitAll(call.arguments(), rows && !isOverRows(call));
        } else if (node instanceof TableCall call) {
            words.add(call.table());
            visit(call.key(), rows);
        } else if (node instanceof Conditional choice) {
            visit(choice.condition(), rows);
            visitAll(List.of(choice.then(), choice.otherwise()), rows);
        } else if (node instanceof Arithmetic arithmetic) {
            visitAll(List.of(arithmetic.left(), arithmetic.right()), rows);
        } else if (node instanceof Negation negation) {
            visit(negation.operand(), rows);
        } else {
            assert node instanceof Literal;
        }
    }

    private void visitAll(List<Expression> nodes, boolean rows) {
        nodes.forEach(node -> visit(node, rows));
    }

    private void visit(Condition node, boolean rows) {
        if (node instanceof Comparison comparison) {
            visitAll(List.of(comparison.left(), comparison.right()), rows);
        } else if (node instanceof Is is) {
            visit(is.choice(), rows);
        } else if (node instanceof Given given) {
            visit(given.input(), rows);
        } else if (node instanceof And and) {
            visit(and.left(), rows);
            visit(and.right(), rows);
        } else if (node instanceof Or or) {
            visit(or.left(), rows);
            visit(or.right(), rows);
        } else {
            visit(((Not) node).operand(), rows);
        }
    }
}
