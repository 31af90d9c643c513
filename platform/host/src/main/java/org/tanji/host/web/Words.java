package org.tanji.host.web;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.tanji.engine.text.Localized;

/** The words of a page in the reader's language. */
public record Words(Locale locale, List<ResourceBundle> bundles) {

    private static final Control EXACT_LOCALE = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    private static final List<String> NAMES = List.of(
            "text/pages",
            "text/study",
            "text/terms",
            "text/account",
            "text/casefile",
            "text/application",
            "text/rulepage",
            "text/planning",
            "text/inspection",
            "text/verification",
            "text/decision",
            "text/certificate",
            "text/confirmation");

    public Words {
        bundles = List.copyOf(bundles);
    }

    public static Words in(Locale locale) {
        return new Words(
                locale,
                NAMES.stream()
                        .map(name -> ResourceBundle.getBundle(name, locale, EXACT_LOCALE))
                        .toList());
    }

    /** The text under that key with its placeholders filled. */
    public String text(String key, Object... values) {
        var pattern = bundles.stream()
                .filter(bundle -> bundle.containsKey(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no text for " + key))
                .getString(key);
        var told = Arrays.stream(values).map(this::told).toArray();
        return told.length == 0 ? pattern : new MessageFormat(pattern, locale).format(told);
    }

    /** Whether there is a text under that key. */
    public boolean knows(String key) {
        return bundles.stream().anyMatch(bundle -> bundle.containsKey(key));
    }

    public String text(Localized words) {
        return words.in(locale);
    }

    private Object told(Object value) {
        return value instanceof Localized words ? words.in(locale) : value.toString();
    }
}
