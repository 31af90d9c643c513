package org.tanji.engine.factor;

import static org.tanji.engine.factor.FactorFailure.VALIDITY_BACKWARDS;
import static org.tanji.engine.factor.FactorFailure.VALIDITY_DATE;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.tanji.engine.failure.Failure;

/**
 * The time for which the issuer wants a factor used; GB/T 24067 asks for data of the time that is studied.
 *
 * @param from the first day; empty when it always held
 * @param to the last day; empty while nothing ends it
 */
public record Validity(Optional<LocalDate> from, Optional<LocalDate> to) {

    /** @throws Failure VALIDITY_BACKWARDS when it ends before it begins */
    public Validity {
        if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
            throw Failure.of(VALIDITY_BACKWARDS, from.get(), to.get());
        }
    }

    /**
     * The first day that {@code 2024} or {@code 2024-07-01} means.
     *
     * @throws Failure VALIDITY_DATE
     */
    public static LocalDate first(String text) {
        return day(text, "-01-01");
    }

    /**
     * The last day that {@code 2024} or {@code 2024-06-30} means.
     *
     * @throws Failure VALIDITY_DATE
     */
    public static LocalDate last(String text) {
        return day(text, "-12-31");
    }

    private static LocalDate day(String text, String ofYear) {
        var written = text.strip();
        try {
            return LocalDate.parse(written.matches("\\d{4}") ? written + ofYear : written);
        } catch (DateTimeException notADate) {
            throw Failure.of(VALIDITY_DATE, written);
        }
    }

    /** Whether every day of a period lies inside; an end of the period that is not known counts as inside. */
    public boolean covers(Optional<LocalDate> begins, Optional<LocalDate> ends) {
        boolean early = from.isPresent()
                && begins.or(() -> ends).filter(day -> day.isBefore(from.get())).isPresent();
        boolean late = to.isPresent()
                && ends.or(() -> begins).filter(day -> day.isAfter(to.get())).isPresent();
        return !early && !late;
    }

    /** Such as {@code 2024-01-01 … 2024-12-31}. */
    @Override
    public String toString() {
        return from.map(LocalDate::toString).orElse("") + " … "
                + to.map(LocalDate::toString).orElse("");
    }
}
