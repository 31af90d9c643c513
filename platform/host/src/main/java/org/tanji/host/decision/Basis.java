package org.tanji.host.decision;

import java.util.Set;
import org.tanji.engine.json.CanonicalJson;
import org.tanji.host.casefile.Act;
import org.tanji.host.casefile.CaseFile;
import org.tanji.host.verification.Verification;

/** What review and decision rest on, as one digest: the acts of the evaluation, the verified figures and the reports. */
final class Basis {

    /** Rooms whose acts lead to a decision. What comes later rests on the decision, not the other way round. */
    private static final Set<String> ROOMS = Set.of("application", "planning", "inspection", "verification");

    private Basis() {}

    static String of(CaseFile file) {
        var verification = Verification.of(file);
        var json = CanonicalJson.object()
                .put(
                        "evaluation",
                        file.acts().stream()
                                .filter(Basis::leadsToDecision)
                                .map(Act::digest)
                                .reduce(CaseFile.UNWRITTEN, (earlier, later) -> later));
        var figures = json.putArray("figures");
        verification
                .figures()
                .forEach(figure -> figures.addObject()
                        .put("unit", figure.unit())
                        .put("recalculation", figure.recalculation())
                        .put("result", figure.resultDigest())
                        .put("footprint", figure.footprint()));
        var reports = json.putArray("reports");
        verification.report().ifPresent(report -> report.documents().forEach(one -> reports.add(one.sha256())));
        return CanonicalJson.sha256(json);
    }

    static boolean leadsToDecision(Act act) {
        return ROOMS.contains(room(act));
    }

    static String room(Act act) {
        return act.kind().substring(0, act.kind().indexOf('.'));
    }
}
