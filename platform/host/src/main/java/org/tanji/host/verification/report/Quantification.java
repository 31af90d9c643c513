package org.tanji.host.verification.report;

import java.util.ArrayList;
import java.util.List;
import org.tanji.host.document.Block;
import org.tanji.host.document.Block.Fact;
import org.tanji.host.document.Block.Notice;
import org.tanji.host.document.Block.Row;
import org.tanji.host.document.Block.Tone;

/** Section 9: models, software, formulas and the figures of each stage, rule 7.5.4. */
final class Quantification {

    private Quantification() {}

    static List<Block> write(Dossier dossier) {
        var chapter = Chapter.titled(dossier, "section.9");
        chapter.sub("quantification.model");
        model(dossier, chapter);
        chapter.sub("quantification.formulas");
        FormulaTables.write(dossier, chapter);
        chapter.sub("quantification.allocation");
        allocation(dossier, chapter);
        chapter.sub("quantification.gwp");
        potentials(dossier, chapter);
        chapter.sub("quantification.result");
        chapter.add(figure(dossier));
        if (!dossier.result().isComplete()) {
            chapter.add(Notices.missing(dossier));
        }
        ResultTables.write(dossier, chapter);
        chapter.sub("quantification.plausibility");
        Plausibility.write(dossier, chapter);
        return chapter.blocks();
    }

    private static void model(Dossier dossier, Chapter chapter) {
        var manifest = dossier.result().manifest();
        var facts = new ArrayList<Fact>();
        facts.add(chapter.fact(
                "model.method",
                dossier.text(
                        "model.method.text",
                        dossier.method().standard().code(),
                        manifest.methodId(),
                        manifest.methodVersion())));
        facts.add(chapter.fact("model.software", dossier.text("model.software.text", manifest.engineVersion())));
        manifest.plugin()
                .ifPresent(plugin -> facts.add(chapter.fact(
                        "model.plugin",
                        dossier.text(
                                "model.plugin.text",
                                plugin.id(),
                                plugin.version(),
                                FactorTable.shortened(plugin.sha256())))));
        facts.add(chapter.fact("model.arithmetic", dossier.text("model.arithmetic.text")));
        facts.add(chapter.fact("model.library", FactorTable.shortened(manifest.factorLibraryVersion())));
        facts.add(chapter.fact(
                "model.gwp", manifest.gwpSet().id() + "\n" + manifest.gwpSet().source()));
        chapter.facts(facts);
    }

    private static void allocation(Dossier dossier, Chapter chapter) {
        var shares = dossier.result().allocations();
        if (shares.isEmpty()) {
            chapter.say("allocation.none");
            return;
        }
        chapter.say("allocation.text");
        chapter.table(
                "allocation.table",
                List.of(
                        chapter.start("allocation.rule", 5),
                        chapter.start("allocation.basis", 3),
                        chapter.start("allocation.formula", 7),
                        chapter.end("allocation.share", 3)),
                shares.stream()
                        .map(share -> Row.of(
                                dossier.text(share.allocation().label()),
                                dossier.text("allocation."
                                        + share.ruleOrStandard().basis().key()),
                                share.ruleOrStandard().sharing().text(),
                                share.share().map(Figures::exactPercent).orElse(dossier.text("incomplete.cell"))))
                        .toList());
        ModelledTables.shares(dossier, chapter);
    }

    private static void potentials(Dossier dossier, Chapter chapter) {
        var set = dossier.result().manifest().gwpSet();
        chapter.say("gwp.text", set.id());
        var used = dossier.result().gases().stream().map(gas -> gas.key()).toList();
        var rows = set.gwp100().entrySet().stream()
                .filter(entry -> used.contains(entry.getKey().name()))
                .map(entry -> Row.of(Figures.gas(entry.getKey().name()), Figures.plain(entry.getValue())))
                .toList();
        if (!rows.isEmpty()) {
            chapter.table("gwp.table", List.of(chapter.start("gwp.gas", 1), chapter.end("gwp.value", 1)), rows);
        }
    }

    /** The figure, as large as it matters, or what is known of it. */
    static Notice figure(Dossier dossier) {
        var footprint = dossier.result().footprint();
        var about = dossier.text("figure.about", dossier.productWithModel(), dossier.boundaryWithKind());
        var printed = footprint.printed();
        if (printed.isEmpty() || footprint.value().isEmpty()) {
            var known = dossier.text(
                    "figure.known", dossier.figures().emissions(footprint.known()), dossier.emissionsUnit());
            return new Notice(Tone.WARNING, dossier.text("incomplete.figure"), List.of(about, known));
        }
        var exact = dossier.text(
                "figure.exact", dossier.figures().emissions(footprint.value().get()), dossier.emissionsUnit());
        var title = dossier.text("result.per-unit", Figures.unit(printed.get()), dossier.declaredUnit());
        return new Notice(Tone.FIGURE, title, List.of(about, exact));
    }
}
