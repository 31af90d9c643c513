package org.tanji.host.activitydata;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.tanji.engine.text.BilingualText;

/** The words of the template; it speaks both languages at once, so that applicant and verifier read the same sheet. */
final class Words {

    private static final Control EXACT_LOCALE = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    private static final ResourceBundle ENGLISH = bundle(Locale.ROOT);
    private static final ResourceBundle CHINESE = bundle(Locale.SIMPLIFIED_CHINESE);

    private Words() {}

    static BilingualText of(String key) {
        return new BilingualText(CHINESE.getString(key), ENGLISH.getString(key));
    }

    /** With values put into the places of a pattern. */
    static BilingualText of(String key, BilingualText... values) {
        var chinese = java.util.Arrays.stream(values).map(BilingualText::zh).toArray();
        var english = java.util.Arrays.stream(values).map(BilingualText::en).toArray();
        return new BilingualText(
                new MessageFormat(CHINESE.getString(key), Locale.ROOT).format(chinese),
                new MessageFormat(ENGLISH.getString(key), Locale.ROOT).format(english));
    }

    /** Chinese, then English, on one line; once where both are the same. */
    static String both(BilingualText text) {
        return text.zh().equals(text.en()) ? text.zh() : text.zh() + " / " + text.en();
    }

    static String both(String key) {
        return both(of(key));
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("text/workbook", locale, Words.class.getClassLoader(), EXACT_LOCALE);
    }
}
