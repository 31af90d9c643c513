package org.tanji.host.identity.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.tanji.engine.failure.Failure;
import org.tanji.host.web.WebFailure;

/** Moments and days as the certification body reads them, in Asia/Shanghai. */
final class BodyTime {

    private static final ZoneId BODY = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private BodyTime() {}

    static String minute(Instant at) {
        return MINUTE.format(at.atZone(BODY));
    }

    static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, BODY);
    }

    /** The last whole day before that end. */
    static String lastDay(Instant end) {
        return day(end.minusNanos(1)).toString();
    }

    /** A day as typed, such as {@code 2026-12-31}; empty when nothing was typed. */
    static Optional<LocalDate> typed(String name, String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeParseException e) {
            throw Failure.of(WebFailure.VALUE_OUT_OF_RANGE, name, text, "2026-12-31");
        }
    }

    static LocalDate required(String name, String text) {
        return typed(name, text).orElseThrow(() -> Failure.of(WebFailure.VALUE_MISSING, name));
    }
}
