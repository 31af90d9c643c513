package org.tanji.engine.method.yaml;

import java.util.List;
import java.util.Optional;
import org.tanji.engine.failure.Place;
import org.tanji.engine.formula.FormulaText;

/** A map, a list or a word of a file, with its place. */
public sealed interface YamlNode {

    Place.InText place();

    /**
     * A word, a number, a sentence, a formula.
     *
     * @param plain written without quotes, so that {@code null} and {@code true} are not just words
     * @param locator from a character of the value to its place in the file, through quotes, escapes and folded lines
     */
    record Scalar(String value, boolean plain, Place.InText place, FormulaText.Locator locator) implements YamlNode {

        /** Nothing, {@code null} or {@code ~}. */
        public boolean isNull() {
            return plain && (value.isEmpty() || value.equals("null") || value.equals("~"));
        }

        public FormulaText formula() {
            return new FormulaText(value, locator);
        }
    }

    record Mapping(List<Entry> entries, Place.InText place) implements YamlNode {
        public Mapping {
            entries = List.copyOf(entries);
        }

        public Optional<Entry> find(String key) {
            return entries.stream().filter(entry -> entry.key().equals(key)).findFirst();
        }

        public List<String> keys() {
            return entries.stream().map(Entry::key).toList();
        }
    }

    record Sequence(List<YamlNode> items, Place.InText place) implements YamlNode {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** @param place of the key */
    record Entry(String key, Place.InText place, YamlNode value) {}
}
