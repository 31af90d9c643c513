package org.tanji.host;

import java.util.List;
import java.util.stream.Stream;
import org.tanji.host.application.ApplicationOffers;
import org.tanji.host.application.ApplicationSteps;
import org.tanji.host.application.FactOfApplication;
import org.tanji.host.application.Notices;
import org.tanji.host.application.web.ApplicationPanel;
import org.tanji.host.casefile.CaseSteps;
import org.tanji.host.casefile.FactKinds;
import org.tanji.host.casefile.Offers;
import org.tanji.host.casefile.Step;
import org.tanji.host.casefile.store.CaseProjection;
import org.tanji.host.casefile.web.CasePanel;
import org.tanji.host.decision.DecisionFact;
import org.tanji.host.document.issue.DocumentForm;
import org.tanji.host.verification.VerificationFact;

/** The steps of the rule in their order: what each lets people do, records, keeps and shows. */
public record Lifecycle(
        CaseSteps steps, FactKinds facts, List<CaseProjection> projections, Offers offers, List<CasePanel> panels) {

    public Lifecycle {
        projections = List.copyOf(projections);
        panels = List.copyOf(panels);
    }

    public static Lifecycle on(Groundwork groundwork) {
        return new Lifecycle(stepsOn(groundwork), kinds(), followers(), offered(groundwork), shown(groundwork));
    }

    /** Documents that the steps issue; the body has a text for each. */
    public static List<DocumentForm> documents() {
        return Stream.of(Notices.forms()).flatMap(List::stream).toList();
    }

    private static CaseSteps stepsOn(Groundwork groundwork) {
        return new CaseSteps(Stream.of(new ApplicationSteps(
                                groundwork.rules(),
                                groundwork.catalogue(),
                                groundwork.families(),
                                groundwork.studies(),
                                groundwork.qualifications(),
                                groundwork.documents(),
                                groundwork.numbers())
                        .all())
                .<Step<? extends Record>>flatMap(List::stream)
                .toList());
    }

    private static FactKinds kinds() {
        return FactKinds.of(List.of(FactOfApplication.class, VerificationFact.class, DecisionFact.class));
    }

    private static List<CaseProjection> followers() {
        return List.of();
    }

    private static Offers offered(Groundwork groundwork) {
        return new Offers(
                new ApplicationOffers(groundwork.catalogue(), groundwork.families(), groundwork.studies()).all());
    }

    private static List<CasePanel> shown(Groundwork groundwork) {
        return List.of(new ApplicationPanel(
                groundwork.rules(), groundwork.catalogue(), groundwork.families(), groundwork.clock()));
    }
}
