package org.tanji.engine.evaluation;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanji.engine.evaluation.Origin.Kind;
import org.tanji.engine.evaluation.Step.Operator;
import org.tanji.engine.formula.Expression;
import org.tanji.engine.formula.Formula;
import org.tanji.engine.method.NamedFormula;
import org.tanji.engine.quantity.Unit;

/** Formulas as steps. A named formula is made once for each row it stands in, whoever asks for it. */
final class Expressions {

    private final Facts facts;
    private final Tape tape;
    private final Inputs inputs;
    private final Conditions conditions;
    private final Calls calls;
    private final UnitRules units = new UnitRules();
    private final Map<String, Figure> named = new LinkedHashMap<>();

    private record Number(BigDecimal value, Unit unit) {}

    private final Map<Number, Figure> literals = new LinkedHashMap<>();

    Expressions(Facts facts, Tape tape) {
        this.facts = facts;
        this.tape = tape;
        this.inputs = new Inputs(facts, tape);
        this.conditions = new Conditions(facts, tape, this);
        this.calls = new Calls(facts, tape, this, units);
    }

    Conditions conditions() {
        return conditions;
    }

    /** Makes a name known that only some formulas may use, such as the footprint in plausibility bands. */
    void define(String name, Figure figure) {
        named.put(name, figure);
    }

    /** A whole formula in the unit it is stated in; {@code origin} names the step that holds it, if it is a new one. */
    Figure formula(Formula formula, Scope scope, Origin origin) {
        int mark = tape.size();
        var tree = figure(formula.tree(), scope, Conditions.part(origin));
        var figure = tape.in(tree, formula.unit());
        boolean isNew = figure.step() >= mark;
        if (isNew && (figure.step() != tree.step() || isPart(figure.step()))) {
            tape.rename(figure.step(), origin);
        }
        return figure;
    }

    private boolean isPart(int step) {
        return tape.steps().get(step).origin().kind() == Kind.PART;
    }

    /** Any node; percentages come out as pure numbers. */
    Figure figure(Expression expression, Scope scope, Origin part) {
        if (expression instanceof Expression.Name name) {
            return tape.pure(name(name.name(), scope));
        }
        if (expression instanceof Expression.Column column) {
            return tape.pure(column(column, scope));
        }
        if (expression instanceof Expression.Literal literal) {
            return literal(literal);
        }
        if (expression instanceof Expression.Arithmetic arithmetic) {
            return arithmetic(arithmetic, scope, part);
        }
        if (expression instanceof Expression.Negation negation) {
            var operand = figure(negation.operand(), scope, part);
            return tape.operation(Operator.NEGATION, List.of(operand.step()), operand.unit(), part);
        }
        if (expression instanceof Expression.Call call) {
            return calls.call(call, scope, part);
        }
        if (expression instanceof Expression.TableCall call) {
            return tape.pure(calls.table(call, scope, part));
        }
        return conditional((Expression.Conditional) expression, scope, part);
    }

    private Figure literal(Expression.Literal literal) {
        return literals.computeIfAbsent(new Number(literal.value(), literal.unit()), number -> {
            var unit = number.unit().dimension().isNone() ? Unit.ONE : number.unit();
            var value = Conversions.amount(number.value(), number.unit(), unit);
            var text = number.value().toPlainString();
            return tape.constant(
                    value, unit, new Origin(Kind.CONSTANT, text, Optional.empty(), "", "", Optional.empty()));
        });
    }

    private Figure arithmetic(Expression.Arithmetic arithmetic, Scope scope, Origin part) {
        var left = figure(arithmetic.left(), scope, part);
        var right = figure(arithmetic.right(), scope, part);
        return switch (arithmetic.operator()) {
            case PLUS -> sameUnit(Operator.SUM, left, right, part);
            case MINUS -> sameUnit(Operator.DIFFERENCE, left, right, part);
            case TIMES ->
                tape.operation(
                        Operator.PRODUCT,
                        List.of(left.step(), right.step()),
                        units.product(left.unit(), right.unit()),
                        part);
            case DIVIDED_BY ->
                tape.operation(
                        Operator.QUOTIENT,
                        List.of(left.step(), right.step()),
                        units.quotient(left.unit(), right.unit()),
                        part);
        };
    }

    private Figure sameUnit(Operator operator, Figure left, Figure right, Origin part) {
        var converted = tape.in(right, left.unit());
        return tape.operation(operator, List.of(left.step(), converted.step()), left.unit(), part);
    }

    private Figure conditional(Expression.Conditional conditional, Scope scope, Origin part) {
        var verdict = conditions.verdict(conditional.condition(), scope, part);
        if (verdict instanceof Conditions.Verdict.Settled settled) {
            return figure(settled.holds() ? conditional.then() : conditional.otherwise(), scope, part);
        }
        int condition = ((Conditions.Verdict.Measured) verdict).step();
        var then = figure(conditional.then(), scope, part);
        var otherwise = tape.in(figure(conditional.otherwise(), scope, part), then.unit());
        return tape.operation(Operator.CHOICE, List.of(condition, then.step(), otherwise.step()), then.unit(), part);
    }

    private Figure column(Expression.Column column, Scope scope) {
        var formula = facts.formula(column.table() + "." + column.column());
        if (formula.isPresent()) {
            return formula(formula.get(), column.column(), scope);
        }
        return inputs.figure(facts.column(column.table(), column.column()).orElseThrow(), scope);
    }

    private Figure name(String name, Scope scope) {
        var made = named.get(name);
        if (made != null) {
            return made;
        }
        var input = facts.input(name);
        if (input.isPresent()) {
            return inputs.figure(input.get(), Scope.WHOLE);
        }
        var formula = facts.formula(name);
        if (formula.isPresent()) {
            return formula(formula.get(), name, formula.get().table().isPresent() ? scope : Scope.WHOLE);
        }
        var constant = facts.constant(name).orElseThrow();
        var quantity = constant.value();
        var origin =
                new Origin(Kind.CONSTANT, name, Optional.of(constant.label()), "", constant.source(), Optional.empty());
        var figure = tape.constant(quantity.amount(), quantity.unit(), origin);
        named.put(name, figure);
        return figure;
    }

    private Figure formula(NamedFormula formula, String name, Scope scope) {
        var path = scope.path(name);
        var made = named.get(path);
        if (made != null) {
            return made;
        }
        var origin = new Origin(
                Kind.FORMULA,
                path,
                Optional.of(formula.label()),
                formula.formula().text(),
                "",
                scope.rowNumber());
        var figure = formula(formula.formula(), scope, origin);
        if (!tape.steps().get(figure.step()).origin().equals(origin)) {
            figure = tape.operation(Operator.SUM, List.of(figure.step()), figure.unit(), origin);
        }
        named.put(path, figure);
        return figure;
    }
}
