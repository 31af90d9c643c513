package org.tanji.engine.text;

import java.util.Locale;

/** The same words in Chinese and in English, as method files and factor libraries carry them. */
public record BilingualText(String zh, String en) implements Localized {

    /** Words that need no translation, such as a model number. */
    public static BilingualText same(String words) {
        return new BilingualText(words, words);
    }

    @Override
    public String in(Locale locale) {
        return Locale.CHINESE.getLanguage().equals(locale.getLanguage()) ? zh : en;
    }
}
