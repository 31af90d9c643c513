package org.tanji.host.verification.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tanji.engine.method.Stage;
import org.tanji.engine.result.Contribution;
import org.tanji.engine.uncertainty.UncertaintyReport.Sampled;
import org.tanji.engine.uncertainty.UncertaintyReport.Sensitivity;
import org.tanji.host.document.chart.Drawing;
import org.tanji.host.document.chart.Histogram;
import org.tanji.host.document.chart.Sankey;
import org.tanji.host.document.chart.Share;
import org.tanji.host.document.chart.StageBars;
import org.tanji.host.document.chart.Tornado;
import org.tanji.host.document.chart.Treemap;

/** The figures of a result as the data of charts. */
final class ReportCharts {

    private static final int MOST_SWINGS = 10;
    private static final int TICKS = 6;

    private ReportCharts() {}

    static Drawing stages(Dossier dossier) {
        var bars = dossier.result().stages().stream()
                .map(stage -> new Share(
                        dossier.text(stage.label()),
                        group(stage.key()),
                        stage.known().doubleValue(),
                        dossier.figures().emissions(stage.known())
                                + stage.share()
                                        .map(share -> "  (" + Figures.percent(share) + ")")
                                        .orElse("")))
                .toList();
        return StageBars.draw(dossier.text("result.stages.figure"), bars);
    }

    private static int group(String stageKey) {
        for (var stage : Stage.values()) {
            if (stage.key().equals(stageKey)) {
                return stage.ordinal();
            }
        }
        return Stage.values().length;
    }

    static Drawing contributions(Dossier dossier) {
        var shares = ResultTables.bySize(dossier).stream()
                .filter(contribution -> contribution.value().isPresent())
                .map(contribution -> share(contribution, dossier))
                .toList();
        return Treemap.draw(dossier.text("result.contributions.figure"), shares);
    }

    private static Share share(Contribution contribution, Dossier dossier) {
        var value = contribution.value().orElseThrow();
        var part = contribution.rowLabel();
        return new Share(
                part.isEmpty() ? ResultTables.name(contribution, dossier) : part,
                contribution.plan().stage().ordinal(),
                value.doubleValue(),
                contribution
                        .share()
                        .map(Figures::percent)
                        .orElseGet(() -> dossier.figures().emissions(value)));
    }

    static Drawing flows(Dossier dossier) {
        var streams = new ArrayList<Sankey.Stream>();
        for (var process : dossier.result().processes()) {
            dossier.method().processes().stream()
                    .filter(known -> known.name().equals(process.key()))
                    .findFirst()
                    .ifPresent(known -> streams.add(new Sankey.Stream(
                            new Share(
                                    dossier.text(process.label()),
                                    known.stage().ordinal(),
                                    process.known().doubleValue(),
                                    dossier.figures().emissions(process.known())),
                            new Share(
                                    dossier.stage(known.stage()),
                                    known.stage().ordinal(),
                                    0,
                                    stageFigure(known.stage(), dossier)))));
        }
        streams.sort(Comparator.comparingInt(stream -> stream.stage().group()));
        var total = new Share(
                dossier.text("result.total.short"),
                0,
                dossier.result().footprint().known().doubleValue(),
                dossier.figures().emissions(dossier.result().footprint().known()));
        return Sankey.draw(dossier.text("result.flow.figure"), streams, total);
    }

    private static String stageFigure(Stage stage, Dossier dossier) {
        return dossier.result().stages().stream()
                .filter(known -> known.key().equals(stage.key()))
                .findFirst()
                .map(known -> dossier.figures().emissions(known.known()))
                .orElse("");
    }

    static Drawing histogram(Sampled sampled, Dossier dossier) {
        var figures = dossier.figures();
        var histogram = sampled.histogram();
        var marks = List.of(
                new Histogram.Point(sampled.low(), "2.5 %: " + figures.emissions(sampled.low())),
                new Histogram.Point(sampled.median(), "50 %: " + figures.emissions(sampled.median())),
                new Histogram.Point(sampled.high(), "97.5 %: " + figures.emissions(sampled.high())));
        var ticks = new ArrayList<Histogram.Point>();
        for (int i = 0; i <= TICKS; i++) {
            double at = histogram.from() + (histogram.to() - histogram.from()) * i / TICKS;
            ticks.add(new Histogram.Point(at, figures.emissions(at)));
        }
        return Histogram.draw(
                dossier.text("uncertainty.histogram"),
                histogram.from(),
                histogram.to(),
                histogram.counts(),
                marks,
                ticks,
                dossier.text("uncertainty.axis", dossier.emissionsUnit()));
    }

    static Drawing tornado(List<Sensitivity> sensitivities, double base, Dossier dossier) {
        var figures = dossier.figures();
        var swings = sensitivities.stream()
                .sorted(Comparator.comparingDouble((Sensitivity one) -> -Math.abs(one.atHigh() - one.atLow())))
                .limit(MOST_SWINGS)
                .map(one -> {
                    double low = Math.min(one.atLow(), one.atHigh());
                    double high = Math.max(one.atLow(), one.atHigh());
                    return new Tornado.Swing(
                            Labels.ofParameter(one.parameter(), one.label(), dossier),
                            low,
                            high,
                            figures.emissions(low),
                            figures.emissions(high));
                })
                .toList();
        return Tornado.draw(dossier.text("uncertainty.tornado"), base, figures.emissions(base), swings);
    }
}
