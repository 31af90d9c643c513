package org.tanji.host.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.tanji.engine.failure.Failure;

/**
 * Where a command prints, and in which language.
 *
 * @param out for results
 * @param err for everything that is not the result
 */
public record Terminal(PrintStream out, PrintStream err, Locale locale) {

    static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private static final Control EXACT_LOCALE = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    /** The standard streams, in UTF-8 whatever the machine's own encoding is. */
    public static Terminal standard(Locale locale) {
        return new Terminal(
                new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true, UTF_8),
                new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.err), true, UTF_8),
                locale);
    }

    /** Chinese when the environment asks for it, by TANJI_LANGUAGE or as terminals do, else English. */
    public static Locale localeOf(java.util.Map<String, String> environment) {
        for (var name : new String[] {"TANJI_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"}) {
            var asked = environment.getOrDefault(name, "");
            if (!asked.isBlank()) {
                return asked.toLowerCase(Locale.ROOT).startsWith("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ROOT;
            }
        }
        return Locale.ROOT;
    }

    ResourceBundle words() {
        return ResourceBundle.getBundle("text/cli", locale, EXACT_LOCALE);
    }

    String text(String key, Object... values) {
        return new MessageFormat(words().getString(key), locale).format(values);
    }

    /** Says what went wrong: sentences to people, one JSON object to programs. */
    void explain(Failure failure, boolean json) {
        err.println(json ? json(failure).toPrettyString() : failure.message(locale));
    }

    private ObjectNode json(Failure failure) {
        var error = JSON.createObjectNode();
        error.put("code", failure.code().name());
        error.put("message", failure.sentence(locale));
        var problems = error.putArray("problems");
        failure.problems()
                .forEach(problem -> problems.addObject()
                        .put("place", problem.place().toString())
                        .put("code", problem.what().code().name())
                        .put("message", problem.what().message(locale)));
        return JSON.createObjectNode().set("error", error);
    }

    void print(JsonNode document) {
        out.println(document.toPrettyString());
    }
}
