package org.tanji.host.rule.deadline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Days from one to before another.
 *
 * @param until not included
 */
public record Span(LocalDate from, LocalDate until) {

    public long days() {
        return ChronoUnit.DAYS.between(from, until);
    }

    /** The same days without overlaps and empty spans, in order, none of them before that day. */
    static List<Span> merged(List<Span> spans, LocalDate notBefore) {
        var merged = new ArrayList<Span>();
        spans.stream()
                .map(span -> new Span(later(span.from, notBefore), span.until))
                .filter(span -> span.from.isBefore(span.until))
                .sorted(Comparator.comparing(Span::from))
                .forEach(span -> add(merged, span));
        return List.copyOf(merged);
    }

    private static void add(List<Span> merged, Span next) {
        int end = merged.size() - 1;
        if (end < 0 || merged.get(end).until.isBefore(next.from)) {
            merged.add(next);
        } else {
            var last = merged.get(end);
            merged.set(end, new Span(last.from, later(last.until, next.until)));
        }
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
