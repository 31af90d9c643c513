package org.tanji.host.rule.deadline;

import static java.util.stream.Collectors.joining;

import java.time.DateTimeException;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.tanji.engine.text.Localized;
import org.tanji.host.rule.reading.Days;

/** Terms as a person says them: two months, ten working days. The sign of a period is not said. */
public final class TermWords {

    private TermWords() {}

    public static Localized of(Period period) {
        return locale -> {
            var parts = new ArrayList<String>();
            add(parts, "years", period.getYears(), locale);
            add(parts, "months", period.getMonths(), locale);
            add(parts, "days", period.getDays(), locale);
            return String.join(" ", parts);
        };
    }

    public static Localized of(Days days) {
        var key = "days." + days.count().name().toLowerCase(Locale.ROOT);
        return locale -> DeadlineWords.text(locale, key, days.number());
    }

    /** One term or several, as files write them; anything else stays as it is written. */
    public static Localized written(String text) {
        try {
            return of(Days.parse(text));
        } catch (IllegalArgumentException noDays) {
            return periods(text);
        }
    }

    private static Localized periods(String text) {
        try {
            List<Localized> all = Arrays.stream(text.split(" "))
                    .map(Period::parse)
                    .map(TermWords::of)
                    .toList();
            return locale ->
                    all.stream().map(period -> period.in(locale)).collect(joining(DeadlineWords.text(locale, "comma")));
        } catch (DateTimeException noPeriods) {
            return locale -> text;
        }
    }

    private static void add(List<String> parts, String unit, int number, Locale locale) {
        if (number != 0) {
            parts.add(DeadlineWords.text(locale, unit, Math.abs(number)));
        }
    }
}
