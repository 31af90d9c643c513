package org.tanji.host.verification.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tanji.engine.factor.EmissionFactor;
import org.tanji.engine.inventory.FactorPlaces;
import org.tanji.host.document.Block.Kind;
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
                        chapter.start("factors.name", 26),
                        chapter.end("factors.value", 9),
                        chapter.centre("factors.year", 4),
                        chapter.centre("factors.region", 4),
                        chapter.start("factors.scope", 10)),
                rows(manifest.factors(), dossier));
        chapter.note("factors.note");
    }

    /** A source is named once, above all that was taken from it. */
    private static List<Row> rows(List<EmissionFactor> factors, Dossier dossier) {
        var bySource = new LinkedHashMap<String, List<EmissionFactor>>();
        for (var factor : factors) {
            bySource.computeIfAbsent(source(factor, "", dossier), source -> new ArrayList<>())
                    .add(factor);
        }
        var rows = new ArrayList<Row>();
        for (var taken : bySource.values()) {
            var first = taken.get(0);
            var reference = first.source().reference();
            var shared = taken.stream()
                    .allMatch(factor -> factor.source().reference().equals(reference));
            rows.add(new Row(Kind.GROUP, List.of(source(first, shared ? reference : "", dossier))));
            taken.forEach(
                    factor -> rows.add(row(factor, shared ? "" : factor.source().reference(), dossier)));
        }
        return rows;
    }

    private static String source(EmissionFactor factor, String reference, Dossier dossier) {
        var licence = factor.source().licence();
        return joined(
                " · ",
                dossier.text(factor.source().title()),
                reference,
                dossier.text("evidence." + factor.evidence().key()),
                licence.isEmpty() ? "" : dossier.text("factors.licensed", licence));
    }

    private static Row row(EmissionFactor factor, String reference, Dossier dossier) {
        return Row.of(
                joined(
                        "\n",
                        dossier.text(factor.name()),
                        joined(" · ", factor.id(), reference),
                        reason(factor, dossier)),
                Figures.plain(factor.value()) + "\n" + Figures.unit(factor.unitText()),
                factor.year().map(String::valueOf).orElse("–"),
                factor.geography().isEmpty() ? "–" : factor.geography(),
                dossier.text("scope." + factor.scope().key()));
    }

    /** Why it was chosen, where the inventory says so: rule 7.5.2 wants home-grown data first. */
    private static String reason(EmissionFactor factor, Dossier dossier) {
        var places =
                new FactorPlaces(dossier.method(), dossier.result().manifest().inventory());
        var reasons = String.join("; ", places.reasons(factor.id()));
        return reasons.isEmpty() ? "" : dossier.text("factors.reason", reasons);
    }

    private static String joined(String between, String... words) {
        return Stream.of(words).filter(word -> !word.isEmpty()).collect(Collectors.joining(between));
    }

    /** A digest is recognised by its beginning; the whole of it stands in the appendix. */
    static String shortened(String version) {
        return version.length() > 20 ? version.substring(0, 12) + "…" : version;
    }
}
