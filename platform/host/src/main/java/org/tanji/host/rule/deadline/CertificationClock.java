package org.tanji.host.rule.deadline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.tanji.host.rule.CarriesOut;
import org.tanji.host.rule.Clause;
import org.tanji.host.rule.reading.Questions;
import org.tanji.host.rule.reading.RuleInForce;

/**
 * The time from acceptance to certificate, which stands still while the applicant holds things up, clause 6.
 *
 * @param accepted day of the formal acceptance; the day after is the first that counts
 * @param stops in any order, also overlapping
 */
public record CertificationClock(RuleInForce rule, LocalDate accepted, List<Stop> stops) {

    public CertificationClock {
        stops = List.copyOf(stops);
    }

    /** The last day on which the certificate is in time, as things stand today. */
    @CarriesOut(Clause.CERTIFIED_WITHIN_180_DAYS)
    public Deadline deadline(LocalDate today) {
        var within = rule.parameters().certifiedWithin();
        var last = accepted.plus(within);
        long stopped = 0;
        for (var span : standing(today)) {
            // What stops after the time was up cannot bring it back.
            if (!span.from().isAfter(last)) {
                stopped += span.days();
                last = last.plusDays(span.days());
            }
        }
        return new Deadline(
                DeadlineKind.CERTIFICATION,
                last,
                List.of(new DatedFact(DatedFact.Fact.ACCEPTED, accepted)),
                within.toString(),
                stopped,
                List.of(Questions.CLOCK_START.key()));
    }

    /** Days that count until that day. */
    @CarriesOut(Clause.CLOCK_STOPS_FOR_FIVE_REASONS)
    public long counted(LocalDate day) {
        long stopped = standing(day).stream()
                .map(span -> span.until().isAfter(day) ? new Span(span.from(), day) : span)
                .filter(span -> span.from().isBefore(span.until()))
                .mapToLong(Span::days)
                .sum();
        return ChronoUnit.DAYS.between(accepted, day) - stopped;
    }

    /** The days on which the clock stands, overlaps merged, in order. */
    public List<Span> standing(LocalDate today) {
        return Span.merged(
                stops.stream()
                        .map(stop -> new Span(stop.from(), stop.until(today)))
                        .toList(),
                accepted);
    }

    /**
     * What corrections take from the clock: by the recommended reading nothing while they are in time, and only what exceeds
     * their term.
     *
     * @param received day of the last evidence
     */
    @CarriesOut(Clause.CLOCK_STOPS_FOR_FIVE_REASONS)
    public static Optional<Stop> forCorrections(
            RuleInForce rule, LocalDate reported, Deadline due, LocalDate received) {
        var late = received.isAfter(due.day());
        return switch (rule.answer(Questions.CORRECTIONS_ON_CLOCK)) {
            case LATE_PART ->
                late ? Optional.of(new Stop.Ended(StopReason.CORRECTIONS_LATE, due.day(), received)) : Optional.empty();
            case WHOLE -> Optional.of(new Stop.Ended(StopReason.CORRECTIONS_LATE, reported, received));
        };
    }
}
