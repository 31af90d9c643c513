package org.tanji.host.rule.reading;

import static org.tanji.host.rule.RuleFailure.FILE_UNREADABLE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tanji.engine.failure.Failure;
import org.tanji.host.rule.RuleYaml;

/**
 * Which days are working days: Monday to Friday, unless the calendar of public holidays says otherwise.
 *
 * @param holidays weekdays on which nobody works
 * @param madeUp days of a weekend on which people work instead
 */
public record WorkCalendar(Set<LocalDate> holidays, Set<LocalDate> madeUp) {

    /** Without any public holidays: terms end early rather than late, except where a weekend is worked. */
    public static final WorkCalendar WEEKDAYS = new WorkCalendar(Set.of(), Set.of());

    public WorkCalendar {
        holidays = Collections.unmodifiableSet(new TreeSet<>(holidays));
        madeUp = Collections.unmodifiableSet(new TreeSet<>(madeUp));
    }

    /**
     * Reads {@code config/rule/work-calendar.yaml}.
     *
     * @throws Failure FILE_UNREADABLE or UNKNOWN_KEY
     */
    static WorkCalendar read(Path config) {
        var file = config.resolve("rule").resolve("work-calendar.yaml");
        try {
            var top = RuleYaml.read(file, Files.readAllBytes(file), "calendar", "tanji-work-calendar/1")
                    .only("calendar", "holidays", "madeUp");
            return new WorkCalendar(days(top, "holidays"), days(top, "madeUp"));
        } catch (IOException e) {
            throw Failure.of(FILE_UNREADABLE, file, e.getClass().getSimpleName());
        }
    }

    private static Set<LocalDate> days(RuleYaml top, String key) {
        try {
            return top.list(key).stream().map(LocalDate::parse).collect(Collectors.toCollection(TreeSet::new));
        } catch (DateTimeException e) {
            throw top.unreadable(key);
        }
    }

    /** The last day of a term that begins the day after. */
    public LocalDate after(LocalDate day, Days term) {
        return switch (term.count()) {
            case CALENDAR -> day.plusDays(term.number());
            case WORKING -> afterWorking(day, term.number());
        };
    }

    /** The same term, counted otherwise. */
    public LocalDate after(LocalDate day, int days, DayCount count) {
        return after(day, new Days(days, count));
    }

    private LocalDate afterWorking(LocalDate day, int number) {
        var last = day;
        for (int left = number; left > 0; ) {
            last = last.plusDays(1);
            if (isWorking(last)) {
                left--;
            }
        }
        return last;
    }

    private boolean isWorking(LocalDate day) {
        var weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return weekend ? madeUp.contains(day) : !holidays.contains(day);
    }
}
