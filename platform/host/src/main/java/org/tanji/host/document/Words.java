package org.tanji.host.document;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The fixed words of documents, from one bundle in one language: Chinese for any Chinese locale, else English. */
public final class Words {

    /** Without it a missing translation would be looked up in the language of the server. */
    private static final Control EXACT_LOCALE = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final ResourceBundle bundle;

    private Words(Locale locale, ResourceBundle bundle) {
        this.locale = locale;
        this.bundle = bundle;
    }

    /** @param bundle base name, such as {@code text/report} */
    public static Words of(String bundle, Locale locale) {
        var chinese = Locale.CHINESE.getLanguage().equals(locale.getLanguage());
        var exact = chinese ? Locale.SIMPLIFIED_CHINESE : Locale.ROOT;
        return new Words(exact, ResourceBundle.getBundle(bundle, exact, Words.class.getClassLoader(), EXACT_LOCALE));
    }

    /** The words under that key with the values put in as they are. */
    public String text(String key, Object... values) {
        var strings = Arrays.stream(values).map(Object::toString).toArray();
        return new MessageFormat(bundle.getString(key), locale).format(strings);
    }

    public boolean has(String key) {
        return bundle.containsKey(key);
    }
}
