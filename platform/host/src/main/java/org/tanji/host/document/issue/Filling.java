package org.tanji.host.document.issue;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tanji.engine.text.BilingualText;
import org.tanji.engine.text.Localized;

/**
 * What a document is filled with. Values that differ between the languages are {@link Localized}.
 *
 * @param day that the document bears
 */
public record Filling(LocalDate day, Map<String, Localized> values, Map<String, Rows> tables) {

    public Filling {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        tables = Collections.unmodifiableMap(new LinkedHashMap<>(tables));
    }

    /** A table: what stands above each column, and the rows with a cell for each. */
    public record Rows(List<Localized> heads, List<List<Localized>> rows) {
        public Rows {
            heads = List.copyOf(heads);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    public static Filling on(LocalDate day) {
        return new Filling(day, Map.of(), Map.of());
    }

    public Filling with(String name, Localized value) {
        var more = new LinkedHashMap<>(values);
        more.put(name, value);
        return new Filling(day, more, tables);
    }

    /** The same in every language. */
    public Filling with(String name, String value) {
        return with(name, same(value));
    }

    Localized value(String name) {
        return requireNonNull(values.get(name), name);
    }

    Rows rows(String name) {
        return requireNonNull(tables.get(name), name);
    }

    public Filling table(String name, Rows rows) {
        var more = new LinkedHashMap<>(tables);
        more.put(name, rows);
        return new Filling(day, values, more);
    }

    /** A text that is the same in every language, such as a name or a number. */
    public static Localized same(String value) {
        return new BilingualText(value, value);
    }
}
