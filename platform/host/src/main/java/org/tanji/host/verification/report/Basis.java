package org.tanji.host.verification.report;

import java.util.List;
import org.tanji.host.document.Block;
import org.tanji.host.document.Block.Notice;
import org.tanji.host.document.Block.Row;
import org.tanji.host.document.Block.Tone;

/** Section 5: the standards of the family's annex, and on what the method is built. */
final class Basis {

    private Basis() {}

    static List<Block> write(Dossier dossier) {
        var chapter = Chapter.titled(dossier, "section.5");
        var standard = dossier.method().standard();
        chapter.table(
                "basis.table",
                List.of(chapter.start("basis.code", 4), chapter.start("basis.title", 8), chapter.start("basis.use", 6)),
                List.of(
                        Row.of("GB/T 24067-2024", dossier.text("basis.gbt.title"), dossier.text("basis.gbt.use")),
                        Row.of(
                                dossier.result().manifest().ruleEdition(),
                                dossier.text("basis.rule.title"),
                                dossier.text("basis.rule.use")),
                        Row.of(standard.code(), dossier.text(standard.title()), dossier.text("basis.cts.use"))));
        var title = dossier.text(dossier.isDraft() ? "basis.draft" : "basis.confirmed", standard.code());
        chapter.add(new Notice(
                dossier.isDraft() ? Tone.WARNING : Tone.INFORMATION,
                title,
                List.of(dossier.text(
                        "basis.built-on", dossier.text(dossier.method().basis())))));
        chapter.open("basis.other", 2);
        return chapter.blocks();
    }
}
