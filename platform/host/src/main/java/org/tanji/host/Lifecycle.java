package org.tanji.host;

import java.util.List;
import java.util.stream.Stream;
import org.tanji.host.application.FactOfApplication;
import org.tanji.host.casefile.CaseSteps;
import org.tanji.host.casefile.FactKinds;
import org.tanji.host.casefile.Offers;
import org.tanji.host.casefile.store.CaseProjection;
import org.tanji.host.casefile.web.CasePanel;
import org.tanji.host.certificate.CaseEvaluation;
import org.tanji.host.certificate.CertificateFact;
import org.tanji.host.certificate.CertificateSteps;
import org.tanji.host.decision.DecisionFact;
import org.tanji.host.inspection.Checklist;
import org.tanji.host.inspection.Draw;
import org.tanji.host.inspection.InspectionFact;
import org.tanji.host.inspection.InspectionOffers;
import org.tanji.host.inspection.InspectionSteps;
import org.tanji.host.inspection.web.InspectionPanel;
import org.tanji.host.planning.CaseRule;
import org.tanji.host.planning.PlanningFact;
import org.tanji.host.planning.PlanningOffers;
import org.tanji.host.planning.PlanningSteps;
import org.tanji.host.planning.web.PlanningPanel;
import org.tanji.host.verification.VerificationFact;

/** The steps of the rule in their order: what each lets people do, records, keeps and shows. */
public record Lifecycle(
        CaseSteps steps, FactKinds facts, List<CaseProjection> projections, Offers offers, List<CasePanel> panels) {

    public Lifecycle {
        projections = List.copyOf(projections);
        panels = List.copyOf(panels);
    }

    public static Lifecycle on(Groundwork groundwork) {
        return new Lifecycle(
                stepsOn(groundwork), kinds(), followers(groundwork), offered(groundwork), shown(groundwork));
    }

    private static CaseSteps stepsOn(Groundwork groundwork) {
        var office = groundwork.certificates();
        var certificates = CertificateSteps.all(
                groundwork.rules(),
                new CaseEvaluation(groundwork.catalogue(), groundwork.studies()),
                office.confirmations(),
                office.numbers(),
                office.press());
        return new CaseSteps(
                Stream.of(planning(groundwork).all(), inspection(groundwork).all(), certificates)
                        .flatMap(List::stream)
                        .toList());
    }

    private static FactKinds kinds() {
        return FactKinds.of(List.of(
                FactOfApplication.class,
                PlanningFact.class,
                InspectionFact.class,
                VerificationFact.class,
                DecisionFact.class,
                CertificateFact.class));
    }

    private static List<CaseProjection> followers(Groundwork groundwork) {
        return List.of(groundwork.certificates().register());
    }

    private static Offers offered(Groundwork groundwork) {
        return new Offers(Stream.of(
                        PlanningOffers.all(groundwork.accounts(), groundwork.catalogue()), InspectionOffers.all())
                .flatMap(List::stream)
                .toList());
    }

    private static List<CasePanel> shown(Groundwork groundwork) {
        return List.of(
                new PlanningPanel(groundwork.planning()),
                new InspectionPanel(new CaseRule(groundwork.rules()), groundwork.clock()));
    }

    private static PlanningSteps planning(Groundwork groundwork) {
        return new PlanningSteps(
                groundwork.planning(),
                new CaseRule(groundwork.rules()),
                groundwork.accounts(),
                groundwork.qualifications(),
                groundwork.catalogue());
    }

    private static InspectionSteps inspection(Groundwork groundwork) {
        return new InspectionSteps(Checklist.read(), new CaseRule(groundwork.rules()), Draw::newSeed);
    }
}
