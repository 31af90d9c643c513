package org.tanji.engine.evaluation;

import static org.tanji.engine.evaluation.EvaluationFailure.NO_ROWS;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanji.engine.evaluation.Origin.Kind;
import org.tanji.engine.evaluation.Step.Operator;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.formula.Exponent;
import org.tanji.engine.formula.Expression;
import org.tanji.engine.formula.Units;
import org.tanji.engine.method.LookupTable;
import org.tanji.engine.quantity.Unit;

/** The built-in functions as steps. What runs over all rows of a table is made once, whoever asks for it. */
final class Calls {

    private final Facts facts;
    private final Tape tape;
    private final Expressions expressions;
    private final UnitRules units;
    private final Map<Expression, Figure> overRows = new IdentityHashMap<>();

    Calls(Facts facts, Tape tape, Expressions expressions, UnitRules units) {
        this.facts = facts;
        this.tape = tape;
        this.expressions = expressions;
        this.units = units;
    }

    Figure call(Expression.Call call, Scope scope, Origin part) {
        var first = call.arguments().get(0);
        return switch (call.function()) {
            case SUM -> overRows(call, Operator.SUM, part);
            case COUNT -> count(first, part);
            case MIN -> extreme(call, Operator.MINIMUM, scope, part);
            case MAX -> extreme(call, Operator.MAXIMUM, scope, part);
            case CEIL -> whole(Operator.CEILING, expressions.figure(first, scope, part), part);
            case FLOOR -> whole(Operator.FLOOR, expressions.figure(first, scope, part), part);
            case ROUND -> whole(Operator.ROUND, expressions.figure(first, scope, part), part);
            case ABS -> {
                var of = expressions.figure(first, scope, part);
                yield tape.operation(Operator.ABSOLUTE, List.of(of.step()), of.unit(), part);
            }
            case SQRT -> {
                var figure = expressions.figure(first, scope, part);
                var of = tape.in(figure, Units.coherent(figure.unit()));
                yield tape.operation(Operator.SQUARE_ROOT, List.of(of.step()), Units.squareRoot(of.unit()), part);
            }
            case POW -> power(call, scope, part);
        };
    }

    private Figure whole(Operator operator, Figure figure, Origin part) {
        var of = tape.in(figure, Units.rounded(figure.unit()));
        return tape.operation(operator, List.of(of.step()), of.unit(), part);
    }

    private Figure power(Expression.Call call, Scope scope, Origin part) {
        var base = expressions.figure(call.arguments().get(0), scope, part);
        var exponent = expressions.figure(call.arguments().get(1), scope, part);
        return tape.operation(
                Operator.POWER,
                List.of(base.step(), exponent.step()),
                Units.power(base.unit(), Exponent.of(call)),
                part);
    }

    private Figure count(Expression table, Origin part) {
        var rows = BigDecimal.valueOf(facts.rows(((Expression.Name) table).name()));
        return tape.constant(rows, Unit.ONE, part);
    }

    private Figure extreme(Expression.Call call, Operator operator, Scope scope, Origin part) {
        if (call.arguments().size() == 1) {
            return overRows(call, operator, part);
        }
        var first = expressions.figure(call.arguments().get(0), scope, part);
        var operands = new ArrayList<>(List.of(first.step()));
        for (var argument : call.arguments().subList(1, call.arguments().size())) {
            operands.add(tape.in(expressions.figure(argument, scope, part), first.unit())
                    .step());
        }
        return tape.operation(operator, operands, first.unit(), part);
    }

    private Figure overRows(Expression.Call call, Operator operator, Origin part) {
        var made = overRows.get(call);
        if (made != null) {
            return made;
        }
        var argument = call.arguments().get(0);
        var table = Mentions.table(argument).orElseThrow();
        var operands = new ArrayList<Integer>();
        var unit = Unit.ONE;
        for (int row = 1; row <= facts.rows(table); row++) {
            var inRow = new Origin(Kind.PART, part.name(), Optional.empty(), part.text(), "", Optional.of(row));
            var figure = expressions.figure(argument, new Scope(table, row), inRow);
            unit = row == 1 ? figure.unit() : unit;
            operands.add(tape.in(figure, unit).step());
        }
        var figure = operands.isEmpty()
                ? ofNoRows(table, operator, argument, part)
                : tape.operation(operator, operands, unit, part);
        overRows.put(call, figure);
        return figure;
    }

    /** The sum over no rows is nothing; a least or greatest of nothing is not there. */
    private Figure ofNoRows(String table, Operator operator, Expression argument, Origin part) {
        var unit = Units.coherent(new UnitOf(facts, units).unit(argument));
        if (operator == Operator.SUM) {
            return tape.constant(BigDecimal.ZERO, unit, part);
        }
        var origin = new Origin(Kind.INPUT, table, Optional.empty(), part.text(), "", Optional.empty());
        return new Figure(tape.add(new Step.Absent(Failure.of(NO_ROWS, table, part.text()), unit, origin)), unit);
    }

    Figure table(Expression.TableCall call, Scope scope, Origin part) {
        var table = facts.lookup(call.table()).orElseThrow();
        if (table instanceof LookupTable.ByOption byOption) {
            return byOption(byOption, call, scope, part);
        }
        var byNumber = (LookupTable.ByNumber) table;
        var argument = tape.in(expressions.figure(call.key(), scope, part), byNumber.argumentUnit());
        var origin =
                new Origin(Kind.PART, part.name(), Optional.of(table.label()), part.text(), table.source(), part.row());
        var at = byNumber.points().stream().map(LookupTable.Point::at).toList();
        var values = byNumber.points().stream().map(LookupTable.Point::value).toList();
        boolean interpolated = call.function() == Expression.TableFunction.INTERPOLATE;
        int step = tape.add(new Step.Lookup(interpolated, at, values, argument.step(), table.unit(), origin));
        return new Figure(step, table.unit());
    }

    private Figure byOption(LookupTable.ByOption table, Expression.TableCall call, Scope scope, Origin part) {
        boolean ofRow = call.key() instanceof Expression.Column;
        var at = ofRow ? scope : Scope.WHOLE;
        var field = call.key() instanceof Expression.Column column
                ? facts.column(column.table(), column.column()).orElseThrow()
                : facts.input(((Expression.Name) call.key()).name()).orElseThrow();
        var option = facts.option(field, at);
        var value = option.map(table.values()::get);
        if (value.isEmpty()) {
            var origin = new Origin(
                    Kind.INPUT, at.path(field.name()), Optional.of(field.label()), part.text(), "", at.rowNumber());
            return new Figure(tape.add(new Step.Absent(Inputs.missing(field), table.unit(), origin)), table.unit());
        }
        var name = table.name() + "[" + option.orElseThrow() + "]";
        var origin = new Origin(Kind.CONSTANT, name, Optional.of(table.label()), "", table.source(), at.rowNumber());
        return tape.constant(value.orElseThrow(), table.unit(), origin);
    }
}
