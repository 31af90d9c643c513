package org.tanji.host.verification.report;

import java.util.List;
import org.tanji.host.document.Block;
import org.tanji.host.document.Block.Kind;
import org.tanji.host.document.Block.Notice;
import org.tanji.host.document.Block.Row;
import org.tanji.host.document.Block.Tone;

/** Section 10: the facts for the team's conclusion. The conclusion itself is the team's, rule 7.5.1. */
final class Conclusion {

    private Conclusion() {}

    static List<Block> write(Dossier dossier) {
        var chapter = Chapter.titled(dossier, "section.10");
        chapter.add(Quantification.figure(dossier));
        if (!dossier.result().isComplete()) {
            chapter.add(Notices.missing(dossier));
            chapter.say("conclusion.impossible");
        }
        if (dossier.isDraft()) {
            chapter.add(new Notice(
                    Tone.WARNING,
                    dossier.text("conclusion.draft"),
                    List.of(dossier.text(
                            "conclusion.draft.text", dossier.method().standard().code()))));
        }
        chapter.say("conclusion.two-figures");
        var recalculated = dossier.result()
                .footprint()
                .value()
                .map(value -> dossier.figures().emissions(value) + " " + dossier.emissionsUnit())
                .orElse(dossier.text("incomplete.cell"));
        chapter.table(
                "conclusion.comparison",
                List.of(
                        chapter.start("conclusion.declared", 1),
                        chapter.start("conclusion.recalculated", 1),
                        chapter.start("conclusion.difference", 1),
                        chapter.start("conclusion.accepted", 1)),
                List.of(new Row(Kind.OPEN, List.of("", recalculated, "", ""))));
        chapter.say("conclusion.uncertainty");
        chapter.open("conclusion.verdict", 5);
        return chapter.blocks();
    }
}
