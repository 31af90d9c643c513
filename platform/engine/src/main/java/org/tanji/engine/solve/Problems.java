package org.tanji.engine.solve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.failure.FailureCode;
import org.tanji.engine.failure.Place;
import org.tanji.engine.failure.Problem;
import org.tanji.engine.text.Localized;
import org.tanji.engine.text.Nearest;
import org.tanji.engine.text.Phrase;

/** What is wrong with a model, as it is found; everything is found before anything is refused. */
final class Problems {

    private static final int NAMES_SHOWN = 8;

    private final List<Problem> found = new ArrayList<>();

    void note(String place, FailureCode code, Object... details) {
        found.add(new Problem(new Place.InData(place), Failure.of(code, details)));
    }

    /** Notes a name that nobody declared, with the one that was probably meant or those that there are. */
    void unknown(String place, FailureCode code, String name, Collection<String> known) {
        note(place, code, name, hint(name, known));
    }

    void refuse(String model) {
        if (!found.isEmpty()) {
            throw Failure.listing(SolveFailure.MODEL_REFUSED, found, model);
        }
    }

    private static Localized hint(String name, Collection<String> known) {
        var nearest = Nearest.to(name, known);
        if (nearest.isPresent()) {
            return new Phrase("text/solve", "didYouMean", List.of(nearest.get()));
        }
        return known.isEmpty()
                ? new Phrase("text/solve", "noneDeclared", List.of())
                : new Phrase("text/solve", "declared", List.of(shortened(known)));
    }

    /** The first names of a long list. */
    static String shortened(Collection<String> names) {
        var shown = String.join(", ", names.stream().limit(NAMES_SHOWN).toList());
        return names.size() > NAMES_SHOWN ? shown + ", … (" + names.size() + ")" : shown;
    }
}
