package org.tanji.host.verification.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.tanji.host.document.Block;
import org.tanji.host.document.Block.Cover;
import org.tanji.host.document.Block.Fact;
import org.tanji.host.document.Block.Kind;
import org.tanji.host.document.Block.Row;

/** The cover: what identifies the report, the team and who went along, rule Annex 2. */
final class FrontPage {

    private static final int LEAST_ROWS = 3;

    private FrontPage() {}

    static Block write(Dossier dossier) {
        var page = new Chapter(dossier);
        page.facts(identity(dossier, page));
        page.table(
                "cover.team",
                List.of(
                        page.start("team.name", 3),
                        page.start("team.duty", 3),
                        page.start("team.qualification", 4),
                        page.start("team.signature", 4)),
                team(dossier.facts()));
        page.facts(List.of(
                page.fact("cover.companions", dossier.joined(dossier.facts().companions()))));
        var stamps = new ArrayList<String>();
        if (dossier.study().example()) {
            stamps.add(dossier.text("stamp.example"));
        }
        if (dossier.isDraft()) {
            stamps.add(dossier.text("stamp.draft"));
        }
        return new Cover(
                dossier.facts().verificationBody(),
                dossier.text("title"),
                dossier.productWithModel(),
                stamps,
                page.blocks());
    }

    private static List<Fact> identity(Dossier dossier, Chapter page) {
        var facts = dossier.facts();
        var study = dossier.study();
        return List.of(
                page.fact("cover.task", facts.taskNumber()),
                page.fact("cover.applicant", study.applicant()),
                page.fact("cover.producer", study.producer()),
                page.fact("cover.factory", study.factory()),
                page.fact("cover.product", dossier.productWithModel()),
                page.fact("cover.unit", unit(dossier)),
                page.fact("cover.body", facts.verificationBody()),
                page.fact("cover.verified", verified(dossier)),
                page.fact("cover.prepared", facts.preparedOn().toString()));
    }

    static String unit(Dossier dossier) {
        var declared = dossier.text("unit.declared", dossier.declaredUnit());
        return dossier.method()
                .functionalUnit()
                .map(functional -> dossier.text("unit.functional", dossier.text(functional.label())) + "\n" + declared)
                .orElse(declared);
    }

    static String verified(Dossier dossier) {
        var from = dossier.facts().verifiedFrom();
        var to = dossier.facts().verifiedTo();
        if (from.isPresent() && to.isPresent() && !from.equals(to)) {
            return dossier.text("period", from.get(), to.get());
        }
        return Optional.ofNullable(from.orElse(to.orElse(null)))
                .map(Object::toString)
                .orElse("");
    }

    static List<Row> team(ReportFacts facts) {
        var rows = new ArrayList<Row>();
        facts.team()
                .forEach(member -> rows.add(
                        new Row(Kind.OPEN, List.of(member.name(), member.duty(), member.qualification(), ""))));
        while (rows.size() < LEAST_ROWS) {
            rows.add(new Row(Kind.OPEN, Collections.nCopies(4, "")));
        }
        return rows;
    }
}
