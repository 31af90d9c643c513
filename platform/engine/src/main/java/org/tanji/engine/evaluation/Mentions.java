package org.tanji.engine.evaluation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.tanji.engine.formula.Condition;
import org.tanji.engine.formula.Expression;
import org.tanji.engine.formula.Formula;

/** Which inputs and columns stand behind formulas, through all named formulas; names are those of {@link Facts}. */
final class Mentions {

    private final Facts facts;
    private final Set<String> names = new LinkedHashSet<>();

    private Mentions(Facts facts) {
        this.facts = facts;
    }

    static Set<String> of(Facts facts, Formula formula) {
        var mentions = new Mentions(facts);
        mentions.add(formula.tree());
        return mentions.names;
    }

    static Set<String> of(Facts facts, Condition condition) {
        var mentions = new Mentions(facts);
        mentions.add(condition);
        return mentions.names;
    }

    /** The table over whose rows an argument runs: the first it mentions outside of functions that run over rows. */
    static Optional<String> table(Expression argument) {
        if (argument instanceof Expression.Column column) {
            return Optional.of(column.table());
        }
        if (argument instanceof Expression.Call call && runsOverRows(call)) {
            return Optional.empty();
        }
        return parts(argument).stream().flatMap(part -> table(part).stream()).findFirst();
    }

    private static boolean runsOverRows(Expression.Call call) {
        return switch (call.function()) {
            case SUM, COUNT -> true;
            case MIN, MAX -> call.arguments().size() == 1;
            case CEIL, FLOOR, ROUND, ABS, SQRT, POW -> false;
        };
    }

    /** The expressions right below a node, those of its condition included. */
    static List<Expression> parts(Expression node) {
        if (node instanceof Expression.Negation negation) {
            return List.of(negation.operand());
        }
        if (node instanceof Expression.Arithmetic arithmetic) {
            return List.of(arithmetic.left(), arithmetic.right());
        }
        if (node instanceof Expression.Call call) {
            return call.arguments();
        }
        if (node instanceof Expression.TableCall call) {
            return List.of(call.key());
        }
        if (node instanceof Expression.Conditional conditional) {
            var parts = new java.util.ArrayList<Expression>();
            each(conditional.condition(), parts::add);
            parts.add(conditional.then());
            parts.add(conditional.otherwise());
            return parts;
        }
        return List.of();
    }

    private static void each(Condition condition, Consumer<Expression> action) {
        if (condition instanceof Condition.Comparison comparison) {
            action.accept(comparison.left());
            action.accept(comparison.right());
        } else if (condition instanceof Condition.Is is) {
            action.accept(is.choice());
        } else if (condition instanceof Condition.Given given) {
            action.accept(given.input());
        } else if (condition instanceof Condition.Not not) {
            each(not.operand(), action);
        } else if (condition instanceof Condition.And and) {
            each(and.left(), action);
            each(and.right(), action);
        } else if (condition instanceof Condition.Or or) {
            each(or.left(), action);
            each(or.right(), action);
        }
    }

    private void add(Condition condition) {
        each(condition, this::add);
    }

    private void add(Expression node) {
        if (node instanceof Expression.Name name) {
            add(name.name());
        } else if (node instanceof Expression.Column column) {
            add(column.table() + "." + column.column());
        }
        parts(node).forEach(this::add);
    }

    private void add(String name) {
        if (names.add(name)) {
            facts.formula(name).ifPresent(formula -> add(formula.formula().tree()));
        }
    }
}
