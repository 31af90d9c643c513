package org.tanji.host.verification.report;

import java.util.List;
import java.util.stream.Stream;
import org.tanji.engine.factor.EmissionFactor;
import org.tanji.host.document.Block.Row;

/** The emission factors that were used: value, source, year, region, scope and licence of each. */
final class FactorTable {

    private FactorTable() {}

    static void write(Dossier dossier, Chapter chapter) {
        var manifest = dossier.result().manifest();
        if (manifest.factors().isEmpty()) {
            chapter.say("factors.none");
            return;
        }
        chapter.say("factors.text", shortened(manifest.factorLibraryVersion()));
        chapter.table(
                "factors.table",
                List.of(
                        chapter.start("factors.name", 9),
                        chapter.end("factors.value", 7),
                        chapter.start("factors.source", 19),
                        chapter.centre("factors.year", 4),
                        chapter.centre("factors.region", 4),
                        chapter.start("factors.scope", 6),
                        chapter.start("factors.licence", 6)),
                manifest.factors().stream().map(factor -> row(factor, dossier)).toList());
        chapter.note("factors.note");
    }

    private static Row row(EmissionFactor factor, Dossier dossier) {
        var source = Stream.of(
                        dossier.text(factor.source().title()),
                        factor.source().reference(),
                        dossier.text("evidence." + factor.evidence().key()))
                .filter(words -> !words.isEmpty())
                .toList();
        return Row.of(
                dossier.text(factor.name()) + "\n" + factor.id(),
                Figures.plain(factor.value()) + "\n" + Figures.unit(factor.unitText()),
                String.join("\n", source),
                factor.year().map(String::valueOf).orElse("–"),
                factor.geography().isEmpty() ? "–" : factor.geography(),
                dossier.text("scope." + factor.scope().key()),
                factor.source().licence().isEmpty() ? "–" : factor.source().licence());
    }

    /** A digest is recognised by its beginning; the whole of it stands in the appendix. */
    static String shortened(String version) {
        return version.length() > 20 ? version.substring(0, 12) + "…" : version;
    }
}
