package org.tanji.host.verification.report;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tanji.engine.inventory.Exclusion;
import org.tanji.engine.method.Stage;
import org.tanji.host.document.Block;
import org.tanji.host.document.Block.Bullets;
import org.tanji.host.document.Block.Kind;
import org.tanji.host.document.Block.Paragraph;
import org.tanji.host.document.Block.Row;

/** Section 7: boundary, stages, processes, time, geography, gases and what was left out, GB/T 24067 6.3.4 to 6.3.6. */
final class Scope {

    private Scope() {}

    static List<Block> write(Dossier dossier) {
        var chapter = Chapter.titled(dossier, "section.7");
        Optional.ofNullable(dossier.method().reportTexts().get("scope"))
                .ifPresent(words -> chapter.add(new Paragraph(dossier.text(words))));
        chapter.facts(List.of(
                chapter.fact("basic.boundary", dossier.boundaryWithKind()),
                chapter.fact("scope.time", dossier.period()),
                chapter.fact(
                        "scope.place",
                        dossier.joined(List.of(
                                dossier.study().factory(), dossier.study().factoryAddress()))),
                chapter.fact("scope.gases", gases(dossier))));
        chapter.sub("scope.stages");
        chapter.table(
                "scope.stages.table",
                List.of(
                        chapter.start("scope.stage", 4),
                        chapter.centre("scope.inside", 3),
                        chapter.start("scope.processes", 11)),
                Arrays.stream(Stage.values())
                        .map(stage -> stage(stage, dossier))
                        .toList());
        cutOff(chapter, dossier);
        if (!dossier.method().assumptions().isEmpty()) {
            chapter.sub("scope.assumptions");
            chapter.add(new Bullets(dossier.method().assumptions().stream()
                    .map(words -> dossier.text(words))
                    .toList()));
        }
        return chapter.blocks();
    }

    private static String gases(Dossier dossier) {
        var names = dossier.result().gases().stream()
                .map(gas -> Figures.gas(gas.key()))
                .toList();
        return dossier.text(
                "scope.gases.text",
                dossier.joined(names),
                dossier.result().manifest().gwpSet().id());
    }

    private static Row stage(Stage stage, Dossier dossier) {
        boolean inside = dossier.result().footprint().boundary().stages().contains(stage);
        var processes = dossier.processesInside().stream()
                .filter(process -> process.stage() == stage)
                .map(process -> dossier.text(process.label()))
                .toList();
        return Row.of(
                dossier.stage(stage),
                dossier.text(inside ? "scope.included" : "scope.excluded"),
                inside ? dossier.joined(processes) : "–");
    }

    private static void cutOff(Chapter chapter, Dossier dossier) {
        var record = dossier.result().cutOff();
        chapter.sub("scope.cutoff");
        chapter.say(
                "scope.cutoff.text",
                Figures.percent(record.allowed().single()),
                Figures.percent(record.allowed().total()));
        if (record.exclusions().isEmpty()) {
            chapter.say("scope.cutoff.none");
            return;
        }
        var rows = new java.util.ArrayList<Row>();
        record.exclusions().forEach(exclusion -> rows.add(exclusion(exclusion, dossier)));
        rows.add(new Row(
                Kind.TOTAL, List.of(dossier.text("scope.cutoff.total"), "", "", Figures.percent(record.total()), "")));
        chapter.table(
                "scope.cutoff.table",
                List.of(
                        chapter.start("scope.cutoff.flow", 5),
                        chapter.end("scope.cutoff.mass", 2),
                        chapter.end("scope.cutoff.energy", 2),
                        chapter.end("scope.cutoff.ghg", 3),
                        chapter.start("scope.cutoff.reason", 7)),
                rows);
        chapter.note("scope.cutoff.note");
    }

    private static Row exclusion(Exclusion exclusion, Dossier dossier) {
        var basis = exclusion.basis().isEmpty() ? "" : "\n" + dossier.text("scope.cutoff.basis", exclusion.basis());
        return Row.of(
                exclusion.flow(),
                share(exclusion.massShare()),
                share(exclusion.energyShare()),
                share(exclusion.ghgShare()),
                exclusion.reason() + basis);
    }

    private static String share(Optional<BigDecimal> share) {
        return share.map(Figures::percent).orElse("–");
    }
}
