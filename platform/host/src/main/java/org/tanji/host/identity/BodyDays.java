package org.tanji.host.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days as the certification body counts them, in Asia/Shanghai. */
final class BodyDays {

    private static final ZoneId BODY = ZoneId.of("Asia/Shanghai");

    private BodyDays() {}

    static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, BODY);
    }

    /** The moment after the last moment of that day. */
    static Instant endOf(LocalDate lastDay) {
        return lastDay.plusDays(1).atStartOfDay(BODY).toInstant();
    }

    /** The last day before that end. */
    static LocalDate lastDay(Instant end) {
        return LocalDate.ofInstant(end.minusNanos(1), BODY);
    }
}
