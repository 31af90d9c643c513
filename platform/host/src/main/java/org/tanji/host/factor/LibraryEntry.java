package org.tanji.host.factor;

import java.util.Optional;
import org.tanji.engine.factor.EmissionFactor;
import org.tanji.engine.failure.Place;
import org.tanji.engine.text.BilingualText;

/**
 * A factor with what the library says about it.
 *
 * @param preset whether its top category falls back on it
 * @param note what whoever picks it must know
 * @param exemption why it is right although a plausibility gate doubts it
 * @param heatingValue id of the property that ties it to energy
 * @param revision who changed the entry last, when and why, where the library says so
 */
public record LibraryEntry(
        EmissionFactor factor,
        boolean preset,
        Optional<BilingualText> note,
        Optional<BilingualText> exemption,
        Optional<String> heatingValue,
        Optional<Revision> revision,
        Place place) {

    /** The first step of the category path, such as {@code electricity}. */
    public String topCategory() {
        return factor.category().replaceFirst("/.*$", "");
    }
}
