package org.tanji.host.rule.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tanji.host.rule.CarriesOut;
import org.tanji.host.rule.Clause;
import org.tanji.host.rule.deadline.DatedFact.Fact;
import org.tanji.host.rule.reading.Questions;
import org.tanji.host.rule.reading.RuleInForce;

/** When surveillance is due, 8.2. */
public record SurveillanceDeadlines(RuleInForce rule) {

    /** The window of the first surveillance of a certificate. */
    @CarriesOut({Clause.SURVEILLANCE_FROM_SIX_MONTHS, Clause.SURVEILLANCE_WITHIN_TWELVE_MONTHS})
    public SurveillanceWindow first(LocalDate inspectionEnded, LocalDate issued) {
        var interval = rule.parameters().surveillance().interval();
        var inspection = Counting.from(Fact.INSPECTION_ENDED, inspectionEnded);
        var certificate = Counting.from(Fact.ISSUED, issued);
        var question = Questions.FIRST_SURVEILLANCE_LIMIT;
        var others = new ArrayList<Deadline>();
        others.add(earliest(inspectionEnded, issued));
        var limit = switch (rule.answer(question)) {
            case CERTIFICATE -> {
                others.add(inspection.after(DeadlineKind.SURVEILLANCE_WARNING, interval, question));
                yield certificate.after(DeadlineKind.SURVEILLANCE_LIMIT, interval, question);
            }
            case INSPECTION -> inspection.after(DeadlineKind.SURVEILLANCE_LIMIT, interval, question);
        };
        others.addAll(reminders(limit));
        return new SurveillanceWindow(limit, others);
    }

    /** The window of the surveillance after the last one; it has no earliest day. */
    @CarriesOut(Clause.SURVEILLANCE_WITHIN_TWELVE_MONTHS)
    public SurveillanceWindow next(LocalDate lastVisit) {
        var limit = Counting.from(Fact.LAST_VISIT, lastVisit)
                .after(
                        DeadlineKind.SURVEILLANCE_LIMIT,
                        rule.parameters().surveillance().interval());
        return new SurveillanceWindow(limit, reminders(limit));
    }

    private Deadline earliest(LocalDate inspectionEnded, LocalDate issued) {
        var question = Questions.FIRST_SURVEILLANCE;
        var inspectionFirst = switch (rule.answer(question)) {
            case EARLIER_OF_BOTH -> inspectionEnded.isBefore(issued);
            case CERTIFICATE -> false;
        };
        var start = inspectionFirst
                ? Counting.from(Fact.INSPECTION_ENDED, inspectionEnded)
                : Counting.from(Fact.ISSUED, issued);
        return start.after(
                DeadlineKind.SURVEILLANCE_EARLIEST,
                rule.parameters().surveillance().earliest(),
                question);
    }

    private List<Deadline> reminders(Deadline limit) {
        var question = Questions.SURVEILLANCE_REMINDERS;
        return rule.answer(question).stream()
                .map(lead -> new Deadline(
                        DeadlineKind.SURVEILLANCE_REMINDER,
                        limit.day().minus(lead),
                        limit.from(),
                        lead.negated().toString(),
                        0,
                        List.of(question.key())))
                .sorted(Comparator.comparing(Deadline::day))
                .toList();
    }
}
