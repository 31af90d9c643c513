package org.tanji.engine.text;

import java.util.Locale;

/** Something that reads differently in each language. */
public interface Localized {

    /** The words for that reader: Chinese for any Chinese locale, English for every other. */
    String in(Locale locale);
}
