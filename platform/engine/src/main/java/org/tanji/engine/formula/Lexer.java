package org.tanji.engine.formula;

import static org.tanji.engine.formula.FormulaFailure.MISSING_OPERATOR;
import static org.tanji.engine.formula.FormulaFailure.NOT_A_SIGN;
import static org.tanji.engine.formula.FormulaFailure.NOT_A_SIGN_USE;
import static org.tanji.engine.formula.FormulaFailure.UNCLOSED_UNIT;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.formula.Token.Kind;
import org.tanji.engine.text.Phrase;

/** Cuts a formula into words; refuses what only looks like one. */
final class Lexer {

    private static final List<String> SIGNS =
            List.of("<=", ">=", "!=", "<", ">", "=", "+", "-", "*", "/", "(", ")", ",", ".");
    /** Two signs in a row that other languages know and this one does not; they would lex as something else. */
    private static final List<String> FOREIGN = List.of("==", "<>", "=>", "=<", "**");

    private static final Phrase INVISIBLE = new Phrase("text/formula", "invisible", List.of());

    private final FormulaText formula;
    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Lexer(FormulaText formula) {
        this.formula = formula;
        this.text = formula.text();
    }

    static List<Token> tokens(FormulaText formula) {
        return new Lexer(formula).all();
    }

    private List<Token> all() {
        while (at < text.length()) {
            int character = text.codePointAt(at);
            if (character == ' ' || character == '\t' || character == '\n' || character == '\r') {
                at++;
            } else if (Names.isDigit(character)) {
                number();
            } else if (Names.startsName(character)) {
                name();
            } else if (character == '[') {
                unit();
            } else {
                sign();
            }
        }
        tokens.add(new Token(Kind.END, "", text.length()));
        return tokens;
    }

    private void number() {
        int start = at;
        digits();
        if (isAt('.') && at + 1 < text.length() && Names.isDigit(text.charAt(at + 1))) {
            at++;
            digits();
        }
        if (startsExponent()) {
            at += text.charAt(at + 1) == '+' || text.charAt(at + 1) == '-' ? 2 : 1;
            digits();
        }
        if (at < text.length() && Names.startsName(text.codePointAt(at))) {
            throw formula.refuse(at, MISSING_OPERATOR, text.substring(start, at), wordAt(at));
        }
        tokens.add(new Token(Kind.NUMBER, text.substring(start, at), start));
    }

    private boolean startsExponent() {
        if (!isAt('e') && !isAt('E')) {
            return false;
        }
        int next = at + 1;
        if (next < text.length() && (text.charAt(next) == '+' || text.charAt(next) == '-')) {
            next++;
        }
        return next < text.length() && Names.isDigit(text.charAt(next));
    }

    private void digits() {
        while (at < text.length() && Names.isDigit(text.charAt(at))) {
            at++;
        }
    }

    private void name() {
        int start = at;
        at += wordAt(at).length();
        tokens.add(new Token(Kind.NAME, Names.normal(text.substring(start, at)), start));
    }

    private String wordAt(int start) {
        int end = start;
        while (end < text.length() && Names.continuesName(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return text.substring(start, end);
    }

    private void unit() {
        int end = text.indexOf(']', at);
        if (end < 0) {
            throw formula.refuse(at, UNCLOSED_UNIT);
        }
        tokens.add(new Token(Kind.UNIT, text.substring(at + 1, end), at));
        at = end + 1;
    }

    private void sign() {
        boolean foreign = FOREIGN.stream().anyMatch(sign -> text.startsWith(sign, at));
        var known = SIGNS.stream().filter(sign -> text.startsWith(sign, at)).findFirst();
        if (foreign || known.isEmpty()) {
            throw refusal();
        }
        tokens.add(new Token(Kind.SIGN, known.orElseThrow(), at));
        at += known.orElseThrow().length();
    }

    private Failure refusal() {
        return Lookalikes.find(text, at)
                .map(look -> formula.refuse(at, NOT_A_SIGN_USE, look.found(), look.meant()))
                .orElseGet(() -> {
                    int character = text.codePointAt(at);
                    var code = String.format(Locale.ROOT, "U+%04X", character);
                    boolean visible = !Character.isWhitespace(character)
                            && !Character.isSpaceChar(character)
                            && !Character.isISOControl(character)
                            && Character.getType(character) != Character.FORMAT;
                    return formula.refuse(at, NOT_A_SIGN, visible ? Character.toString(character) : INVISIBLE, code);
                });
    }

    private boolean isAt(char character) {
        return at < text.length() && text.charAt(at) == character;
    }
}
