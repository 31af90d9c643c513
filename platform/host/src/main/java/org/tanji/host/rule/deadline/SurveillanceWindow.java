package org.tanji.host.rule.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * When the next surveillance is due, 8.2.
 *
 * @param limit the last day of the visit
 * @param others earliest day and warning where there are such, then the reminders by day
 */
public record SurveillanceWindow(Deadline limit, List<Deadline> others) {

    public SurveillanceWindow {
        others = List.copyOf(others);
    }

    /** The first day of the visit; only the first surveillance has one. */
    public Optional<Deadline> findEarliest() {
        return find(DeadlineKind.SURVEILLANCE_EARLIEST);
    }

    /** From which day on the first visit is late by the stricter reading; empty where the limit is the stricter one. */
    public Optional<Deadline> findWarning() {
        return find(DeadlineKind.SURVEILLANCE_WARNING);
    }

    public List<Deadline> reminders() {
        return others.stream()
                .filter(deadline -> deadline.kind() == DeadlineKind.SURVEILLANCE_REMINDER)
                .toList();
    }

    /** Whether a visit without special grounds may take place on that day. */
    public boolean openOn(LocalDate day) {
        return findEarliest().map(earliest -> earliest.reachedOn(day)).orElse(true);
    }

    private Optional<Deadline> find(DeadlineKind kind) {
        return others.stream().filter(deadline -> deadline.kind() == kind).findFirst();
    }
}
