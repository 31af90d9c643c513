package org.tanji.host.verification.web;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Optional;
import org.tanji.host.application.Application;
import org.tanji.host.application.ProductUnit;
import org.tanji.host.casefile.CaseFile;
import org.tanji.host.casefile.web.CasePanel;
import org.tanji.host.identity.Account;
import org.tanji.host.planning.Plan;
import org.tanji.host.quantification.web.Numbers;
import org.tanji.host.verification.DatumFinding;
import org.tanji.host.verification.SubjectsConcluded;
import org.tanji.host.verification.Verification;
import org.tanji.host.verification.VerificationFact;
import org.tanji.host.verification.VerifiedFigure;
import org.tanji.host.verification.web.VerificationPanelPage.FindingRow;
import org.tanji.host.verification.web.VerificationPanelPage.UnitRow;
import org.tanji.host.web.Frame;
import org.tanji.host.web.template.StaticTemplates;
import org.tanji.host.web.template.Templates;

/** Shows what is verified of each unit and each site, from the day on which a team was appointed. */
public final class VerificationPanel implements CasePanel {

    private final Templates templates = new StaticTemplates();

    @Override
    public Optional<JteModel> show(CaseFile file, Frame frame, Account reader) {
        if (Plan.of(file).team().isEmpty() && !file.has(VerificationFact.class)) {
            return Optional.empty();
        }
        return Optional.of(templates.verificationPanel(frame, page(file, frame)));
    }

    private static VerificationPanelPage page(CaseFile file, Frame frame) {
        var verification = Verification.of(file);
        return new VerificationPanelPage(
                frame.text(verification
                        .documents()
                        .map(one -> one.conforms()
                                ? "panel.verification.documents.conform"
                                : "panel.verification.documents.fail")
                        .orElse("panel.verification.documents.open")),
                Application.of(file).units().stream()
                        .map(unit -> row(unit, verification, frame))
                        .toList(),
                findings(verification, frame),
                frame.text(verification
                        .conclusion()
                        .map(one -> "option.VerificationConclusion."
                                + one.conclusion().name())
                        .orElse("panel.verification.reopened")),
                verification.conclusion().map(one -> one.reasons()).orElse(""),
                verification.positive(),
                verification.signatures().stream()
                        .map(act ->
                                frame.text("panel.verification.signed", act.by().name(), act.day()))
                        .toList(),
                verification.reportSignedOn().isPresent());
    }

    private static UnitRow row(ProductUnit unit, Verification verification, Frame frame) {
        var open = frame.text("panel.verification.open");
        return new UnitRow(
                unit.key() + " " + unit.model(),
                unit.site(),
                Optional.ofNullable(verification.sites().get(unit.site()))
                        .map(site -> frame.text(
                                "option.VerificationWay." + site.way().name()))
                        .orElse(open),
                Optional.ofNullable(verification.subjects().get(unit.key()))
                        .map(subjects -> frame.text(verdict(subjects)))
                        .orElse(open),
                verification.data().getOrDefault(unit.key(), java.util.Map.of()).size(),
                Optional.ofNullable(verification.taken().get(unit.key()))
                        .map(VerifiedFigure::footprint)
                        .map(Numbers::pretty)
                        .orElse(open),
                unit.study().isBlank() ? "" : "/studies/" + unit.study());
    }

    private static String verdict(SubjectsConcluded subjects) {
        return subjects.conforms() ? "panel.verification.conforms" : "panel.verification.fails";
    }

    private static List<FindingRow> findings(Verification verification, Frame frame) {
        return verification.data().entrySet().stream()
                .flatMap(unit -> unit.getValue().values().stream().map(finding -> row(unit.getKey(), finding, frame)))
                .toList();
    }

    private static FindingRow row(String unit, DatumFinding finding, Frame frame) {
        var verdict = frame.text("option.DatumVerdict." + finding.verdict().name());
        return new FindingRow(
                unit,
                finding.path(),
                finding.corrected().isBlank() ? verdict : verdict + ": " + finding.corrected(),
                finding.seen(),
                finding.remark());
    }
}
