package org.tanji.engine.formula;

import static org.tanji.engine.formula.FormulaFailure.CHOICE_AS_NUMBER;
import static org.tanji.engine.formula.FormulaFailure.COLUMN_OUTSIDE_ROWS;
import static org.tanji.engine.formula.FormulaFailure.LOOKUP_AS_NUMBER;
import static org.tanji.engine.formula.FormulaFailure.NOT_A_TABLE;
import static org.tanji.engine.formula.FormulaFailure.TABLE_AS_NUMBER;
import static org.tanji.engine.formula.FormulaFailure.TEXT_AS_NUMBER;
import static org.tanji.engine.formula.FormulaFailure.UNKNOWN_COLUMN;
import static org.tanji.engine.formula.FormulaFailure.UNKNOWN_NAME;

import java.util.List;
import java.util.Optional;
import org.tanji.engine.formula.Expression.Column;
import org.tanji.engine.formula.Expression.Name;
import org.tanji.engine.formula.Symbol.Amount;
import org.tanji.engine.formula.Symbol.Broken;
import org.tanji.engine.formula.Symbol.ByNumber;
import org.tanji.engine.formula.Symbol.ByOption;
import org.tanji.engine.formula.Symbol.Choice;
import org.tanji.engine.formula.Symbol.Table;
import org.tanji.engine.formula.Symbol.Text;
import org.tanji.engine.quantity.Unit;
import org.tanji.engine.text.Localized;
import org.tanji.engine.text.Phrase;

/** Finds what names stand for. Reports the unknown ones once; a broken definition is silent here. */
final class NameCheck {

    private final DimensionCheck check;

    NameCheck(DimensionCheck check) {
        this.check = check;
    }

    Optional<Unit> unit(Name name) {
        return symbol(name).flatMap(symbol -> number(symbol, name.name(), name.offset()));
    }

    Optional<Unit> unit(Column column) {
        var written = column.table() + "." + column.column();
        return symbol(column).flatMap(symbol -> number(symbol, written, column.offset()));
    }

    /** What a name or a column stands for. */
    Optional<Symbol> symbol(Expression node) {
        if (node instanceof Column column) {
            return symbol(column);
        }
        return node instanceof Name name ? symbol(name) : Optional.empty();
    }

    Optional<Symbol> symbol(Name name) {
        return symbol(name.name(), name.offset());
    }

    Optional<Symbol> symbol(String name, int offset) {
        var found = check.scope().find(name);
        if (found.isEmpty()) {
            var words = check.scope().words();
            check.add(offset, UNKNOWN_NAME, name, guess(name, words), Guess.among(words));
        }
        return found;
    }

    private Localized guess(String name, List<String> words) {
        return words.stream()
                .filter(word -> word.endsWith("." + name))
                .findFirst()
                .<Localized>map(word -> new Phrase("text/formula", "guess", List.of(word)))
                .orElseGet(() -> Guess.of(name, words));
    }

    private Optional<Symbol> symbol(Column column) {
        var found = symbol(column.table(), column.offset());
        if (found.isEmpty() || found.get() instanceof Broken) {
            return Optional.empty();
        }
        if (!(found.get() instanceof Table table)) {
            check.add(column.offset(), NOT_A_TABLE, column.table(), column.column());
            return Optional.empty();
        }
        var meaning = Optional.ofNullable(table.columns().get(column.column()));
        if (meaning.isEmpty()) {
            var columns = table.columns().keySet();
            check.add(
                    column.offset(),
                    UNKNOWN_COLUMN,
                    column.table(),
                    column.column(),
                    Guess.of(column.column(), columns),
                    Guess.among(columns));
        } else if (!check.scope().row().equals(Optional.of(column.table()))) {
            check.add(column.offset(), COLUMN_OUTSIDE_ROWS, column.table() + "." + column.column(), column.table());
        }
        return meaning;
    }

    private Optional<Unit> number(Symbol symbol, String name, int offset) {
        if (symbol instanceof Amount amount) {
            return Optional.of(Units.read(amount.unit()));
        } else if (symbol instanceof Choice choice) {
            check.add(offset, CHOICE_AS_NUMBER, name, Guess.among(choice.options()));
        } else if (symbol instanceof Text) {
            check.add(offset, TEXT_AS_NUMBER, name);
        } else if (symbol instanceof Table table) {
            check.add(offset, TABLE_AS_NUMBER, name, Guess.among(table.columns().keySet()));
        } else if (symbol instanceof ByOption) {
            check.add(offset, LOOKUP_AS_NUMBER, name, "lookup");
        } else if (symbol instanceof ByNumber) {
            check.add(offset, LOOKUP_AS_NUMBER, name, "interpolate");
        }
        return Optional.empty();
    }
}
