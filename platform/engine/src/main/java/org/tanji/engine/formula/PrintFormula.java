package org.tanji.engine.formula;

import java.util.List;
import java.util.stream.Collectors;
import org.tanji.engine.formula.Condition.And;
import org.tanji.engine.formula.Condition.Comparison;
import org.tanji.engine.formula.Condition.Given;
import org.tanji.engine.formula.Condition.Is;
import org.tanji.engine.formula.Condition.Not;
import org.tanji.engine.formula.Condition.Or;
import org.tanji.engine.formula.Condition.Relation;
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

/** Writes a tree as a formula with as few brackets as possible; reading it again gives the same tree. */
public final class PrintFormula {

    /** How tightly a node holds together; whoever needs a tighter one puts brackets around it. */
    private enum Grip {
        SUM,
        PRODUCT,
        SIGNED
    }

    private PrintFormula() {}

    public static String print(Expression node) {
        if (node instanceof Literal literal) {
            var number = literal.value().toPlainString();
            return literal.unit().equals(Unit.ONE) ? number : number + " [" + literal.unit() + "]";
        } else if (node instanceof Name name) {
            return name.name();
        } else if (node instanceof Column column) {
            return column.table() + "." + column.column();
        } else if (node instanceof Negation negation) {
            return "-" + print(negation.operand(), Grip.SIGNED);
        } else if (node instanceof Arithmetic arithmetic) {
            return arithmetic(arithmetic);
        } else if (node instanceof Call call) {
            return call(CallParser.word(call.function()), call.arguments());
        } else if (node instanceof TableCall call) {
            return CallParser.word(call.function()) + "(" + call.table() + ", " + print(call.key()) + ")";
        }
        var choice = (Conditional) node;
        return "if(" + print(choice.condition()) + ", " + print(choice.then()) + ", " + print(choice.otherwise()) + ")";
    }

    public static String print(Condition node) {
        if (node instanceof Comparison comparison) {
            return print(comparison.left()) + " " + sign(comparison.relation()) + " " + print(comparison.right());
        } else if (node instanceof Is is) {
            return print(is.choice()) + " is " + is.option();
        } else if (node instanceof Given given) {
            return "given(" + print(given.input()) + ")";
        } else if (node instanceof And and) {
            boolean bracketed = and.right() instanceof And;
            return inBrackets(print(and.left()), and.left() instanceof Or)
                    + " and "
                    + inBrackets(print(and.right()), bracketed || and.right() instanceof Or);
        } else if (node instanceof Or or) {
            return print(or.left()) + " or " + inBrackets(print(or.right()), or.right() instanceof Or);
        }
        var operand = ((Not) node).operand();
        return "not " + inBrackets(print(operand), operand instanceof And || operand instanceof Or);
    }

    static String sign(Relation relation) {
        return switch (relation) {
            case LESS -> "<";
            case LESS_OR_EQUAL -> "<=";
            case EQUAL -> "=";
            case NOT_EQUAL -> "!=";
            case GREATER_OR_EQUAL -> ">=";
            case GREATER -> ">";
        };
    }

    static String sign(Operator operator) {
        return switch (operator) {
            case PLUS -> "+";
            case MINUS -> "-";
            case TIMES -> "*";
            case DIVIDED_BY -> "/";
        };
    }

    private static String arithmetic(Arithmetic node) {
        boolean sum = isSum(node.operator());
        var left = print(node.left(), sum ? Grip.SUM : Grip.PRODUCT);
        var right = print(node.right(), sum ? Grip.PRODUCT : Grip.SIGNED);
        return left + " " + sign(node.operator()) + " " + right;
    }

    private static String print(Expression node, Grip needed) {
        return inBrackets(print(node), grip(node).compareTo(needed) < 0);
    }

    private static Grip grip(Expression node) {
        if (node instanceof Arithmetic arithmetic) {
            return isSum(arithmetic.operator()) ? Grip.SUM : Grip.PRODUCT;
        }
        return Grip.SIGNED;
    }

    private static boolean isSum(Operator operator) {
        return operator == Operator.PLUS || operator == Operator.MINUS;
    }

    private static String call(String function, List<Expression> arguments) {
        return arguments.stream().map(PrintFormula::print).collect(Collectors.joining(", ", function + "(", ")"));
    }

    private static String inBrackets(String text, boolean bracketed) {
        return bracketed ? "(" + text + ")" : text;
    }
}
