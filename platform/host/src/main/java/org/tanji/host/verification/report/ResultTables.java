package org.tanji.host.verification.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tanji.engine.result.Contribution;
import org.tanji.engine.result.SeparateLines;
import org.tanji.engine.result.Subtotal;
import org.tanji.host.document.Block.Kind;
import org.tanji.host.document.Block.Row;

/** The footprint by stage, process, gas, ledger and contribution; the sums are the result's own, nothing is added here. */
final class ResultTables {

    private static final int MOST_CONTRIBUTIONS = 60;

    private ResultTables() {}

    static void write(Dossier dossier, Chapter chapter) {
        var result = dossier.result();
        subtotals("result.stages", result.stages(), dossier, chapter);
        chapter.figure("result.stages.figure", ReportCharts.stages(dossier));
        subtotals("result.processes", result.processes(), dossier, chapter);
        if (result.contributions().stream().anyMatch(ResultTables::isPositive)) {
            chapter.figure("result.flow.figure", ReportCharts.flows(dossier));
        }
        subtotals("result.gases", result.gases(), dossier, chapter);
        chapter.note("result.gases.note");
        subtotals("result.ledgers", result.ledgers(), dossier, chapter);
        chapter.note("result.ledgers.note");
        separate(dossier, chapter);
        contributions(dossier, chapter);
        if (result.contributions().stream().anyMatch(ResultTables::isPositive)) {
            chapter.figure("result.contributions.figure", ReportCharts.contributions(dossier));
        }
    }

    /** GB/T 24067 7: what is neither part of the figure nor netted with it. */
    private static void separate(Dossier dossier, Chapter chapter) {
        var lines = SeparateLines.of(dossier.result(), dossier.locale());
        if (!lines.isEmpty()) {
            chapter.table(
                    "separate.table",
                    List.of(
                            chapter.start("separate.what", 5),
                            chapter.end("separate.value", 4),
                            chapter.start("separate.remark", 8)),
                    lines.stream()
                            .map(line -> Row.of(line.label(), Figures.gas(line.value()), line.remark()))
                            .toList());
        }
    }

    private static boolean isPositive(Contribution contribution) {
        return contribution.value().filter(value -> value.signum() > 0).isPresent();
    }

    private static void subtotals(String key, List<Subtotal> parts, Dossier dossier, Chapter chapter) {
        var rows = new ArrayList<Row>();
        for (var part : parts) {
            rows.add(Row.of(label(key, part, dossier), value(part, dossier), dossier.share(part.share())));
        }
        rows.add(total(dossier));
        chapter.table(
                key,
                List.of(
                        chapter.start(key + ".name", 6),
                        chapter.end("result.value", 4),
                        chapter.end("result.share", 2)),
                rows);
    }

    private static Row total(Dossier dossier) {
        var footprint = dossier.result().footprint();
        boolean complete = footprint.value().isPresent();
        return new Row(
                Kind.TOTAL,
                List.of(
                        dossier.text(complete ? "result.total" : "result.known"),
                        dossier.figures().emissions(footprint.known()),
                        complete ? "100.0 %" : "–"));
    }

    private static String label(String key, Subtotal part, Dossier dossier) {
        return key.equals("result.gases") ? Figures.gas(dossier.text(part.label())) : dossier.text(part.label());
    }

    private static String value(Subtotal part, Dossier dossier) {
        return part.value()
                .map(dossier.figures()::emissions)
                .orElseGet(() ->
                        dossier.text("result.part-known", dossier.figures().emissions(part.known())));
    }

    /** The largest first; what is missing comes before everything. */
    static List<Contribution> bySize(Dossier dossier) {
        return dossier.result().contributions().stream()
                .sorted(Comparator.comparing((Contribution contribution) ->
                                contribution.value().isPresent())
                        .thenComparing(
                                contribution -> contribution
                                        .value()
                                        .map(java.math.BigDecimal::abs)
                                        .orElse(java.math.BigDecimal.ZERO),
                                Comparator.reverseOrder()))
                .toList();
    }

    /** The flow with the words of its row: {@code Castings: impeller blank}. */
    static String name(Contribution contribution, Dossier dossier) {
        var flow = dossier.text(contribution.plan().flowLabel());
        if (!contribution.rowLabel().isEmpty()) {
            return dossier.text("result.row-name", flow, contribution.rowLabel());
        }
        return contribution
                .plan()
                .row()
                .map(row -> dossier.text("result.row-number", flow, row))
                .orElse(flow);
    }

    private static void contributions(Dossier dossier, Chapter chapter) {
        var sorted = bySize(dossier);
        var rows = new ArrayList<Row>();
        for (int i = 0; i < Math.min(MOST_CONTRIBUTIONS, sorted.size()); i++) {
            rows.add(contribution(i + 1, sorted.get(i), dossier));
        }
        if (rows.isEmpty()) {
            return;
        }
        chapter.table(
                "result.contributions",
                List.of(
                        chapter.centre("result.rank", 2),
                        chapter.start("result.contribution", 9),
                        chapter.start("result.process", 7),
                        chapter.start("result.gas", 4),
                        chapter.end("result.value", 5),
                        chapter.end("result.share", 4)),
                rows);
        if (sorted.size() > MOST_CONTRIBUTIONS) {
            chapter.note("result.contributions.rest", MOST_CONTRIBUTIONS, sorted.size() - MOST_CONTRIBUTIONS);
        }
    }

    private static Row contribution(int rank, Contribution contribution, Dossier dossier) {
        return Row.of(
                String.valueOf(rank),
                name(contribution, dossier),
                dossier.text(contribution.plan().processLabel()),
                Figures.gas(contribution.plan().gas().name()),
                dossier.emissions(contribution.value()),
                dossier.share(contribution.share()));
    }
}
