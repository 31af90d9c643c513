package org.tanji.host.inspection;

import java.util.List;
import java.util.TreeSet;
import org.tanji.host.casefile.CaseFile;
import org.tanji.host.casefile.Offer;
import org.tanji.host.casefile.Offer.Choice;
import org.tanji.host.inspection.InspectionFact.CorrectionVerified;

/** What the forms of an inspection offer. */
public final class InspectionOffers {

    private InspectionOffers() {}

    public static List<Offer> all() {
        var checklist = Checklist.read();
        return List.of(
                new Offer(
                        "inspection-items",
                        (file, reader, locale) -> checklist.items().stream()
                                .map(item -> new Choice(
                                        item.id(), item.id() + " " + item.text().in(locale)))
                                .toList()),
                new Offer(
                        "open-nonconformities",
                        (file, reader, locale) -> open(file).stream()
                                .map(one -> new Choice(one.key(), one.key() + " " + one.where()))
                                .toList()));
    }

    private static List<Nonconformity> open(CaseFile file) {
        var corrected = new TreeSet<String>();
        file.all(CorrectionVerified.class).stream()
                .flatMap(verified -> verified.findings().stream())
                .filter(CorrectionFinding::effective)
                .forEach(finding -> corrected.add(finding.nonconformity()));
        return Inspection.of(file).nonconformities().stream()
                .filter(one -> !corrected.contains(one.key()))
                .toList();
    }
}
