package org.tanji.host.decision.web;

import gg.jte.models.runtime.JteModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tanji.host.casefile.CaseFile;
import org.tanji.host.casefile.FileId;
import org.tanji.host.casefile.web.CasePanel;
import org.tanji.host.decision.Decided;
import org.tanji.host.decision.Decision;
import org.tanji.host.decision.DecisionOutcome;
import org.tanji.host.decision.Reviewed;
import org.tanji.host.decision.web.DecisionPanelPage.Line;
import org.tanji.host.identity.Account;
import org.tanji.host.identity.Role;
import org.tanji.host.web.Frame;
import org.tanji.host.web.template.StaticTemplates;
import org.tanji.host.web.template.Templates;

/** Shows who reviews and decides, what came of it, and whether it still holds; an applicant sees the decision only. */
public final class DecisionPanel implements CasePanel {

    private final Templates templates = new StaticTemplates();

    @Override
    public Optional<JteModel> show(CaseFile file, Frame frame, Account reader) {
        var decision = Decision.of(file);
        var lines = new ArrayList<Line>();
        if (reader.role() != Role.APPLICANT) {
            decision.assigned().ifPresent(one -> {
                lines.add(line(frame, "panel.decision.reviewer", one.reviewerName()));
                lines.add(line(frame, "panel.decision.decider", one.deciderName()));
            });
            decision.review().ifPresent(one -> review(lines, one, decision, file, frame));
        }
        decision.decision().ifPresent(one -> decided(lines, one, decision, file, frame));
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(templates.decisionPanel(frame, new DecisionPanelPage(lines, decision.boundTo())));
    }

    private static void review(List<Line> lines, Reviewed review, Decision decision, CaseFile file, Frame frame) {
        lines.add(new Line(
                frame.text("panel.decision.recommendation"),
                frame.text("option.Recommendation." + review.recommendation().name()),
                frame.text(decision.reviewed() ? "panel.decision.review.holds" : "panel.decision.review.outdated"),
                decision.reviewed(),
                address(file, review.record())));
        lines.add(line(frame, "panel.decision.reasons", review.reasons()));
    }

    private static void decided(List<Line> lines, Decided decided, Decision decision, CaseFile file, Frame frame) {
        var holds = decided.outcome() == DecisionOutcome.REFUSED || decision.standsFor(file);
        lines.add(new Line(
                frame.text("panel.decision.outcome"),
                frame.text("option.DecisionOutcome." + decided.outcome().name()) + ", "
                        + decision.decidedOn().map(Object::toString).orElse(""),
                frame.text(holds ? "panel.decision.stands" : "panel.decision.void"),
                holds,
                address(file, decided.record())));
        lines.add(line(frame, "panel.decision.reasons", decided.reasons()));
        if (!decided.corrections().isBlank()) {
            lines.add(line(frame, "panel.decision.corrections", decided.corrections()));
        }
    }

    private static Line line(Frame frame, String label, String value) {
        return new Line(frame.text(label), value, "", true, "");
    }

    private static String address(CaseFile file, FileId document) {
        return "/cases/" + file.id() + "/files/" + document;
    }
}
