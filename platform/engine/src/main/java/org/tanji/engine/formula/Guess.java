package org.tanji.engine.formula;

import java.util.Collection;
import java.util.List;
import org.tanji.engine.text.Localized;
import org.tanji.engine.text.Nearest;
import org.tanji.engine.text.Phrase;

/** "Did you mean …?", where something close enough is in sight. */
public final class Guess {

    private static final int MOST_NAMES = 40;

    private Guess() {}

    /** The question with a space before it, or nothing. */
    public static Localized of(String word, Collection<String> candidates) {
        return Nearest.to(word, candidates)
                .<Localized>map(meant -> new Phrase("text/formula", "guess", List.of(meant)))
                .orElse(Phrase.NOTHING);
    }

    /** The names one after the other; a long list is cut. */
    public static Localized among(Collection<String> names) {
        if (names.isEmpty()) {
            return new Phrase("text/formula", "none", List.of());
        }
        var shown = String.join(", ", names.stream().limit(MOST_NAMES).toList());
        return names.size() <= MOST_NAMES
                ? locale -> shown
                : new Phrase("text/formula", "and-more", List.of(shown, names.size() - MOST_NAMES));
    }
}
