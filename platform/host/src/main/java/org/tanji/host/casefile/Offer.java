package org.tanji.host.casefile;

import java.util.List;
import java.util.Locale;
import org.tanji.host.identity.Actor;

/**
 * What a form lets somebody choose from where the choices are no constants of the program: products, units, members. It only
 * helps to fill in; the step still checks what comes back.
 *
 * @param key as {@link OfferedBy} names it
 */
public record Offer(String key, Choices choices) {

    /** One of them. */
    public record Choice(String value, String label) {}

    /** All of them, in the order in which they are shown. */
    @FunctionalInterface
    public interface Choices {

        /** @param file with no act before a case is opened */
        List<Choice> of(CaseFile file, Actor reader, Locale locale);
    }
}
