package org.tanji.engine.method;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** A small method that uses every construct of the language once: an example, made up for tests. */
public final class MethodFixture {

    public static final String FILE = "bicycle.method.yaml";

    private MethodFixture() {}

    public static String text() {
        try (var file = MethodFixture.class.getResourceAsStream("/method/" + FILE)) {
            return new String(java.util.Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    public static Method bicycle() {
        return MethodReader.read(MethodText.of(FILE, text()));
    }

    /** The messages about a text, without the name of the file. */
    static List<String> problems(String text, Locale locale) {
        return MethodReader.check(MethodText.of(FILE, text)).stream()
                .map(problem -> problem.message(locale).substring(FILE.length() + 1))
                .toList();
    }

    static List<String> problems(String text) {
        return problems(text, Locale.ROOT);
    }

    /** The example with one spot changed; the spot has to be there, and only once. */
    static String with(String right, String wrong) {
        var text = text();
        int at = text.indexOf(right);
        if (at < 0 || text.indexOf(right, at + 1) >= 0) {
            throw new IllegalArgumentException("not exactly once in the example: " + right);
        }
        return text.replace(right, wrong);
    }
}
