package org.tanji.engine.formula;

import static org.tanji.engine.formula.FormulaFailure.BARE_NUMBER;
import static org.tanji.engine.formula.FormulaFailure.DIFFERENT_DIMENSIONS;
import static org.tanji.engine.formula.FormulaFailure.WRONG_RESULT_DIMENSION;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tanji.engine.failure.Problem;
import org.tanji.engine.formula.Expression.Arithmetic;
import org.tanji.engine.formula.Expression.Call;
import org.tanji.engine.formula.Expression.Column;
import org.tanji.engine.formula.Expression.Conditional;
import org.tanji.engine.formula.Expression.Literal;
import org.tanji.engine.formula.Expression.Name;
import org.tanji.engine.formula.Expression.Negation;
import org.tanji.engine.formula.Expression.Operator;
import org.tanji.engine.formula.Expression.TableCall;
import org.tanji.engine.quantity.Unit;
import org.tanji.engine.text.Localized;

/**
 * Proves that the names of one formula exist and that only like is added to like, before anything runs. Collects every
 * problem instead of stopping at the first; the rule of units is that of {@link Units}.
 */
public final class DimensionCheck {

    private final FormulaText formula;
    private final List<Problem> problems = new ArrayList<>();
    private final NameCheck names;
    private final CallCheck calls;
    private final ConditionCheck conditions;
    private Scope scope;

    public DimensionCheck(Scope scope, FormulaText formula) {
        this.scope = scope;
        this.formula = formula;
        this.names = new NameCheck(this);
        this.calls = new CallCheck(this, names);
        this.conditions = new ConditionCheck(this, names);
    }

    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** The unit of a node; empty when a problem (here or in a definition elsewhere) leaves it open. */
    public Optional<Unit> unit(Expression node) {
        if (node instanceof Literal literal) {
            return Optional.of(Units.read(literal.unit()));
        } else if (node instanceof Name name) {
            return names.unit(name);
        } else if (node instanceof Column column) {
            return names.unit(column);
        } else if (node instanceof Negation negation) {
            return unit(negation.operand());
        } else if (node instanceof Arithmetic arithmetic) {
            return arithmetic(arithmetic);
        } else if (node instanceof Call call) {
            return calls.unit(call);
        } else if (node instanceof TableCall call) {
            return calls.unit(call);
        }
        var choice = (Conditional) node;
        condition(choice.condition());
        return alike(List.of(choice.then(), choice.otherwise()));
    }

    public void condition(Condition node) {
        conditions.check(node);
    }

    /**
     * Proves that the whole formula measures what its place asks for.
     *
     * @param whose the place, as the message names it
     */
    public void require(Unit expected, Expression tree, Localized whose) {
        unit(tree)
                .filter(unit -> !unit.sameDimensionAs(expected))
                .ifPresent(unit -> add(
                        tree.offset(),
                        WRONG_RESULT_DIMENSION,
                        formula.shortened(),
                        unit,
                        unit.dimension(),
                        whose,
                        expected,
                        expected.dimension(),
                        Guess.among(scope.words())));
    }

    /** All of the same dimension: in the unit of the first. */
    Optional<Unit> alike(List<Expression> nodes) {
        Optional<Unit> common = Optional.empty();
        Expression first = nodes.get(0);
        for (var node : nodes) {
            var unit = unit(node);
            if (common.isPresent() && unit.isPresent() && !common.get().sameDimensionAs(unit.get())) {
                differ(first, common.get(), node, unit.get());
            }
            if (common.isEmpty() && unit.isPresent()) {
                first = node;
                common = unit;
            }
        }
        return common;
    }

    private void differ(Expression left, Unit leftUnit, Expression right, Unit rightUnit) {
        if (right instanceof Literal number && number.unit().equals(Unit.ONE)) {
            add(right.offset(), BARE_NUMBER, brief(right), brief(left), leftUnit);
            return;
        } else if (left instanceof Literal number && number.unit().equals(Unit.ONE)) {
            add(left.offset(), BARE_NUMBER, brief(left), brief(right), rightUnit);
            return;
        }
        add(
                right.offset(),
                DIFFERENT_DIMENSIONS,
                brief(left),
                leftUnit,
                leftUnit.dimension(),
                brief(right),
                rightUnit,
                rightUnit.dimension(),
                Guess.among(scope.measuring(leftUnit.dimension())));
    }

    private Optional<Unit> arithmetic(Arithmetic node) {
        if (node.operator() == Operator.PLUS || node.operator() == Operator.MINUS) {
            return alike(List.of(node.left(), node.right()));
        }
        var left = unit(node.left());
        var right = unit(node.right());
        return left.flatMap(
                one -> right.map(other -> node.operator() == Operator.TIMES ? one.times(other) : one.per(other)));
    }

    Optional<Unit> unitInRowsOf(String table, Expression node) {
        var outside = scope;
        scope = scope.inRowsOf(table);
        var unit = unit(node);
        scope = outside;
        return unit;
    }

    Scope scope() {
        return scope;
    }

    void add(int offset, FormulaFailure code, Object... details) {
        problems.add(formula.problem(offset, code, details));
    }

    static String brief(Expression node) {
        var text = PrintFormula.print(node);
        return text.length() <= 50 ? text : text.substring(0, text.offsetByCodePoints(0, 40)) + "…";
    }
}
