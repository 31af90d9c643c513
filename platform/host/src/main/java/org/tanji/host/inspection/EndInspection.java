package org.tanji.host.inspection;

import static org.tanji.host.inspection.InspectionFailure.CONSISTENCY_OPEN;
import static org.tanji.host.inspection.InspectionFailure.ITEMS_OPEN;

import java.util.ArrayList;
import java.util.List;
import org.tanji.engine.failure.Failure;
import org.tanji.host.application.Application;
import org.tanji.host.casefile.CaseFile;
import org.tanji.host.casefile.Desk;
import org.tanji.host.casefile.Fact;
import org.tanji.host.inspection.InspectionFact.Ended;
import org.tanji.host.rule.CarriesOut;
import org.tanji.host.rule.Clause;

/** The closing meeting: both parts were looked at, and what does not conform is reported. */
record EndInspection(Checklist checklist) {

    @CarriesOut({Clause.INSPECTION_OF_TWO_PARTS, Clause.CHECKLIST_FOLLOWS_BOUNDARY})
    Fact decide(Desk desk) {
        var missing = missing(desk.file());
        if (!missing.isEmpty()) {
            throw Failure.of(ITEMS_OPEN, missing.size(), String.join(", ", missing));
        }
        var unchecked = CheckProducts.unchecked(desk.file());
        if (!unchecked.isEmpty()) {
            throw Failure.of(CONSISTENCY_OPEN, String.join(", ", unchecked));
        }
        return new Ended(desk.today(), nonconformities(desk.file()), List.of());
    }

    /** Items in the boundary on which nothing was found yet. */
    List<String> missing(CaseFile file) {
        var found = Inspection.of(file).items();
        return checklist.items().stream()
                .filter(item -> JudgeItems.isInScope(file, item))
                .map(ChecklistItem::id)
                .filter(id -> !found.containsKey(id))
                .toList();
    }

    /** In the order of the checklist, then of the units. */
    private List<Nonconformity> nonconformities(CaseFile file) {
        var found = new ArrayList<Nonconformity>();
        var items = Inspection.of(file).items();
        for (var item : checklist.items()) {
            var finding = items.get(item.id());
            if (finding != null && finding.verdict() == ItemVerdict.NOT_CONFORM) {
                found.add(new Nonconformity(key(found), item.id(), finding.note()));
            }
        }
        for (var unit : Application.of(file).units()) {
            CheckProducts.latest(file, unit.key()).stream()
                    .flatMap(checked -> checked.checks().stream())
                    .filter(check -> check.finding() == ItemVerdict.NOT_CONFORM)
                    .forEach(check ->
                            found.add(new Nonconformity(key(found), unit.key() + " " + check.subject(), check.note())));
        }
        return found;
    }

    private static String key(List<Nonconformity> before) {
        return "N" + (before.size() + 1);
    }
}
