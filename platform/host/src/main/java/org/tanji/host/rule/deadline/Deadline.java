package org.tanji.host.rule.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.tanji.engine.text.Localized;
import org.tanji.host.rule.Clause;

/**
 * A day that the rule asks for, with what it was calculated from. As {@link Localized} words it explains itself.
 *
 * @param from the facts that decided it
 * @param term as the edition or the reading states it, such as {@code P2M}, {@code -P6M} or {@code 10 working}
 * @param stopped days during which the term did not run
 * @param readings keys of the readings that it rests on; none where the rule is clear
 */
public record Deadline(
        DeadlineKind kind, LocalDate day, List<DatedFact> from, String term, long stopped, List<String> readings)
        implements Localized {

    public Deadline {
        from = List.copyOf(from);
        readings = List.copyOf(readings);
    }

    public Clause clause() {
        return kind.clause();
    }

    /** Whether the day has gone by; on the day itself it has not. */
    public boolean passedOn(LocalDate today) {
        return today.isAfter(day);
    }

    /** Whether the day has come. */
    public boolean reachedOn(LocalDate today) {
        return !today.isBefore(day);
    }

    @Override
    public String in(Locale locale) {
        return DeadlineWords.explain(this, locale);
    }
}
