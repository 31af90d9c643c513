package org.tanji.engine.mutation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.tanji.engine.formula.Condition;
import org.tanji.engine.formula.Expression;
import org.tanji.engine.formula.Expression.Arithmetic;
import org.tanji.engine.formula.Expression.Call;
import org.tanji.engine.formula.Expression.Column;
import org.tanji.engine.formula.Expression.Conditional;
import org.tanji.engine.formula.Expression.Function;
import org.tanji.engine.formula.Expression.Literal;
import org.tanji.engine.formula.Expression.Name;
import org.tanji.engine.formula.Expression.Negation;
import org.tanji.engine.formula.Expression.Operator;
import org.tanji.engine.formula.Expression.TableCall;
import org.tanji.engine.formula.Symbol;
import org.tanji.engine.quantity.Dimension;
import org.tanji.engine.quantity.Unit;

/** Every way in which one slip of a pen changes a formula. */
record Mutants(Map<String, Symbol> names) {

    private static final List<Unit> OTHER_UNITS = List.of(Unit.parse("kWh"), Unit.parse("kg"), Unit.ONE);

    List<Expression> of(Expression node) {
        var mutants = new ArrayList<Expression>(here(node));
        if (node instanceof Negation negation) {
            of(negation.operand()).forEach(operand -> mutants.add(new Negation(operand, 0)));
        } else if (node instanceof Arithmetic arithmetic) {
            of(arithmetic.left())
                    .forEach(left -> mutants.add(new Arithmetic(arithmetic.operator(), left, arithmetic.right(), 0)));
            of(arithmetic.right())
                    .forEach(right -> mutants.add(new Arithmetic(arithmetic.operator(), arithmetic.left(), right, 0)));
        } else if (node instanceof Call call) {
            inArguments(call, mutants);
        } else if (node instanceof TableCall call && call.function() != Expression.TableFunction.LOOKUP) {
            of(call.key()).forEach(key -> mutants.add(new TableCall(call.function(), call.table(), key, 0)));
        } else if (node instanceof Conditional choice) {
            of(choice.condition())
                    .forEach(
                            condition -> mutants.add(new Conditional(condition, choice.then(), choice.otherwise(), 0)));
            of(choice.then())
                    .forEach(then -> mutants.add(new Conditional(choice.condition(), then, choice.otherwise(), 0)));
            of(choice.otherwise())
                    .forEach(
                            otherwise -> mutants.add(new Conditional(choice.condition(), choice.then(), otherwise, 0)));
        }
        return mutants;
    }

    List<Condition> of(Condition node) {
        var mutants = new ArrayList<Condition>();
        if (node instanceof Condition.Comparison comparison) {
            var relation = comparison.relation();
            of(comparison.left())
                    .forEach(left -> mutants.add(new Condition.Comparison(relation, left, comparison.right(), 0)));
            of(comparison.right())
                    .forEach(right -> mutants.add(new Condition.Comparison(relation, comparison.left(), right, 0)));
        } else if (node instanceof Condition.And and) {
            of(and.left()).forEach(left -> mutants.add(new Condition.And(left, and.right(), 0)));
            of(and.right()).forEach(right -> mutants.add(new Condition.And(and.left(), right, 0)));
        } else if (node instanceof Condition.Or or) {
            of(or.left()).forEach(left -> mutants.add(new Condition.Or(left, or.right(), 0)));
            of(or.right()).forEach(right -> mutants.add(new Condition.Or(or.left(), right, 0)));
        } else if (node instanceof Condition.Not not) {
            of(not.operand()).forEach(operand -> mutants.add(new Condition.Not(operand, 0)));
        }
        return mutants;
    }

    private void inArguments(Call call, List<Expression> mutants) {
        int inspected = call.function() == Function.COUNT
                ? 0
                : call.function() == Function.POW ? 1 : call.arguments().size();
        for (int i = 0; i < inspected; i++) {
            for (var argument : of(call.arguments().get(i))) {
                var arguments = new ArrayList<>(call.arguments());
                arguments.set(i, argument);
                mutants.add(new Call(call.function(), arguments, 0));
            }
        }
    }

    /** A term too many, a power too high, the wrong sign, a factor forgotten, the wrong name or unit. */
    private List<Expression> here(Expression node) {
        var mutants = new ArrayList<Expression>();
        mutants.add(new Arithmetic(Operator.PLUS, node, literal("1", Unit.ONE), 0));
        if (node instanceof Arithmetic arithmetic) {
            for (var operator : Operator.values()) {
                if (operator != arithmetic.operator()) {
                    mutants.add(new Arithmetic(operator, arithmetic.left(), arithmetic.right(), 0));
                }
            }
            mutants.add(arithmetic.left());
            mutants.add(arithmetic.right());
        } else if (node instanceof Name name) {
            mutants.addAll(others(names, name.name(), other -> new Name(((Name) other).name(), 0)));
            mutants.add(new Call(Function.POW, List.of(node, literal("2", Unit.ONE)), 0));
        } else if (node instanceof Column column && names.get(column.table()) instanceof Symbol.Table table) {
            mutants.addAll(others(
                    table.columns(), column.column(), other -> new Column(column.table(), ((Name) other).name(), 0)));
        } else if (node instanceof Literal literal) {
            OTHER_UNITS.forEach(unit -> mutants.add(new Literal(literal.value(), unit, 0)));
        } else if (node instanceof Call call && (call.function() == Function.SQRT || call.function() == Function.POW)) {
            mutants.add(call.arguments().get(0));
        } else if (node instanceof TableCall call) {
            mutants.add(new Arithmetic(Operator.TIMES, call, literal("2", OTHER_UNITS.get(0)), 0));
        }
        return mutants;
    }

    /** One name of each of the first three other dimensions. */
    private static List<Expression> others(Map<String, Symbol> known, String name, UnaryOperator<Expression> written) {
        var found = new LinkedHashMap<Dimension, Expression>();
        known.forEach((other, symbol) -> {
            if (symbol instanceof Symbol.Amount amount
                    && differs(known.getOrDefault(name, new Symbol.Broken()), amount)) {
                found.putIfAbsent(amount.unit().dimension(), written.apply(new Name(other, 0)));
            }
        });
        return found.values().stream().limit(3).toList();
    }

    private static boolean differs(Symbol one, Symbol.Amount other) {
        return !(one instanceof Symbol.Amount amount)
                || !amount.unit().dimension().equals(other.unit().dimension());
    }

    private static Literal literal(String number, Unit unit) {
        return new Literal(new BigDecimal(number), unit, 0);
    }
}
