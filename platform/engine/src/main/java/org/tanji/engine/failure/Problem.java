package org.tanji.engine.failure;

import java.util.Locale;

/** One thing that is wrong, and where. */
public record Problem(Place place, Failure what) {

    public String message(Locale locale) {
        return place + ": " + what.message(locale);
    }
}
