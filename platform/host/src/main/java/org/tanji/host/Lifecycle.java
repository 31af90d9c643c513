package org.tanji.host;

import java.util.List;
import org.tanji.host.casefile.CaseSteps;
import org.tanji.host.casefile.FactKinds;
import org.tanji.host.casefile.store.CaseProjection;
import org.tanji.host.casefile.web.CasePanel;

/** The steps of the rule in their order: what each lets people do, records, keeps and shows. */
final class Lifecycle {

    private Lifecycle() {}

    static CaseSteps steps() {
        return new CaseSteps(List.of());
    }

    static FactKinds facts() {
        return FactKinds.of(List.of());
    }

    static List<CaseProjection> projections() {
        return List.of();
    }

    static List<CasePanel> panels() {
        return List.of();
    }
}
