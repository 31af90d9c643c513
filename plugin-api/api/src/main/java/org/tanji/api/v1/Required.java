package org.tanji.api.v1;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** What every value of this package demands of its parts, with a message that names the part. */
final class Required {

    private Required() {}

    static String text(String text, String name) {
        if (requireNonNull(text, name).isBlank()) {
            throw new IllegalArgumentException(name + " must not be blank");
        }
        return text;
    }

    static <T> List<T> some(List<T> list, String name) {
        var copy = List.copyOf(requireNonNull(list, name));
        if (copy.isEmpty()) {
            throw new IllegalArgumentException(name + " must not be empty");
        }
        return copy;
    }
}
