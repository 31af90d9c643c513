package org.tanji.engine.result;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.tanji.engine.text.BilingualText;

/** Words of a result that are not failures, in both languages at once, so that results do not depend on a reader. */
final class Sentences {

    private static final Control EXACT_LOCALE = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private Sentences() {}

    static BilingualText get(String key, Object... values) {
        return new BilingualText(in(Locale.SIMPLIFIED_CHINESE, key, values), in(Locale.ROOT, key, values));
    }

    private static String in(Locale locale, String key, Object... values) {
        var bundle = ResourceBundle.getBundle("text/result", locale, Sentences.class.getClassLoader(), EXACT_LOCALE);
        var texts = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            texts[i] = values[i].toString();
        }
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(texts);
    }
}
