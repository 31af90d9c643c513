package org.tanji.host.verification.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tanji.engine.uncertainty.UncertaintyReport;
import org.tanji.engine.uncertainty.UncertaintyReport.Propagated;
import org.tanji.engine.uncertainty.UncertaintyReport.Sampled;
import org.tanji.engine.uncertainty.UncertaintyReport.StageInterval;
import org.tanji.engine.uncertainty.UncertaintyReport.VarianceShare;
import org.tanji.host.document.Block;
import org.tanji.host.document.Block.Row;

/** Section 12: how far the figure may be off, and why, rule 7.5.3 (9). */
final class UncertaintyAnalysis {

    private static final int MOST_SHARES = 12;

    private UncertaintyAnalysis() {}

    static List<Block> write(Dossier dossier) {
        var chapter = Chapter.titled(dossier, "section.12");
        var report = dossier.result().uncertainty();
        if (report.isEmpty()) {
            chapter.say("uncertainty.none");
        } else {
            chapter.say("uncertainty.text");
            report.get().monteCarlo().ifPresent(sampled -> sampled(sampled, dossier, chapter));
            report.get().analytic().ifPresent(analytic -> analytic(analytic, dossier, chapter));
            UncertaintyRemarks.write(report.get(), dossier, chapter);
            sensitivities(report.get(), dossier, chapter);
            shares(report.get().variance(), dossier, chapter);
        }
        ModelledTables.distances(dossier, chapter);
        ModelledTables.scenarios(dossier, chapter);
        chapter.open("uncertainty.opinion", 4);
        return chapter.blocks();
    }

    private static void sampled(Sampled sampled, Dossier dossier, Chapter chapter) {
        var figures = dossier.figures();
        var unit = " " + dossier.emissionsUnit();
        chapter.sub("uncertainty.sampled");
        chapter.facts(List.of(
                chapter.fact(
                        "uncertainty.interval",
                        dossier.text(
                                        "uncertainty.from-to",
                                        figures.emissions(sampled.low()),
                                        figures.emissions(sampled.high()))
                                + unit),
                chapter.fact("uncertainty.median", figures.emissions(sampled.median()) + unit),
                chapter.fact("uncertainty.mean", figures.emissions(sampled.mean()) + unit),
                chapter.fact("uncertainty.deviation", figures.emissions(sampled.standardDeviation()) + unit),
                chapter.fact(
                        "uncertainty.errors",
                        dossier.joined(sampled.standardErrors().stream()
                                        .map(figures::emissions)
                                        .toList())
                                + unit),
                chapter.fact(
                        "uncertainty.settings",
                        dossier.text(
                                "uncertainty.settings.text",
                                String.valueOf(sampled.iterations()),
                                String.valueOf(sampled.seed())))));
        chapter.figure("uncertainty.histogram", ReportCharts.histogram(sampled, dossier));
        if (!sampled.stages().isEmpty()) {
            chapter.table(
                    "uncertainty.stages",
                    List.of(
                            chapter.start("scope.stage", 4),
                            chapter.end("uncertainty.low", 3),
                            chapter.end("uncertainty.middle", 3),
                            chapter.end("uncertainty.high", 3)),
                    sampled.stages().stream()
                            .map(stage -> stage(stage, dossier))
                            .toList());
        }
    }

    private static Row stage(StageInterval stage, Dossier dossier) {
        var figures = dossier.figures();
        return Row.of(
                dossier.text("stage." + stage.stage()),
                figures.emissions(stage.low()),
                figures.emissions(stage.median()),
                figures.emissions(stage.high()));
    }

    private static void analytic(Propagated analytic, Dossier dossier, Chapter chapter) {
        var figures = dossier.figures();
        var unit = " " + dossier.emissionsUnit();
        chapter.sub("uncertainty.analytic");
        chapter.say("uncertainty.analytic.text");
        chapter.facts(List.of(
                chapter.fact(
                        "uncertainty.interval",
                        dossier.text(
                                        "uncertainty.from-to",
                                        figures.emissions(analytic.low()),
                                        figures.emissions(analytic.high()))
                                + unit),
                chapter.fact("uncertainty.deviation", figures.emissions(analytic.standardDeviation()) + unit)));
    }

    private static void sensitivities(UncertaintyReport report, Dossier dossier, Chapter chapter) {
        var value = dossier.result().footprint().value();
        if (report.sensitivities().isEmpty() || value.isEmpty()) {
            return;
        }
        chapter.sub("uncertainty.sensitivity");
        chapter.say("uncertainty.sensitivity.text");
        chapter.figure(
                "uncertainty.tornado",
                ReportCharts.tornado(report.sensitivities(), value.get().doubleValue(), dossier));
    }

    private static void shares(List<VarianceShare> shares, Dossier dossier, Chapter chapter) {
        if (shares.isEmpty()) {
            return;
        }
        var rows = new ArrayList<Row>();
        shares.stream()
                .sorted(Comparator.comparingDouble((VarianceShare share) -> -share.share()))
                .limit(MOST_SHARES)
                .forEach(share -> rows.add(Row.of(
                        Labels.ofParameter(share.parameter(), share.label(), dossier),
                        share.parameter(),
                        Figures.percent(share.share()))));
        chapter.table(
                "uncertainty.shares",
                List.of(
                        chapter.start("uncertainty.parameter", 5),
                        chapter.start("uncertainty.name", 6),
                        chapter.end("uncertainty.share", 3)),
                rows);
    }
}
