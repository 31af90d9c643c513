package org.tanji.host.rule.deadline;

import java.time.LocalDate;
import java.util.Comparator;
import org.tanji.host.rule.CarriesOut;
import org.tanji.host.rule.Clause;
import org.tanji.host.rule.deadline.DatedFact.Fact;
import org.tanji.host.rule.reading.DayCount;
import org.tanji.host.rule.reading.Questions;
import org.tanji.host.rule.reading.RuleInForce;

/** What a certificate is held to in time, from its issue to its end. */
public record CertificateDeadlines(RuleInForce rule) {

    /** The last day of a certificate, 9.2. */
    @CarriesOut(Clause.VALID_FOR_TWO_YEARS)
    public Deadline validity(LocalDate issued) {
        var term = rule.parameters().certificate().validity();
        var anniversary = issued.plus(term);
        var last = switch (rule.answer(Questions.VALIDITY_END)) {
            case DAY_BEFORE -> anniversary.minusDays(1);
            case SAME_DAY -> anniversary;
        };
        return Counting.from(Fact.ISSUED, issued)
                .on(DeadlineKind.VALIDITY, last, term.toString(), Questions.VALIDITY_END);
    }

    /** By when recertification is applied for, 10. */
    @CarriesOut(Clause.RECERTIFICATION_SIX_MONTHS_BEFORE)
    public RecertificationWindow recertification(LocalDate validUntil) {
        var end = Counting.from(Fact.VALID_UNTIL, validUntil);
        return new RecertificationWindow(
                end.before(
                        DeadlineKind.RECERTIFICATION,
                        rule.parameters().recertificationLead(),
                        Questions.LATE_RECERTIFICATION),
                rule.answer(Questions.RECERTIFICATION_REMINDERS).stream()
                        .map(lead -> end.before(
                                DeadlineKind.RECERTIFICATION_REMINDER, lead, Questions.RECERTIFICATION_REMINDERS))
                        .sorted(Comparator.comparing(Deadline::day))
                        .toList());
    }

    /** The last day on which a certificate is suspended whose ground was confirmed, 9.4. */
    @CarriesOut(Clause.SUSPENDED_WITHIN_FIVE_DAYS)
    public Deadline suspension(LocalDate confirmed) {
        var term = rule.parameters().certificate().suspensionWithin();
        var fact = Counting.from(Fact.CONFIRMED, confirmed);
        return rule.answer(Questions.SUSPENSION_DAYS) == DayCount.CALENDAR
                ? fact.after(DeadlineKind.SUSPENSION, term, Questions.SUSPENSION_DAYS)
                : fact.on(
                        DeadlineKind.SUSPENSION,
                        rule.calendar().after(confirmed, term.getDays(), DayCount.WORKING),
                        term.getDays() + " working",
                        Questions.SUSPENSION_DAYS);
    }

    /** The last day of a suspension, 9.4: what is not restored by then is withdrawn. */
    @CarriesOut(Clause.SUSPENDED_AT_MOST_SIX_MONTHS)
    public Deadline suspensionEnd(LocalDate suspended) {
        return Counting.from(Fact.SUSPENDED, suspended)
                .after(
                        DeadlineKind.SUSPENSION_END,
                        rule.parameters().certificate().longestSuspension());
    }

    /** The last day on which a growth beyond the lines has no consequence yet, Annex 1 11.1. */
    public Deadline growth(LocalDate since) {
        return Counting.from(Fact.GROWN_SINCE, since)
                .after(DeadlineKind.GROWTH, rule.parameters().growth().longerThan(), Questions.GROWTH_BOUNDARY);
    }
}
