package org.tanji.host.application;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Collectors;
import org.tanji.engine.text.Localized;

/** A text of this room in the reader's language, with its values put in. */
record RoomText(String key, List<Object> values) implements Localized {

    private static final Control EXACT_LOCALE = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    RoomText {
        values = List.copyOf(values);
    }

    static RoomText of(String key, Object... values) {
        return new RoomText(key, List.of(values));
    }

    @Override
    public String in(Locale locale) {
        var pattern = ResourceBundle.getBundle("text/application", locale, EXACT_LOCALE)
                .getString(key);
        return new MessageFormat(pattern, locale)
                .format(values.stream()
                        .map(value -> value instanceof Localized words ? words.in(locale) : value.toString())
                        .toArray());
    }

    /** All of them, one after the other. */
    static Localized joined(List<? extends Localized> parts) {
        return locale -> parts.stream().map(part -> part.in(locale)).collect(Collectors.joining("; "));
    }
}
