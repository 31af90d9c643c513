package org.tanji.host.verification.report;

import java.util.List;
import java.util.stream.Stream;
import org.tanji.host.document.Block;
import org.tanji.host.document.Block.Kind;
import org.tanji.host.document.Block.Paragraph;
import org.tanji.host.document.Block.Row;

/** Section 3: who verified, when, how, and the six subjects of rule 7.5.1, each to be concluded by the team. */
final class VerificationInformation {

    private VerificationInformation() {}

    static List<Block> write(Dossier dossier) {
        var chapter = Chapter.titled(dossier, "section.3");
        var conducted = dossier.facts().conducted();
        chapter.facts(List.of(
                chapter.fact("cover.body", dossier.facts().verificationBody()),
                chapter.fact("cover.verified", FrontPage.verified(dossier)),
                chapter.fact(
                        "verification.way",
                        conducted.map(Conducted::way).orElseGet(() -> dossier.text("verification.way.options"))),
                chapter.fact(
                        "verification.sites",
                        conducted.map(one -> String.join("\n", one.sites())).orElse("")),
                chapter.fact("verification.days", "")));
        chapter.say("verification.subjects.text");
        chapter.table(
                "verification.subjects",
                List.of(
                        chapter.start("verification.subject", 3),
                        chapter.start("verification.where", 3),
                        chapter.start("verification.finding", 6)),
                Stream.of("unit", "boundary", "collection", "allocation", "cutoff", "quality")
                        .map(subject -> new Row(
                                Kind.OPEN,
                                List.of(
                                        dossier.text("subject." + subject),
                                        dossier.text("subject." + subject + ".where"),
                                        conducted
                                                .map(one -> one.subjects().getOrDefault(subject, ""))
                                                .orElse(""))))
                        .toList());
        conducted.ifPresentOrElse(
                one -> chapter.sub("verification.documents").add(new Paragraph(one.documents())),
                () -> chapter.open("verification.activities", 4));
        return chapter.blocks();
    }
}
