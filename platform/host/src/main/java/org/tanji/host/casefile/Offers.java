package org.tanji.host.casefile;

import java.util.List;
import java.util.Locale;
import org.tanji.host.casefile.Offer.Choice;
import org.tanji.host.identity.Actor;

/** Everything that forms offer, of all steps. */
public record Offers(List<Offer> all) {

    public Offers {
        all = List.copyOf(all);
    }

    /** What one of them offers to that reader of the case; nothing under a key that nobody serves. */
    public List<Choice> choices(String key, CaseFile file, Actor reader, Locale locale) {
        return all.stream()
                .filter(offer -> offer.key().equals(key))
                .flatMap(offer -> offer.choices().of(file, reader, locale).stream())
                .toList();
    }
}
