package org.tanji.host.rule.deadline;

import java.time.LocalDate;
import org.tanji.host.rule.CarriesOut;
import org.tanji.host.rule.Clause;
import org.tanji.host.rule.deadline.DatedFact.Fact;
import org.tanji.host.rule.reading.Questions;
import org.tanji.host.rule.reading.RuleInForce;

/** What an inspection, or a surveillance, and the factory's own duties are held to in time. */
public record InspectionDeadlines(RuleInForce rule) {

    /** The last day on which corrections may be handed in, 7.4.2. */
    @CarriesOut(Clause.CORRECTION_WITHIN_TWO_MONTHS)
    public Deadline correction(LocalDate reportReceived, LocalDate inspectionEnded) {
        return correction(reportReceived, inspectionEnded, DeadlineKind.CORRECTION);
    }

    /** The last day on which corrections after surveillance may be handed in, 8.3. */
    @CarriesOut(Clause.SURVEILLANCE_CORRECTIONS)
    public Deadline surveillanceCorrection(LocalDate reportReceived, LocalDate inspectionEnded) {
        return correction(reportReceived, inspectionEnded, DeadlineKind.SURVEILLANCE_CORRECTION);
    }

    private Deadline correction(LocalDate reportReceived, LocalDate inspectionEnded, DeadlineKind kind) {
        var start = switch (rule.answer(Questions.CORRECTION_START)) {
            case RECEIPT_OF_REPORT -> Counting.from(Fact.REPORT_RECEIVED, reportReceived);
            case END_OF_INSPECTION -> Counting.from(Fact.INSPECTION_ENDED, inspectionEnded);
        };
        return kind == DeadlineKind.CORRECTION
                ? start.after(kind, rule.parameters().inspection().correction(), Questions.CORRECTION_START)
                : start.after(
                        kind,
                        rule.answer(Questions.SURVEILLANCE_CORRECTION),
                        Questions.CORRECTION_START,
                        Questions.SURVEILLANCE_CORRECTION);
    }

    /** The last day on which a factory tells the body what it has learned, Annex 1 11.2. */
    @CarriesOut(Clause.BODY_NOTIFIED_PROMPTLY)
    public Deadline notification(LocalDate learned) {
        var term = rule.answer(Questions.NOTIFICATION);
        return Counting.from(Fact.LEARNED, learned)
                .on(
                        DeadlineKind.NOTIFICATION,
                        rule.calendar().after(learned, term),
                        term.written(),
                        Questions.NOTIFICATION);
    }

    /** The first day from which a record of the factory need not be kept, Annex 1 2.3, unless it is newer than the visit before. */
    @CarriesOut(Clause.RECORDS_KEPT_THREE_YEARS)
    public Deadline records(LocalDate recorded) {
        return Counting.from(Fact.RECORDED, recorded)
                .after(DeadlineKind.RECORDS, rule.parameters().recordsKept());
    }

    /** The last day of the next internal audit, Annex 1 12. */
    @CarriesOut(Clause.INTERNAL_AUDIT)
    public Deadline internalAudit(LocalDate audited) {
        return Counting.from(Fact.AUDITED, audited)
                .after(DeadlineKind.INTERNAL_AUDIT, rule.answer(Questions.INTERNAL_AUDIT), Questions.INTERNAL_AUDIT);
    }

    /** Until when the body keeps the file of a case, 7.2. */
    public Deadline archive(LocalDate closed) {
        return Counting.from(Fact.CLOSED, closed)
                .after(DeadlineKind.ARCHIVE, rule.answer(Questions.ARCHIVE), Questions.ARCHIVE);
    }
}
