package org.tanji.engine.formula;

import static org.tanji.engine.formula.FormulaFailure.EMPTY;
import static org.tanji.engine.formula.FormulaFailure.MISSING_OPERATOR;
import static org.tanji.engine.formula.FormulaFailure.RESERVED_NAME;
import static org.tanji.engine.formula.FormulaFailure.TOO_DEEP;
import static org.tanji.engine.formula.FormulaFailure.TOO_LONG;
import static org.tanji.engine.formula.FormulaFailure.UNEXPECTED;
import static org.tanji.engine.formula.FormulaFailure.UNEXPECTED_END;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.formula.Token.Kind;
import org.tanji.engine.text.Localized;
import org.tanji.engine.text.Phrase;

/** The words of one formula, read from left to right within the limits of the language. */
final class Tokens {

    static final int MOST_CHARACTERS = 500;
    static final int DEEPEST = 40;

    private static final Set<String> RELATIONS = Set.of("<", "<=", "=", "!=", ">=", ">");

    private final FormulaText formula;
    private final List<Token> tokens;
    private int at;
    private int depth;

    Tokens(FormulaText formula) {
        this.formula = formula;
        int length = formula.text().codePointCount(0, formula.text().length());
        if (length > MOST_CHARACTERS) {
            throw formula.refuse(0, TOO_LONG, length, MOST_CHARACTERS);
        }
        if (formula.text().isBlank()) {
            throw formula.refuse(0, EMPTY);
        }
        this.tokens = Lexer.tokens(formula);
    }

    FormulaText formula() {
        return formula;
    }

    Token peek() {
        return tokens.get(at);
    }

    Token next() {
        var token = tokens.get(at);
        if (token.kind() != Kind.END) {
            at++;
        }
        return token;
    }

    boolean isAtSign(String sign) {
        return peek().isSign(sign);
    }

    boolean isAtWord(String word) {
        return peek().isWord(word);
    }

    boolean isRelation() {
        return isRelation(peek());
    }

    private static boolean isRelation(Token token) {
        return token.kind() == Kind.SIGN && RELATIONS.contains(token.text());
    }

    void expect(String sign, String allowed) {
        if (!isAtSign(sign)) {
            throw unexpected(allowed);
        }
        next();
    }

    void expectEnd(String allowed) {
        if (peek().kind() != Kind.END) {
            throw unexpected(allowed);
        }
    }

    /** Reads something inside of brackets, a call or a sign, so that no formula can exhaust the stack. */
    <T> T deeper(Supplier<T> reading) {
        if (++depth > DEEPEST) {
            throw refuse(TOO_DEEP, DEEPEST);
        }
        var read = reading.get();
        depth--;
        return read;
    }

    /**
     * Whether the bracket that opens here holds a condition. Decided by what follows the closing bracket, in one look
     * ahead: trying both ways would take 2ⁿ steps for n brackets.
     */
    boolean isBracketedCondition() {
        int open = 0;
        for (int i = at; i < tokens.size(); i++) {
            if (tokens.get(i).isSign("(")) {
                open++;
            } else if (tokens.get(i).isSign(")") && --open == 0) {
                var after = tokens.get(i + 1);
                boolean arithmetic =
                        after.kind() == Kind.SIGN && Set.of("+", "-", "*", "/").contains(after.text());
                return !arithmetic && !isRelation(after);
            }
        }
        return false;
    }

    void refuseReserved(Token name) {
        if (Names.isReserved(name.text()) && !name.text().equals(Names.TOTAL)) {
            throw formula.refuse(name.offset(), RESERVED_NAME, name.text());
        }
    }

    /** The word at hand cannot stand here. */
    Failure unexpected(String allowed) {
        var token = peek();
        return switch (token.kind()) {
            case END -> refuse(UNEXPECTED_END, phrase(allowed));
            case UNIT -> refuse(UNEXPECTED, "[" + token.text() + "]", phrase(allowed));
            case SIGN -> refuse(UNEXPECTED, token.text(), phrase(allowed));
            case NUMBER, NAME ->
                followsValue() && !allowed.equals("allowed.column")
                        ? refuse(MISSING_OPERATOR, tokens.get(at - 1).text(), token.text())
                        : refuse(UNEXPECTED, token.text(), phrase(allowed));
        };
    }

    private boolean followsValue() {
        if (at == 0) {
            return false;
        }
        var before = tokens.get(at - 1);
        boolean word = Names.isReserved(before.text()) || Names.isReserved(peek().text());
        return !word && (before.kind() == Kind.NAME || before.kind() == Kind.NUMBER);
    }

    Failure refuse(FormulaFailure code, Object... details) {
        return formula.refuse(peek().offset(), code, details);
    }

    Localized phrase(String key, Object... details) {
        return new Phrase("text/formula", key, List.of(details));
    }
}
