package org.tanji.engine.formula;

import static org.tanji.engine.formula.FormulaFailure.CHAINED_COMPARISON;
import static org.tanji.engine.formula.FormulaFailure.FORMULA_IN_CONDITION;
import static org.tanji.engine.formula.FormulaFailure.NOT_AN_INPUT;
import static org.tanji.engine.formula.FormulaFailure.NOT_A_CHOICE;

import java.util.List;
import org.tanji.engine.formula.Condition.And;
import org.tanji.engine.formula.Condition.Comparison;
import org.tanji.engine.formula.Condition.Given;
import org.tanji.engine.formula.Condition.Is;
import org.tanji.engine.formula.Condition.Not;
import org.tanji.engine.formula.Condition.Or;
import org.tanji.engine.formula.Condition.Relation;
import org.tanji.engine.formula.Expression.Column;
import org.tanji.engine.formula.Expression.Name;
import org.tanji.engine.formula.Token.Kind;

/** Reads conditions, from loose to tight: {@code or}, {@code and}, {@code not}, comparisons. */
final class ConditionParser {

    private final FormulaParser parser;
    private final Tokens tokens;

    ConditionParser(FormulaParser parser, Tokens tokens) {
        this.parser = parser;
        this.tokens = tokens;
    }

    Condition any() {
        var left = all();
        while (tokens.isAtWord("or")) {
            tokens.next();
            left = new Or(left, all(), left.offset());
        }
        return left;
    }

    private Condition all() {
        var left = single();
        while (tokens.isAtWord("and")) {
            tokens.next();
            left = new And(left, single(), left.offset());
        }
        return left;
    }

    private Condition single() {
        if (tokens.isAtWord("not")) {
            int offset = tokens.next().offset();
            return tokens.deeper(() -> new Not(single(), offset));
        }
        if (tokens.isAtWord("given")) {
            return given();
        }
        if (tokens.isAtSign("(") && tokens.isBracketedCondition()) {
            tokens.next();
            var inner = tokens.deeper(this::any);
            tokens.expect(")", "allowed.connective");
            return inner;
        }
        return comparison();
    }

    private Condition given() {
        var word = tokens.next();
        tokens.expect("(", "usage.given");
        var input = parser.sum();
        if (!(input instanceof Name || input instanceof Column)) {
            throw tokens.formula().refuse(input.offset(), NOT_AN_INPUT, PrintFormula.print(input));
        }
        tokens.expect(")", "usage.given");
        return new Given(input, word.offset());
    }

    private Condition comparison() {
        var left = parser.sum();
        if (tokens.isAtWord("is")) {
            return is(left);
        }
        if (!tokens.isRelation()) {
            throw tokens.peek().kind() == Kind.END || tokens.isAtSign(",") || tokens.isAtSign(")") || isConnective()
                    ? tokens.formula().refuse(left.offset(), FORMULA_IN_CONDITION, PrintFormula.print(left))
                    : tokens.unexpected("allowed.relation");
        }
        var relation = relation(tokens.next());
        var right = parser.sum();
        if (tokens.isRelation()) {
            throw tokens.refuse(CHAINED_COMPARISON, tokens.peek().text());
        }
        return new Comparison(relation, left, right, left.offset());
    }

    private boolean isConnective() {
        return tokens.isAtWord("and") || tokens.isAtWord("or");
    }

    private Condition is(Expression choice) {
        if (!(choice instanceof Name || choice instanceof Column)) {
            throw tokens.formula()
                    .refuse(choice.offset(), NOT_A_CHOICE, PrintFormula.print(choice), Guess.among(List.of()));
        }
        tokens.next();
        if (tokens.peek().kind() != Kind.NAME) {
            throw tokens.unexpected("allowed.option");
        }
        return new Is(choice, tokens.next().text(), choice.offset());
    }

    private static Relation relation(Token sign) {
        for (var relation : Relation.values()) {
            if (sign.isSign(PrintFormula.sign(relation))) {
                return relation;
            }
        }
        throw new IllegalStateException("not a relation: " + sign);
    }
}
