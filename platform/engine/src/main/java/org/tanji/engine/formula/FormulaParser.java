package org.tanji.engine.formula;

import static org.tanji.engine.formula.FormulaFailure.COMPARISON_IN_FORMULA;
import static org.tanji.engine.formula.FormulaFailure.UNEXPECTED;

import java.util.ArrayList;
import java.util.List;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.failure.Problem;
import org.tanji.engine.formula.Expression.Arithmetic;
import org.tanji.engine.formula.Expression.Column;
import org.tanji.engine.formula.Expression.Literal;
import org.tanji.engine.formula.Expression.Name;
import org.tanji.engine.formula.Expression.Negation;
import org.tanji.engine.formula.Expression.Operator;
import org.tanji.engine.formula.Token.Kind;
import org.tanji.engine.quantity.Quantity;
import org.tanji.engine.quantity.Unit;

/**
 * Reads formulas and conditions: text to tree. Whether names exist and dimensions fit is asked later, by
 * {@link DimensionCheck}.
 *
 * <p>The grammar, from loose to tight: {@code + -}, then {@code * /}, then unary {@code -}. Conditions: {@code or},
 * {@code and}, {@code not}, comparisons. At most {@value Tokens#MOST_CHARACTERS} characters, brackets and calls at most
 * {@value Tokens#DEEPEST} deep.
 */
public final class FormulaParser {

    private final Tokens tokens;
    private final CallParser calls;
    private final ConditionParser conditions;

    private FormulaParser(FormulaText formula) {
        this.tokens = new Tokens(formula);
        this.calls = new CallParser(this, tokens);
        this.conditions = new ConditionParser(this, tokens);
    }

    /** @throws Failure with one problem: the first place at which the text stops making sense, and what may stand there */
    public static Expression expression(FormulaText formula) {
        var parser = new FormulaParser(formula);
        var tree = parser.sum();
        if (parser.tokens.isRelation() || parser.tokens.isAtWord("is")) {
            throw parser.tokens.refuse(
                    COMPARISON_IN_FORMULA, parser.tokens.peek().text());
        }
        parser.tokens.expectEnd("allowed.operator");
        return tree;
    }

    /** @throws Failure as {@link #expression} */
    public static Condition condition(FormulaText formula) {
        var parser = new FormulaParser(formula);
        var tree = parser.conditions.any();
        parser.tokens.expectEnd("allowed.connective");
        return tree;
    }

    ConditionParser conditions() {
        return conditions;
    }

    Expression sum() {
        var left = product();
        while (tokens.isAtSign("+") || tokens.isAtSign("-")) {
            var operator = tokens.next().isSign("+") ? Operator.PLUS : Operator.MINUS;
            left = new Arithmetic(operator, left, product(), left.offset());
        }
        return left;
    }

    private Expression product() {
        var left = signed();
        while (tokens.isAtSign("*") || tokens.isAtSign("/")) {
            var operator = tokens.next().isSign("*") ? Operator.TIMES : Operator.DIVIDED_BY;
            left = new Arithmetic(operator, left, signed(), left.offset());
        }
        return left;
    }

    private Expression signed() {
        if (!tokens.isAtSign("-")) {
            return primary();
        }
        int offset = tokens.next().offset();
        return tokens.deeper(() -> new Negation(signed(), offset));
    }

    private Expression primary() {
        var token = tokens.peek();
        return switch (token.kind()) {
            case NUMBER -> number();
            case NAME -> named();
            case UNIT, END -> throw tokens.unexpected("allowed.value");
            case SIGN -> {
                if (!token.isSign("(")) {
                    throw tokens.unexpected("allowed.value");
                }
                yield bracketed();
            }
        };
    }

    private Expression bracketed() {
        tokens.next();
        var inner = tokens.deeper(this::sum);
        tokens.expect(")", "allowed.in-brackets");
        return inner;
    }

    private Expression number() {
        var token = tokens.next();
        var value = reading(token, () -> Quantity.number(token.text()));
        if (tokens.peek().kind() != Kind.UNIT) {
            return new Literal(value, Unit.ONE, token.offset());
        }
        var unit = tokens.next();
        var symbol = new Token(Kind.UNIT, unit.text(), unit.offset() + 1);
        return new Literal(value, reading(symbol, () -> Unit.parse(unit.text())), token.offset());
    }

    private <T> T reading(Token token, java.util.function.Supplier<T> reading) {
        try {
            return reading.get();
        } catch (Failure failure) {
            throw tokens.formula().refuse(new Problem(tokens.formula().locator().at(token.offset()), failure));
        }
    }

    private Expression named() {
        var token = tokens.next();
        if (tokens.isAtSign("(")) {
            return tokens.deeper(() -> calls.call(token));
        }
        tokens.refuseReserved(token);
        if (!tokens.isAtSign(".")) {
            return new Name(token.text(), token.offset());
        }
        tokens.next();
        if (tokens.peek().kind() != Kind.NAME) {
            throw tokens.unexpected("allowed.column");
        }
        var column = tokens.next();
        if (tokens.isAtSign(".")) {
            throw tokens.refuse(UNEXPECTED, ".", tokens.phrase("allowed.operator"));
        }
        return new Column(token.text(), column.text(), token.offset());
    }

    List<Expression> arguments() {
        var arguments = new ArrayList<Expression>();
        if (!tokens.isAtSign(")")) {
            arguments.add(sum());
            while (tokens.isAtSign(",")) {
                tokens.next();
                arguments.add(sum());
            }
        }
        tokens.expect(")", "allowed.argument");
        return arguments;
    }
}
