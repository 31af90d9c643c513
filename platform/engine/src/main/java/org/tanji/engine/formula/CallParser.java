package org.tanji.engine.formula;

import static org.tanji.engine.formula.FormulaFailure.NEEDS_TABLE;
import static org.tanji.engine.formula.FormulaFailure.UNKNOWN_FUNCTION;
import static org.tanji.engine.formula.FormulaFailure.WRONG_ARGUMENT_COUNT;
import static org.tanji.engine.formula.FormulaFailure.WRONG_EXPONENT;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.formula.Expression.Call;
import org.tanji.engine.formula.Expression.Conditional;
import org.tanji.engine.formula.Expression.Function;
import org.tanji.engine.formula.Expression.Name;
import org.tanji.engine.formula.Expression.TableCall;
import org.tanji.engine.formula.Expression.TableFunction;
import org.tanji.engine.text.Localized;

/** Reads what stands behind the name of a function. */
final class CallParser {

    private static final String IF = "if";

    private final FormulaParser parser;
    private final Tokens tokens;

    CallParser(FormulaParser parser, Tokens tokens) {
        this.parser = parser;
        this.tokens = tokens;
    }

    Expression call(Token name) {
        tokens.next();
        if (name.isWord(IF)) {
            return conditional(name);
        }
        var tableFunction = find(TableFunction.values(), name);
        if (tableFunction.isPresent()) {
            return tableCall(name, tableFunction.get());
        }
        var function = find(Function.values(), name).orElseThrow(() -> unknown(name));
        var arguments = parser.arguments();
        check(name, function, arguments);
        return new Call(function, arguments, name.offset());
    }

    private Expression conditional(Token name) {
        var condition = parser.conditions().any();
        tokens.expect(",", "allowed.comma-of-if");
        var then = parser.sum();
        tokens.expect(",", "allowed.comma-of-if");
        var otherwise = parser.sum();
        tokens.expect(")", "allowed.end-of-if");
        return new Conditional(condition, then, otherwise, name.offset());
    }

    private Expression tableCall(Token name, TableFunction function) {
        var arguments = parser.arguments();
        requireCount(name, arguments, 2, 2);
        if (arguments.get(0) instanceof Name table) {
            return new TableCall(function, table.name(), arguments.get(1), name.offset());
        }
        throw tokens.formula().refuse(arguments.get(0).offset(), NEEDS_TABLE, name.text(), printed(arguments));
    }

    private void check(Token name, Function function, List<Expression> arguments) {
        switch (function) {
            case MIN, MAX -> requireCount(name, arguments, 1, 40);
            case SUM, CEIL, FLOOR, ROUND, ABS, SQRT -> requireCount(name, arguments, 1, 1);
            case COUNT -> {
                requireCount(name, arguments, 1, 1);
                if (!(arguments.get(0) instanceof Name)) {
                    throw tokens.formula()
                            .refuse(arguments.get(0).offset(), NEEDS_TABLE, name.text(), printed(arguments));
                }
            }
            case POW -> {
                requireCount(name, arguments, 2, 2);
                if (Exponent.find(arguments.get(1)).isEmpty()) {
                    throw tokens.formula()
                            .refuse(arguments.get(1).offset(), WRONG_EXPONENT, PrintFormula.print(arguments.get(1)));
                }
            }
        }
    }

    private void requireCount(Token name, List<Expression> arguments, int least, int most) {
        if (arguments.size() < least || arguments.size() > most) {
            throw tokens.formula()
                    .refuse(name.offset(), WRONG_ARGUMENT_COUNT, name.text(), arguments.size(), usage(name.text()));
        }
    }

    private Failure unknown(Token name) {
        var known = new ArrayList<String>();
        known.add(IF);
        Stream.of(Function.values()).map(CallParser::word).forEach(known::add);
        Stream.of(TableFunction.values()).map(CallParser::word).forEach(known::add);
        return tokens.formula()
                .refuse(
                        name.offset(),
                        UNKNOWN_FUNCTION,
                        name.text(),
                        Guess.of(name.text(), known),
                        String.join(", ", known));
    }

    private Localized usage(String function) {
        return tokens.phrase("usage." + function);
    }

    private static String printed(List<Expression> arguments) {
        return PrintFormula.print(arguments.get(0));
    }

    static String word(Enum<?> function) {
        return function.name().toLowerCase(Locale.ROOT);
    }

    private static <T extends Enum<T>> Optional<T> find(T[] functions, Token name) {
        return Stream.of(functions)
                .filter(function -> name.isWord(word(function)))
                .findFirst();
    }
}
