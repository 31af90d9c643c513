package org.tanji.engine.mutation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanji.engine.formula.Condition;
import org.tanji.engine.formula.Exponent;
import org.tanji.engine.formula.Expression;
import org.tanji.engine.formula.Symbol;
import org.tanji.engine.quantity.BaseDimension;
import org.tanji.engine.quantity.Dimension;
import org.tanji.engine.quantity.Unit;

/**
 * What a formula measures, worked out by the textbook and without the check under test.
 *
 * @param names what each name stands for; only its unit is looked at
 */
record Judge(Map<String, Symbol> names) {

    private static final Symbol NOTHING = new Symbol.Broken();

    /** A formula that measures nothing, because it adds, compares or rounds what cannot be. */
    static final class Mixed extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** Empty when the formula has no dimension at all. */
    Optional<Dimension> dimension(Expression formula) {
        try {
            return Optional.of(of(formula));
        } catch (Mixed mixed) {
            return Optional.empty();
        }
    }

    boolean isSound(Condition condition) {
        try {
            check(condition);
            return true;
        } catch (Mixed mixed) {
            return false;
        }
    }

    private Dimension of(Expression node) {
        if (node instanceof Expression.Literal literal) {
            return literal.unit().dimension();
        } else if (node instanceof Expression.Name name) {
            return of(meaning(name.name()));
        } else if (node instanceof Expression.Column column) {
            return meaning(column.table()) instanceof Symbol.Table table
                    ? of(table.columns().getOrDefault(column.column(), NOTHING))
                    : fail();
        } else if (node instanceof Expression.Negation negation) {
            return of(negation.operand());
        } else if (node instanceof Expression.Arithmetic arithmetic) {
            var left = of(arithmetic.left());
            var right = of(arithmetic.right());
            return switch (arithmetic.operator()) {
                case PLUS, MINUS -> same(left, right);
                case TIMES -> left.times(right);
                case DIVIDED_BY -> left.per(right);
            };
        } else if (node instanceof Expression.Call call) {
            return call(call);
        } else if (node instanceof Expression.TableCall call) {
            return tableCall(call);
        }
        var choice = (Expression.Conditional) node;
        check(choice.condition());
        return same(of(choice.then()), of(choice.otherwise()));
    }

    private Dimension call(Expression.Call call) {
        if (call.function() == Expression.Function.COUNT) {
            return Dimension.NONE;
        }
        var first = of(call.arguments().get(0));
        return switch (call.function()) {
            case SUM, ABS -> first;
            case MIN, MAX -> call.arguments().stream().map(this::of).reduce(first, Judge::same);
            case COUNT -> Dimension.NONE;
            case CEIL, FLOOR, ROUND ->
                List.of(Dimension.NONE, Dimension.of(BaseDimension.COUNT)).contains(first) ? first : fail();
            case SQRT -> halved(first);
            case POW -> first.toThe(Exponent.of(call));
        };
    }

    private static Dimension halved(Dimension square) {
        return square.exponents().stream().anyMatch(exponent -> exponent % 2 != 0)
                ? fail()
                : new Dimension(square.exponents().stream()
                        .map(exponent -> exponent / 2)
                        .toList());
    }

    private Dimension tableCall(Expression.TableCall call) {
        var table = meaning(call.table());
        if (table instanceof Symbol.ByOption lookup) {
            return lookup.unit().dimension();
        }
        var curve = (Symbol.ByNumber) table;
        same(of(call.key()), curve.argument().dimension());
        return curve.unit().dimension();
    }

    private void check(Condition node) {
        if (node instanceof Condition.Comparison comparison) {
            same(of(comparison.left()), of(comparison.right()));
        } else if (node instanceof Condition.And and) {
            check(and.left());
            check(and.right());
        } else if (node instanceof Condition.Or or) {
            check(or.left());
            check(or.right());
        } else if (node instanceof Condition.Not not) {
            check(not.operand());
        }
    }

    private Symbol meaning(String name) {
        return names.getOrDefault(name, NOTHING);
    }

    private static Dimension of(Symbol symbol) {
        return symbol instanceof Symbol.Amount amount ? amount.unit().dimension() : fail();
    }

    private static Dimension same(Dimension left, Dimension right) {
        return left.equals(right) ? left : fail();
    }

    private static Dimension fail() {
        throw new Mixed();
    }

    static Dimension dimension(String unit) {
        return Unit.parse(unit).dimension();
    }
}
