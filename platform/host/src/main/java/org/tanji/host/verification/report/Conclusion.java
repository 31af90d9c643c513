package org.tanji.host.verification.report;

import java.util.List;
import org.tanji.engine.result.FindingLines;
import org.tanji.host.document.Block;
import org.tanji.host.document.Block.Notice;
import org.tanji.host.document.Block.Paragraph;
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
        var blocking = FindingLines.of(dossier.result().blocking(), dossier.locale());
        if (!blocking.isEmpty()) {
            chapter.add(new Notice(Tone.WARNING, dossier.text("conclusion.blocked"), blocking));
        }
        dossier.facts()
                .recalculation()
                .ifPresentOrElse(
                        comparison -> TwoQuantifications.write(comparison, dossier, chapter),
                        () -> TwoQuantifications.open(dossier, chapter));
        chapter.say("conclusion.uncertainty");
        dossier.facts()
                .conducted()
                .ifPresentOrElse(
                        one -> chapter.sub("conclusion.verdict").add(new Paragraph(one.verdict())),
                        () -> chapter.open("conclusion.verdict", 5));
        return chapter.blocks();
    }
}
