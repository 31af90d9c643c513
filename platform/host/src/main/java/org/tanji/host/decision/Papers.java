package org.tanji.host.decision;

import java.util.Locale;
import org.tanji.host.web.Words;

/** Words of sentences and documents, in the language that is asked for. */
final class Papers {

    private Papers() {}

    static String text(String key, Locale locale) {
        return Words.in(locale).text(key);
    }

    /** What an act is called. */
    static String words(String kind, Locale locale) {
        var words = Words.in(locale);
        return words.knows("act." + kind) ? words.text("act." + kind) : kind;
    }
}
