package org.tanji.host.family.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.tanji.engine.failure.Failure;
import org.tanji.host.web.WebFailure;

/** Reads the day of a comparison as it was typed, such as {@code 2026-03-01}. */
final class ComparedDay {

    static final String NAME = "comparedOn";

    private ComparedDay() {}

    /** @throws Failure VALUE_MISSING or VALUE_OUT_OF_RANGE */
    static LocalDate of(String typed) {
        if (typed.isBlank()) {
            throw Failure.of(WebFailure.VALUE_MISSING, NAME);
        }
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeParseException e) {
            throw Failure.of(WebFailure.VALUE_OUT_OF_RANGE, NAME, typed, "2026-12-31");
        }
    }
}
