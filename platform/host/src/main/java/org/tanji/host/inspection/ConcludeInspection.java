package org.tanji.host.inspection;

import static org.tanji.host.inspection.InspectionConclusion.FAILED;
import static org.tanji.host.inspection.InspectionConclusion.PASSED;
import static org.tanji.host.inspection.InspectionConclusion.PASSED_AFTER_CORRECTION;
import static org.tanji.host.inspection.InspectionFailure.CONCLUSION_DOES_NOT_FOLLOW;
import static org.tanji.host.inspection.InspectionFailure.CONCLUSION_OF_ONE_PART;
import static org.tanji.host.inspection.InspectionFailure.CONCLUSION_WITHOUT_GROUNDS;
import static org.tanji.host.inspection.InspectionFailure.CORRECTIONS_RUNNING;
import static org.tanji.host.inspection.InspectionFailure.NOT_CONCLUDED;
import static org.tanji.host.inspection.InspectionFailure.NO_REPORT;
import static org.tanji.host.inspection.InspectionFailure.REPORT_EMPTY;
import static org.tanji.host.inspection.InspectionFailure.SIGNED_ALREADY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tanji.engine.failure.Failure;
import org.tanji.host.casefile.CaseFile;
import org.tanji.host.casefile.Desk;
import org.tanji.host.casefile.Fact;
import org.tanji.host.identity.Actor;
import org.tanji.host.inspection.InspectionFact.Concluded;
import org.tanji.host.inspection.InspectionFact.ReportSigned;
import org.tanji.host.inspection.InspectionFact.ReportWritten;
import org.tanji.host.inspection.InspectionForms.Conclude;
import org.tanji.host.inspection.InspectionForms.WriteReport;
import org.tanji.host.planning.CaseRule;
import org.tanji.host.rule.CarriesOut;
import org.tanji.host.rule.Clause;

/** The team concludes what its findings allow, and reports. */
record ConcludeInspection(CaseRule rules) {

    @CarriesOut({Clause.TEAM_CONCLUDES, Clause.INSPECTION_OF_TWO_PARTS})
    Fact conclude(Desk desk, Conclude form) {
        if (form.ability().isBlank() || form.consistency().isBlank()) {
            throw Failure.of(CONCLUSION_OF_ONE_PART);
        }
        var state = Corrections.of(desk.file(), rules.of(desk.file())).on(desk.today());
        var follows = follows(state);
        if (follows.isEmpty() && form.conclusion() != FAILED) {
            throw Failure.of(CORRECTIONS_RUNNING);
        }
        if (follows.isPresent() && form.conclusion() != follows.get()) {
            throw Failure.of(CONCLUSION_DOES_NOT_FOLLOW, form.conclusion(), follows.get());
        }
        if (form.conclusion() == FAILED && form.grounds().isBlank()) {
            throw Failure.of(CONCLUSION_WITHOUT_GROUNDS);
        }
        return new Concluded(form.conclusion(), form.ability(), form.consistency(), form.grounds());
    }

    /** The only conclusion that findings and corrections allow; empty while corrections run, when the team can still fail it. */
    @CarriesOut({Clause.CORRECTION_WITHIN_TWO_MONTHS, Clause.CORRECTION_SUBMITTED_TWICE_AT_MOST})
    static Optional<InspectionConclusion> follows(CorrectionState state) {
        return switch (state) {
            case NOT_NEEDED -> Optional.of(PASSED);
            case CORRECTED -> Optional.of(PASSED_AFTER_CORRECTION);
            case LATE, USED_UP -> Optional.of(FAILED);
            case REPORT_NOT_RECEIVED, OPEN, SUBMITTED -> Optional.empty();
        };
    }

    static void concluded(CaseFile file, Actor by, LocalDate today) {
        if (!Inspection.of(file).concluded()) {
            throw Failure.of(NOT_CONCLUDED);
        }
    }

    @CarriesOut(Clause.INSPECTION_REPORT)
    static Fact write(Desk desk, WriteReport form) {
        if (form.summary().isBlank()) {
            throw Failure.of(REPORT_EMPTY);
        }
        return new ReportWritten(form.summary(), List.of());
    }

    static void signable(CaseFile file, Actor by, LocalDate today) {
        var inspection = Inspection.of(file);
        if (inspection.report().isEmpty()) {
            throw Failure.of(NO_REPORT);
        }
        if (inspection.signers().contains(by.person().value())) {
            throw Failure.of(SIGNED_ALREADY, by.name());
        }
    }

    /** A report that is written anew is signed anew. */
    @CarriesOut(Clause.INSPECTION_REPORT)
    static Fact sign(Desk desk) {
        return new ReportSigned(
                Inspection.of(desk.file()).report().orElseThrow().digest());
    }
}
