package org.tanji.engine.text;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * A part of a sentence from one of the engine's bundles, put into the reader's language when it is read.
 *
 * @param bundle such as {@code text/formula}
 * @param details fill the placeholders; {@link Localized} ones in the same language
 */
public record Phrase(String bundle, String key, List<Object> details) implements Localized {

    private static final Control EXACT_LOCALE = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    /** What a sentence holds where there is nothing to say. */
    public static final Localized NOTHING = locale -> "";

    public Phrase {
        details = List.copyOf(details);
    }

    @Override
    public String in(Locale locale) {
        var words = ResourceBundle.getBundle(bundle, locale, Phrase.class.getClassLoader(), EXACT_LOCALE);
        var values = details.stream().map(detail -> text(detail, locale)).toArray();
        return new MessageFormat(words.getString(key), locale).format(values);
    }

    private static String text(Object detail, Locale locale) {
        return detail instanceof Localized words ? words.in(locale) : detail.toString();
    }
}
