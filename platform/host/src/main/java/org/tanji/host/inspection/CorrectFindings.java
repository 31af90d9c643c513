package org.tanji.host.inspection;

import static org.tanji.host.inspection.InspectionFailure.CORRECTIONS_LATE;
import static org.tanji.host.inspection.InspectionFailure.CORRECTION_EMPTY;
import static org.tanji.host.inspection.InspectionFailure.EVERY_CORRECTION_JUDGED;
import static org.tanji.host.inspection.InspectionFailure.NONCONFORMITY_UNKNOWN;
import static org.tanji.host.inspection.InspectionFailure.NOTHING_TO_RECEIVE;
import static org.tanji.host.inspection.InspectionFailure.NOTHING_TO_VERIFY;
import static org.tanji.host.inspection.InspectionFailure.REASON_MISSING;
import static org.tanji.host.inspection.InspectionFailure.REPORT_NOT_RECEIVED;
import static org.tanji.host.inspection.InspectionFailure.SUBMISSIONS_USED_UP;
import static org.tanji.host.inspection.InspectionFailure.SUBMISSION_NOT_VERIFIED;

import java.time.LocalDate;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tanji.engine.failure.Failure;
import org.tanji.host.casefile.CaseFile;
import org.tanji.host.casefile.Desk;
import org.tanji.host.casefile.Fact;
import org.tanji.host.identity.Actor;
import org.tanji.host.inspection.InspectionFact.CorrectionSubmitted;
import org.tanji.host.inspection.InspectionFact.CorrectionVerified;
import org.tanji.host.inspection.InspectionForms.SubmitCorrection;
import org.tanji.host.inspection.InspectionForms.VerifyCorrection;
import org.tanji.host.planning.CaseRule;
import org.tanji.host.rule.CarriesOut;
import org.tanji.host.rule.Clause;

/** The factory corrects what does not conform, in time and twice at most; the team judges it. */
record CorrectFindings(CaseRule rules) {

    /** Once: the term does not begin anew. */
    static void receivable(CaseFile file, Actor by, LocalDate today) {
        if (Inspection.of(file).nonconformities().isEmpty() || file.has(InspectionFact.ReportReceived.class)) {
            throw Failure.of(NOTHING_TO_RECEIVE);
        }
    }

    @CarriesOut({Clause.CORRECTION_WITHIN_TWO_MONTHS, Clause.CORRECTION_SUBMITTED_TWICE_AT_MOST})
    void submittable(CaseFile file, Actor by, LocalDate today) {
        var corrections = Corrections.of(file, rules.of(file));
        switch (corrections.on(today)) {
            case OPEN -> {}
            case NOT_NEEDED, CORRECTED -> throw Failure.of(NOTHING_TO_RECEIVE);
            case REPORT_NOT_RECEIVED -> throw Failure.of(REPORT_NOT_RECEIVED);
            case SUBMITTED -> throw Failure.of(SUBMISSION_NOT_VERIFIED);
            case LATE -> throw Failure.of(CORRECTIONS_LATE, corrections.due().orElseThrow());
            case USED_UP -> throw Failure.of(SUBMISSIONS_USED_UP, corrections.submissions(), corrections.most());
        }
    }

    Fact submit(Desk desk, SubmitCorrection form) {
        var corrections = Corrections.of(desk.file(), rules.of(desk.file()));
        if (form.corrections().isEmpty()) {
            throw Failure.of(CORRECTION_EMPTY, "–");
        }
        for (var one : form.corrections()) {
            if (!corrections.isOpen(one.nonconformity())) {
                throw Failure.of(NONCONFORMITY_UNKNOWN, one.nonconformity(), keys(corrections));
            }
            if (one.cause().isBlank()
                    || one.action().isBlank()
                    || one.evidence().isEmpty()) {
                throw Failure.of(CORRECTION_EMPTY, one.nonconformity());
            }
        }
        return new CorrectionSubmitted(
                form.corrections(), corrections.due().orElseThrow().day());
    }

    void verifiable(CaseFile file, Actor by, LocalDate today) {
        if (Corrections.of(file, rules.of(file)).unjudged().isEmpty()) {
            throw Failure.of(NOTHING_TO_VERIFY);
        }
    }

    @CarriesOut(Clause.TEAM_VERIFIES_CORRECTIONS)
    Fact verify(Desk desk, VerifyCorrection form) {
        var submitted =
                Corrections.of(desk.file(), rules.of(desk.file())).unjudged().orElseThrow().corrections().stream()
                        .map(Correction::nonconformity)
                        .collect(Collectors.toCollection(TreeSet::new));
        var judged = form.findings().stream()
                .map(CorrectionFinding::nonconformity)
                .collect(Collectors.toCollection(TreeSet::new));
        if (!judged.equals(submitted) || form.findings().size() > judged.size()) {
            throw Failure.of(EVERY_CORRECTION_JUDGED, String.join(", ", submitted), String.join(", ", judged));
        }
        form.findings().stream()
                .filter(finding -> !finding.effective() && finding.grounds().isBlank())
                .findFirst()
                .ifPresent(finding -> {
                    throw Failure.of(REASON_MISSING, finding.nonconformity());
                });
        return new CorrectionVerified(form.findings());
    }

    private static String keys(Corrections corrections) {
        return corrections.open().stream().map(Nonconformity::key).collect(Collectors.joining(", "));
    }
}
