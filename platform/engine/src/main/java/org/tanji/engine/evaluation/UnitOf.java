package org.tanji.engine.evaluation;

import org.tanji.engine.formula.Exponent;
import org.tanji.engine.formula.Expression;
import org.tanji.engine.formula.Units;
import org.tanji.engine.method.Field;
import org.tanji.engine.method.FieldType;
import org.tanji.engine.method.LookupTable;
import org.tanji.engine.quantity.Unit;

/** The unit of an expression of which there is no row to calculate it for. */
final class UnitOf {

    private final Facts facts;
    private final UnitRules units;

    UnitOf(Facts facts, UnitRules units) {
        this.facts = facts;
        this.units = units;
    }

    Unit unit(Expression node) {
        if (node instanceof Expression.Literal literal) {
            return read(literal.unit());
        }
        if (node instanceof Expression.Name name) {
            return read(named(name.name()));
        }
        if (node instanceof Expression.Column column) {
            return read(named(column.table() + "." + column.column()));
        }
        if (node instanceof Expression.TableCall call) {
            return read(facts.lookup(call.table()).map(LookupTable::unit).orElse(Unit.ONE));
        }
        if (node instanceof Expression.Call call) {
            return call(call);
        }
        if (node instanceof Expression.Conditional conditional) {
            return unit(conditional.then());
        }
        if (node instanceof Expression.Negation negation) {
            return unit(negation.operand());
        }
        return arithmetic((Expression.Arithmetic) node);
    }

    private Unit arithmetic(Expression.Arithmetic arithmetic) {
        var left = unit(arithmetic.left());
        return switch (arithmetic.operator()) {
            case PLUS, MINUS -> left;
            case TIMES -> units.product(left, unit(arithmetic.right()));
            case DIVIDED_BY -> units.quotient(left, unit(arithmetic.right()));
        };
    }

    private Unit call(Expression.Call call) {
        var first = call.arguments().get(0);
        return switch (call.function()) {
            case COUNT -> Unit.ONE;
            case SUM, MIN, MAX, ABS -> unit(first);
            case CEIL, FLOOR, ROUND -> Units.rounded(unit(first));
            case SQRT -> Units.squareRoot(unit(first));
            case POW -> Units.power(unit(first), Exponent.of(call));
        };
    }

    private Unit named(String name) {
        var formula = facts.formula(name);
        if (formula.isPresent()) {
            return formula.get().formula().unit();
        }
        var constant = facts.constant(name);
        return constant.isPresent()
                ? constant.get().value().unit()
                : facts.input(name).map(UnitOf::of).orElse(Unit.ONE);
    }

    private static Unit of(Field field) {
        return field.type() instanceof FieldType.Amount amount ? amount.unit() : Unit.ONE;
    }

    private static Unit read(Unit unit) {
        return unit.dimension().isNone() ? Unit.ONE : unit;
    }
}
