package org.tanji.host;

import java.util.ArrayList;
import java.util.List;
import org.tanji.host.application.FactOfApplication;
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

    private static CaseSteps stepsOn(Groundwork groundwork) {
        var steps = new ArrayList<Step<? extends Record>>();
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
        return FactKinds.of(
                List.of(FactOfApplication.class, VerificationFact.class, DecisionFact.class, CertificateFact.class));
    }

    private static List<CaseProjection> followers(Groundwork groundwork) {
        return List.of(groundwork.certificates().register());
    }

    private static Offers offered(Groundwork groundwork) {
        var offers = new ArrayList<Offer>();
        offers.addAll(VerificationSteps.offers());
        offers.addAll(DecisionSteps.offers(groundwork.accounts()));
        return new Offers(offers);
    }

    private static List<CasePanel> shown(Groundwork groundwork) {
        return List.of(new VerificationPanel(), new DecisionPanel());
    }
}
