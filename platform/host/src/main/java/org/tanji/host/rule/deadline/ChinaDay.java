package org.tanji.host.rule.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The calendar of the rule: a day is a day in Shanghai, wherever the server stands. */
public final class ChinaDay {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private ChinaDay() {}

    /** The day on which something happened. */
    public static LocalDate of(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }

    /** The first moment after that day: a deadline on that day has passed from then on. */
    public static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZONE).toInstant();
    }
}
