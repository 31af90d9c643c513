package org.tanji.host.planning.web;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Optional;
import org.tanji.host.casefile.CaseFile;
import org.tanji.host.casefile.web.CasePanel;
import org.tanji.host.identity.Account;
import org.tanji.host.identity.Role;
import org.tanji.host.planning.Plan;
import org.tanji.host.planning.PlanningFact.PlanSent;
import org.tanji.host.planning.PlanningFact.TeamAppointed;
import org.tanji.host.planning.PlanningTerms;
import org.tanji.host.planning.TeamMember;
import org.tanji.host.planning.web.PlanningPanelPage.Line;
import org.tanji.host.planning.web.PlanningPanelPage.Member;
import org.tanji.host.rule.CarriesOut;
import org.tanji.host.rule.Clause;
import org.tanji.host.web.Frame;
import org.tanji.host.web.template.StaticTemplates;
import org.tanji.host.web.template.Templates;

/** Shows team and plan; an applicant sees them once the plan was sent. */
public final class PlanningPanel implements CasePanel {

    private final PlanningTerms terms;
    private final Templates templates = new StaticTemplates();

    public PlanningPanel(PlanningTerms terms) {
        this.terms = terms;
    }

    @Override
    public Optional<JteModel> show(CaseFile file, Frame frame, Account reader) {
        var plan = Plan.of(file);
        if (plan.sent().isEmpty() && reader.role() == Role.APPLICANT) {
            return Optional.empty();
        }
        return plan.appointment().map(appointment -> templates.planningPanel(frame, page(plan, appointment, frame)));
    }

    private PlanningPanelPage page(Plan plan, TeamAppointed appointment, Frame frame) {
        return new PlanningPanelPage(
                plan.team().stream()
                        .map(one -> member(one, plan, appointment, frame))
                        .toList(),
                plan.sent().map(sent -> lines(sent, frame)).orElse(List.of()),
                plan.sent()
                        .map(sent ->
                                frame.text(plan.acknowledged() ? "panel.planning.acknowledged" : "panel.planning.sent"))
                        .orElse(""));
    }

    private Member member(TeamMember one, Plan plan, TeamAppointed appointment, Frame frame) {
        var standing = plan.standing(one, appointment.from(), terms);
        return new Member(
                one.name(),
                frame.text("option.TeamFunction." + one.function().name()),
                frame.text("panel.planning." + standing.key()),
                standing == Plan.Standing.DECLARED);
    }

    /** The five parts of 7.3.2; team and dates with their person-days. The mode is the same for every case. */
    @CarriesOut({Clause.PLAN_OF_FIVE_PARTS, Clause.MODE_OF_CERTIFICATION})
    private static List<Line> lines(PlanSent sent, Frame frame) {
        var calculated = sent.calculated();
        return List.of(
                new Line(frame.text("panel.planning.mode"), frame.text("panel.planning.mode.text")),
                new Line(frame.text("panel.planning.purpose"), sent.purpose()),
                new Line(frame.text("panel.planning.basis"), sent.basis()),
                new Line(frame.text("panel.planning.scope"), sent.scope()),
                new Line(frame.text("panel.planning.dates"), sent.from() + " – " + sent.until()),
                new Line(
                        frame.text("panel.planning.personDays"),
                        sent.personDays().toPlainString() + (sent.reason().isBlank() ? "" : ": " + sent.reason())),
                new Line(
                        frame.text("panel.planning.calculated"),
                        frame.text(
                                "panel.planning.table",
                                calculated.days().toPlainString(),
                                calculated.units(),
                                calculated.sites(),
                                calculated.employees(),
                                calculated.table())));
    }
}
