package org.tanji.host.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.tanji.host.casefile.Act;
import org.tanji.host.casefile.CaseFile;
import org.tanji.host.inspection.InspectionFact.CorrectionSubmitted;
import org.tanji.host.inspection.InspectionFact.CorrectionVerified;
import org.tanji.host.inspection.InspectionFact.ReportReceived;
import org.tanji.host.rule.CarriesOut;
import org.tanji.host.rule.Clause;
import org.tanji.host.rule.deadline.Deadline;
import org.tanji.host.rule.deadline.InspectionDeadlines;
import org.tanji.host.rule.reading.CorrectionStart;
import org.tanji.host.rule.reading.Questions;
import org.tanji.host.rule.reading.RuleInForce;

/**
 * The corrections of an inspection: what is still open, how often evidence was handed in, and until when it can be.
 *
 * @param open nonconformities that the team has not found corrected, in the order of the report
 * @param submissions how often evidence was handed in, as the reading counts it
 * @param most how often it can be
 * @param unjudged the latest submission, while the team has not judged it
 * @param due empty while the term has not begun
 */
public record Corrections(
        List<Nonconformity> all,
        List<Nonconformity> open,
        int submissions,
        int most,
        Optional<CorrectionSubmitted> unjudged,
        boolean received,
        Optional<Deadline> due) {

    public Corrections {
        all = List.copyOf(all);
        open = List.copyOf(open);
    }

    @CarriesOut({Clause.CORRECTION_WITHIN_TWO_MONTHS, Clause.CORRECTION_SUBMITTED_TWICE_AT_MOST})
    public static Corrections of(CaseFile file, RuleInForce rule) {
        var inspection = Inspection.of(file);
        var corrected = new TreeSet<String>();
        file.all(CorrectionVerified.class).stream()
                .flatMap(verified -> verified.findings().stream())
                .filter(CorrectionFinding::effective)
                .forEach(finding -> corrected.add(finding.nonconformity()));
        var all = inspection.nonconformities();
        var open = all.stream().filter(one -> !corrected.contains(one.key())).toList();
        int submitted = number(file.lastAct(CorrectionSubmitted.class));
        return new Corrections(
                all,
                open,
                submissions(file.all(CorrectionSubmitted.class), open, rule),
                rule.parameters().inspection().submissions(),
                file.last(CorrectionSubmitted.class)
                        .filter(one -> submitted > number(file.lastAct(CorrectionVerified.class))),
                file.has(ReportReceived.class),
                due(file.dayOf(ReportReceived.class), inspection.endedOn(), rule));
    }

    public CorrectionState on(LocalDate today) {
        if (open.isEmpty()) {
            return all.isEmpty() ? CorrectionState.NOT_NEEDED : CorrectionState.CORRECTED;
        }
        // What was handed in on time is judged, whenever the team comes to it.
        if (unjudged.isPresent()) {
            return CorrectionState.SUBMITTED;
        }
        if (submissions >= most) {
            return CorrectionState.USED_UP;
        }
        if (due.isPresent() && due.get().passedOn(today)) {
            return CorrectionState.LATE;
        }
        return received ? CorrectionState.OPEN : CorrectionState.REPORT_NOT_RECEIVED;
    }

    public boolean isOpen(String nonconformity) {
        return open.stream().anyMatch(one -> one.key().equals(nonconformity));
    }

    private static int submissions(List<CorrectionSubmitted> all, List<Nonconformity> open, RuleInForce rule) {
        return switch (rule.answer(Questions.SUBMISSIONS_COUNTED)) {
            case PER_INSPECTION -> all.size();
            case PER_NONCONFORMITY ->
                open.stream()
                        .mapToInt(one -> (int) all.stream()
                                .filter(submission -> names(submission, one))
                                .count())
                        .max()
                        .orElse(0);
        };
    }

    private static boolean names(CorrectionSubmitted submission, Nonconformity one) {
        return submission.corrections().stream()
                .anyMatch(correction -> correction.nonconformity().equals(one.key()));
    }

    private static Optional<Deadline> due(Optional<LocalDate> received, Optional<LocalDate> ended, RuleInForce rule) {
        if (ended.isEmpty()) {
            return Optional.empty();
        }
        var fromTheEnd = rule.answer(Questions.CORRECTION_START) == CorrectionStart.END_OF_INSPECTION;
        var start = fromTheEnd ? ended : received;
        return start.map(day -> new InspectionDeadlines(rule).correction(received.orElse(day), ended.get()));
    }

    private static int number(Optional<Act> act) {
        return act.map(Act::number).orElse(0);
    }
}
