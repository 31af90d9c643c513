package org.tanji.host.verification.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tanji.engine.result.AllocationShare;
import org.tanji.engine.result.Modelled;
import org.tanji.engine.result.ScenarioRecord;
import org.tanji.host.document.Block.Fact;
import org.tanji.host.document.Block.Row;

/** What stands beside the footprint: shares that add up, other units, scenarios, distances to the lines of growth. */
final class ModelledTables {

    private ModelledTables() {}

    /** Every product that shares, and that the shares add up to one: GB/T 24067 6.4.6. */
    static void shares(Dossier dossier, Chapter chapter) {
        var shared = dossier.result().allocations().stream()
                .filter(share -> !share.parts().isEmpty())
                .toList();
        if (shared.isEmpty()) {
            return;
        }
        var rows = new ArrayList<Row>();
        for (var share : shared) {
            share.parts().forEach(part -> rows.add(row(share, part, dossier)));
            rows.add(Row.of(
                    "\u03a3 " + dossier.text(share.allocation().label()),
                    "",
                    share.sum().map(Figures::exactPercent).orElse("")));
        }
        chapter.table(
                "allocation.parts",
                List.of(
                        chapter.start("allocation.product", 7),
                        chapter.end("allocation.base", 4),
                        chapter.end("allocation.share", 3)),
                rows);
        shared.stream()
                .flatMap(share -> share.ruleOrStandard().because().stream())
                .forEach(because -> chapter.say("allocation.because", dossier.text(because)));
    }

    private static Row row(AllocationShare share, AllocationShare.Part part, Dossier dossier) {
        var name = part.name().equals("of")
                ? dossier.text("allocation.own") + " ("
                        + dossier.text(share.ruleOrStandard().label()) + ")"
                : dossier.text(part.label());
        return Row.of(
                name,
                Figures.plain(part.basis()) + " " + Figures.unit(share.unit()),
                Figures.exactPercent(part.share()));
    }

    /** Reference flow and the footprint per functional unit, and by other units. */
    static List<Fact> units(Dossier dossier, Chapter chapter) {
        var facts = new ArrayList<Fact>();
        var modelled = dossier.result().modelled();
        modelled.functionalUnit().ifPresent(figure -> {
            figure.referenceFlow()
                    .ifPresent(flow -> facts.add(chapter.fact(
                            "unit.reference-flow", Figures.plain(flow) + " " + Figures.unit(figure.flowUnit()))));
            figure.serviceLife()
                    .ifPresent(life -> facts.add(
                            chapter.fact("unit.service-life", Figures.brief(life) + " " + figure.lifeUnit())));
            figure.printed()
                    .ifPresent(printed -> facts.add(chapter.fact(
                            dossier.result().footprint().boundary().isPartial()
                                    ? "unit.per-function.partial"
                                    : "unit.per-function",
                            printed)));
        });
        modelled.indicators()
                .forEach(figure -> figure.value()
                        .ifPresent(value -> facts.add(new Fact(
                                dossier.text(figure.indicator().label()),
                                Figures.brief(value) + " "
                                        + Figures.unit(figure.indicator()
                                                .value()
                                                .unit()
                                                .symbol())))));
        modelled.recycling()
                .ifPresent(approach ->
                        facts.add(chapter.fact("unit.recycling", dossier.text("recycling." + approach.key()))));
        return facts;
    }

    static void scenarios(Dossier dossier, Chapter chapter) {
        var scenarios = dossier.result().modelled().scenarios();
        if (scenarios.isEmpty()) {
            return;
        }
        chapter.sub("scenarios.title");
        chapter.say("scenarios.text");
        chapter.table(
                "scenarios.table",
                List.of(
                        chapter.start("scenarios.scenario", 7),
                        chapter.end("result.value", 3),
                        chapter.end("scenarios.difference", 3),
                        chapter.end("scenarios.relative", 2),
                        chapter.start("scenarios.remark", 5)),
                scenarios.stream().map(one -> row(one, dossier)).toList());
    }

    private static Row row(ScenarioRecord one, Dossier dossier) {
        var figures = dossier.figures();
        var remark = one.crosses()
                .map(line -> dossier.text("scenarios.crosses." + line.key()))
                .or(() -> one.problems().stream().findFirst().map(problem -> problem.message(dossier.locale())));
        var partial = one.boundary().isPartial() ? " (" + dossier.text("footprint.partial.short") + ")" : "";
        return Row.of(
                dossier.text(one.label()) + partial,
                one.total().map(figures::emissions).orElse("\u2013"),
                one.difference().map(figures::emissions).orElse("\u2013"),
                one.relative().map(Figures::percent).orElse("\u2013"),
                remark.orElse(""));
    }

    static void distances(Dossier dossier, Chapter chapter) {
        dossier.result().modelled().distances().ifPresent(found -> distances(found, dossier, chapter));
    }

    private static void distances(Modelled.Distances found, Dossier dossier, Chapter chapter) {
        chapter.sub("distances.title");
        chapter.say(
                "distances.text",
                Figures.percent(found.lines().planned()),
                Figures.percent(found.lines().unplanned()));
        chapter.table(
                "distances.table",
                List.of(
                        chapter.start("uncertainty.parameter", 6),
                        chapter.end("distances.planned", 4),
                        chapter.end("distances.unplanned", 4)),
                found.inputs().stream()
                        .map(one -> Row.of(
                                Labels.ofParameter(one.parameter(), one.label(), dossier),
                                change(one.changes().get(0), one.most(), dossier),
                                change(one.changes().get(1), one.most(), dossier)))
                        .toList());
    }

    private static String change(Optional<Double> change, double most, Dossier dossier) {
        return change.map(found -> (found < 0 ? "" : "+") + Figures.percent(BigDecimal.valueOf(found)))
                .orElseGet(() -> dossier.text("distances.out-of-reach", Figures.percent(BigDecimal.valueOf(most))));
    }
}
