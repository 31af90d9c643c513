package org.tanji.engine.formula;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanji.engine.formula.Symbol.Amount;
import org.tanji.engine.formula.Symbol.Table;
import org.tanji.engine.quantity.Dimension;

/**
 * The names that a formula may use.
 *
 * @param row table whose rows the formula is calculated for, one after the other
 */
public record Scope(Map<String, Symbol> names, Optional<String> row) {

    public Scope {
        names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
    }

    public static Scope of(Map<String, Symbol> names) {
        return new Scope(names, Optional.empty());
    }

    public Scope inRowsOf(String table) {
        return new Scope(names, Optional.of(table));
    }

    public Scope with(String name, Symbol symbol) {
        var more = new LinkedHashMap<>(names);
        more.put(name, symbol);
        return new Scope(more, row);
    }

    Optional<Symbol> find(String name) {
        return Optional.ofNullable(names.get(name));
    }

    /** Every name as a formula writes it; columns behind their table. */
    List<String> words() {
        return words(Optional.empty());
    }

    /** The numbers of that dimension. */
    List<String> measuring(Dimension dimension) {
        return words(Optional.of(dimension));
    }

    private List<String> words(Optional<Dimension> dimension) {
        var words = new ArrayList<String>();
        names.forEach((name, symbol) -> {
            if (fits(symbol, dimension)) {
                words.add(name);
            }
            if (symbol instanceof Table table) {
                table.columns().forEach((column, meaning) -> {
                    if (fits(meaning, dimension)) {
                        words.add(name + "." + column);
                    }
                });
            }
        });
        return words;
    }

    private static boolean fits(Symbol symbol, Optional<Dimension> dimension) {
        return dimension.isEmpty()
                || symbol instanceof Amount amount && amount.unit().dimension().equals(dimension.get());
    }
}
