package org.tanji.host.verification.report;

import java.util.List;
import org.tanji.engine.result.SourceCheck;
import org.tanji.host.document.Block.Row;

/** Key data with the verdict of their cross-check, rule 7.5.2. */
final class KeyData {

    private KeyData() {}

    static void write(Dossier dossier, Chapter chapter) {
        var sources = dossier.result().sources();
        if (sources.isEmpty()) {
            return;
        }
        var tolerance = sources.get(0).tolerance();
        chapter.say("data.key.text", Figures.percent(tolerance));
        chapter.table(
                "data.key.table",
                List.of(
                        chapter.start("data.item", 6),
                        chapter.centre("data.key.key", 2),
                        chapter.end("data.key.share", 3),
                        chapter.centre("data.key.sources", 2),
                        chapter.start("data.key.verdict", 4)),
                sources.stream().map(check -> row(check, dossier)).toList());
    }

    private static Row row(SourceCheck check, Dossier dossier) {
        return Row.of(
                Labels.ofPath(check.input(), dossier),
                dossier.text(check.key() ? "data.key.yes" : "data.key.no"),
                dossier.share(check.share()),
                String.valueOf(check.sources().size()),
                dossier.text("sources." + check.verdict().key()));
    }
}
