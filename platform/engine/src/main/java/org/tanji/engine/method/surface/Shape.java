package org.tanji.engine.method.surface;

import java.util.List;

/** What may stand behind a key. */
public sealed interface Shape {

    /** One value of a kind. */
    record Value(Kind kind) implements Shape {}

    /** One of a few words. */
    record OneOf(List<String> words) implements Shape {
        public OneOf {
            words = List.copyOf(words);
        }
    }

    /**
     * A map with fixed keys.
     *
     * @param name under which the bundle describes the keys
     * @param exactlyOne groups of keys of which exactly one has to be there
     */
    record Section(String name, List<Key> keys, List<List<String>> exactlyOne) implements Shape {
        public Section {
            keys = List.copyOf(keys);
            exactlyOne = List.copyOf(exactlyOne);
        }
    }

    /** A map whose keys the author chooses. */
    record Named(Kind name, Shape value, int least, int most) implements Shape {}

    record ListOf(Shape item, int least, int most) implements Shape {}

    /**
     * @param needs another key, without which this one has no meaning; empty for none
     */
    record Key(String name, boolean obligatory, Shape shape, String needs) {

        static Key must(String name, Shape shape) {
            return new Key(name, true, shape, "");
        }

        static Key may(String name, Shape shape) {
            return new Key(name, false, shape, "");
        }

        Key with(String other) {
            return new Key(name, obligatory, shape, other);
        }
    }
}
