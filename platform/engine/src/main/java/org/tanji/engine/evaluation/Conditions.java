package org.tanji.engine.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.tanji.engine.evaluation.Origin.Kind;
import org.tanji.engine.evaluation.Step.Operator;
import org.tanji.engine.formula.Condition;
import org.tanji.engine.formula.Expression;
import org.tanji.engine.method.Field;
import org.tanji.engine.method.Requirement;
import org.tanji.engine.quantity.Unit;

/** Conditions: what depends on choices alone is settled while compiling, what depends on numbers becomes steps. */
final class Conditions {

    private final Facts facts;
    private final Tape tape;
    private final Expressions expressions;

    Conditions(Facts facts, Tape tape, Expressions expressions) {
        this.facts = facts;
        this.tape = tape;
        this.expressions = expressions;
    }

    /** What a condition comes to before any number is known. */
    sealed interface Verdict {

        record Settled(boolean holds) implements Verdict {}

        /** Holds when the step is not 0. */
        record Measured(int step) implements Verdict {}
    }

    Verdict verdict(Condition condition, Scope scope, Origin part) {
        if (condition instanceof Condition.Comparison comparison) {
            return new Verdict.Measured(comparison(comparison, scope, part));
        }
        if (condition instanceof Condition.Is is) {
            return chosen(is, scope);
        }
        if (condition instanceof Condition.Given given) {
            return new Verdict.Settled(field(given.input(), scope)
                    .flatMap(field -> facts.entry(field.name(), scope(given.input(), scope)))
                    .isPresent());
        }
        if (condition instanceof Condition.Not not) {
            var inner = verdict(not.operand(), scope, part);
            if (inner instanceof Verdict.Settled settled) {
                return new Verdict.Settled(!settled.holds());
            }
            return negated(((Verdict.Measured) inner).step(), part);
        }
        if (condition instanceof Condition.And and) {
            return both(verdict(and.left(), scope, part), verdict(and.right(), scope, part), Operator.AND, part);
        }
        var or = (Condition.Or) condition;
        return both(verdict(or.left(), scope, part), verdict(or.right(), scope, part), Operator.OR, part);
    }

    private Verdict both(Verdict left, Verdict right, Operator operator, Origin part) {
        boolean settles = operator == Operator.OR;
        if (left instanceof Verdict.Settled settled) {
            return settled.holds() == settles ? settled : right;
        }
        if (right instanceof Verdict.Settled settled) {
            return settled.holds() == settles ? settled : left;
        }
        var operands = List.of(((Verdict.Measured) left).step(), ((Verdict.Measured) right).step());
        return new Verdict.Measured(
                tape.operation(operator, operands, Unit.ONE, part).step());
    }

    private Verdict negated(int step, Origin part) {
        return new Verdict.Measured(
                tape.operation(Operator.NOT, List.of(step), Unit.ONE, part).step());
    }

    private int comparison(Condition.Comparison comparison, Scope scope, Origin part) {
        var left = expressions.figure(comparison.left(), scope, part);
        var right = tape.in(expressions.figure(comparison.right(), scope, part), left.unit());
        var forward = List.of(left.step(), right.step());
        var backward = List.of(right.step(), left.step());
        return switch (comparison.relation()) {
            case LESS -> truth(Operator.LESS, forward, part);
            case LESS_OR_EQUAL -> truth(Operator.LESS_OR_EQUAL, forward, part);
            case EQUAL -> truth(Operator.EQUAL, forward, part);
            case GREATER -> truth(Operator.LESS, backward, part);
            case GREATER_OR_EQUAL -> truth(Operator.LESS_OR_EQUAL, backward, part);
            case NOT_EQUAL -> truth(Operator.NOT, List.of(truth(Operator.EQUAL, forward, part)), part);
        };
    }

    private int truth(Operator operator, List<Integer> operands, Origin part) {
        return tape.operation(operator, operands, Unit.ONE, part).step();
    }

    private Verdict chosen(Condition.Is is, Scope scope) {
        var field = field(is.choice(), scope).orElseThrow();
        var at = scope(is.choice(), scope);
        var option = facts.option(field, at);
        if (option.isEmpty() && !(field.requirement() instanceof Requirement.Never)) {
            var path = at.path(field.name());
            var origin = new Origin(Kind.INPUT, path, Optional.of(field.label()), "", "", at.rowNumber());
            return new Verdict.Measured(tape.add(new Step.Absent(Inputs.missing(field), Unit.ONE, origin)));
        }
        return new Verdict.Settled(option.filter(is.option()::equals).isPresent());
    }

    private Optional<Field> field(Expression expression, Scope scope) {
        if (expression instanceof Expression.Column column) {
            return facts.column(column.table(), column.column());
        }
        return expression instanceof Expression.Name name ? facts.input(name.name()) : Optional.empty();
    }

    private static Scope scope(Expression expression, Scope scope) {
        return expression instanceof Expression.Column ? scope : Scope.WHOLE;
    }

    /** A number as long as the condition holds, else nothing of it. */
    Figure onlyIf(Optional<Verdict> when, Figure figure, Origin origin) {
        if (when.isPresent() && when.get() instanceof Verdict.Measured measured) {
            var nothing = tape.constant(BigDecimal.ZERO, figure.unit(), part(origin));
            var operands = List.of(measured.step(), figure.step(), nothing.step());
            return tape.operation(Operator.CHOICE, operands, figure.unit(), origin);
        }
        return figure;
    }

    static Origin part(Origin of) {
        return new Origin(Kind.PART, of.name(), Optional.empty(), of.text(), "", of.row());
    }
}
