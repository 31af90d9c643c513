package org.tanji.host;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tanji.host.application.ApplicationOffers;
import org.tanji.host.application.ApplicationSteps;
import org.tanji.host.application.FactOfApplication;
import org.tanji.host.application.Notices;
import org.tanji.host.application.web.ApplicationPanel;
import org.tanji.host.casefile.CaseSteps;
import org.tanji.host.casefile.FactKinds;
import org.tanji.host.casefile.Offer;
import org.tanji.host.casefile.Offers;
import org.tanji.host.casefile.Step;
import org.tanji.host.casefile.store.CaseProjection;
import org.tanji.host.casefile.web.CasePanel;
import org.tanji.host.certificate.CaseEvaluation;
import org.tanji.host.certificate.CertificateFact;
import org.tanji.host.certificate.CertificateSteps;
import org.tanji.host.decision.DecisionFact;
import org.tanji.host.decision.DecisionSteps;
import org.tanji.host.decision.web.DecisionPanel;
import org.tanji.host.document.issue.DocumentForm;
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
import org.tanji.host.verification.VerificationSteps;
import org.tanji.host.verification.web.VerificationPanel;

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

    /** Documents that the steps issue; the body has a text for each. */
    public static List<DocumentForm> documents() {
        return Stream.of(Notices.forms()).flatMap(List::stream).toList();
    }

    private static CaseSteps stepsOn(Groundwork groundwork) {
        var steps = new ArrayList<Step<? extends Record>>();
        steps.addAll(application(groundwork).all());
        steps.addAll(planning(groundwork).all());
        steps.addAll(inspection(groundwork).all());
        steps.addAll(VerificationSteps.all(
                groundwork.studies(),
                groundwork.recalculations(),
                groundwork.accounts(),
                groundwork.qualifications(),
                groundwork.rules()));
        steps.addAll(DecisionSteps.all(
                groundwork.studies(),
                groundwork.recalculations(),
                groundwork.accounts(),
                groundwork.qualifications(),
                groundwork.catalogue(),
                groundwork.rules()));
        var office = groundwork.certificates();
        steps.addAll(CertificateSteps.all(
                groundwork.rules(),
                new CaseEvaluation(groundwork.catalogue(), groundwork.studies()),
                office.confirmations(),
                office.numbers(),
                office.press()));
        return new CaseSteps(steps);
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
        var offers = new ArrayList<Offer>();
        offers.addAll(new ApplicationOffers(groundwork.catalogue(), groundwork.families(), groundwork.studies()).all());
        offers.addAll(PlanningOffers.all(groundwork.accounts(), groundwork.catalogue()));
        offers.addAll(InspectionOffers.all());
        offers.addAll(VerificationSteps.offers());
        offers.addAll(DecisionSteps.offers(groundwork.accounts()));
        return new Offers(offers);
    }

    private static List<CasePanel> shown(Groundwork groundwork) {
        return List.of(
                new ApplicationPanel(
                        groundwork.rules(), groundwork.catalogue(), groundwork.families(), groundwork.clock()),
                new PlanningPanel(groundwork.planning()),
                new InspectionPanel(new CaseRule(groundwork.rules()), groundwork.clock()),
                new VerificationPanel(),
                new DecisionPanel());
    }

    private static ApplicationSteps application(Groundwork groundwork) {
        return new ApplicationSteps(
                groundwork.rules(),
                groundwork.catalogue(),
                groundwork.families(),
                groundwork.studies(),
                groundwork.qualifications(),
                groundwork.documents(),
                groundwork.numbers());
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
