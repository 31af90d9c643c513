package org.tanji.host.verification;

import static org.tanji.host.verification.VerificationRefusal.NOT_CONCLUDED;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.tanji.engine.digest.Sha256;
import org.tanji.engine.failure.Failure;
import org.tanji.host.application.ProductUnit;
import org.tanji.host.casefile.CaseFile;
import org.tanji.host.casefile.Desk;
import org.tanji.host.casefile.Fact;
import org.tanji.host.casefile.Gate;
import org.tanji.host.casefile.Step;
import org.tanji.host.document.PdfWriter;
import org.tanji.host.identity.Actor;
import org.tanji.host.rule.CarriesOut;
import org.tanji.host.rule.Clause;

/** Writes the report of Annex 2 for each unit out of what is recorded, and keeps it as it is to be signed. */
@CarriesOut(Clause.VERIFICATION_REPORT)
final class WriteReport {

    private final CaseReport report;

    WriteReport(CaseReport report) {
        this.report = report;
    }

    /** @param companions one a line */
    public record Form(List<String> companions) {
        public Form {
            companions = List.copyOf(companions);
        }
    }

    Step<Form> step(Gate team) {
        return new Step<>(
                "verification.writeReport",
                Form.class,
                Set.of(Verifiers.ROLE),
                Clause.VERIFICATION_REPORT,
                team.and(WriteReport::concluded),
                this::decide);
    }

    private static void concluded(CaseFile file, Actor by, LocalDate today) {
        if (!Verification.of(file).concluded()) {
            throw Failure.of(NOT_CONCLUDED);
        }
    }

    private Fact decide(Desk desk, Form form) {
        var documents = Units.of(desk.file()).all().stream()
                .map(unit -> written(desk, unit, form.companions()))
                .toList();
        return new ReportWritten(
                form.companions(), documents, Verification.of(desk.file()).content());
    }

    private ReportWritten.Document written(Desk desk, ProductUnit unit, List<String> companions) {
        var content = PdfWriter.write(report.of(desk.file(), unit, companions, desk.today()));
        var name = "verification-report-" + unit.key() + "-" + (desk.file().version() + 1) + ".pdf";
        var file = desk.keep(name, "application/pdf", content);
        return new ReportWritten.Document(unit.key(), file, name, Sha256.of(content));
    }
}
