package org.tanji.host.rule;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The words of the clauses, from the bundle {@code text/clause}. */
final class ClauseWords {

    private static final Control EXACT_LOCALE = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    private static final List<String> CITATION = List.of("Annexes ", "Annex ", "Cover");

    private ClauseWords() {}

    static String text(String key, Locale locale) {
        return ResourceBundle.getBundle("text/clause", locale, EXACT_LOCALE).getString(key);
    }

    static String cited(Clause clause, Locale locale) {
        var cited = clause.cited();
        for (var word : CITATION) {
            cited = cited.replace(word, text("citation." + word.strip(), locale));
        }
        return cited;
    }
}
