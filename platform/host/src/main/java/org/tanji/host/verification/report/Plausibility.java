package org.tanji.host.verification.report;

import java.util.List;
import org.tanji.engine.method.PlausibilityBand;
import org.tanji.engine.result.BalanceRecord;
import org.tanji.engine.result.FindingLines;
import org.tanji.host.document.Block.Bullets;
import org.tanji.host.document.Block.Row;

/** Balances, plausibility bands and what a verifier has to look at, GB/T 24067 6.4.3. */
final class Plausibility {

    private Plausibility() {}

    static void write(Dossier dossier, Chapter chapter) {
        var balances = dossier.result().balances();
        if (!balances.isEmpty()) {
            chapter.table(
                    "balances.table",
                    List.of(
                            chapter.start("balances.name", 5),
                            chapter.end("balances.in", 4),
                            chapter.end("balances.out", 4),
                            chapter.end("balances.difference", 3),
                            chapter.end("balances.tolerance", 3),
                            chapter.centre("balances.verdict", 3)),
                    balances.stream().map(balance -> balance(balance, dossier)).toList());
        }
        var bands = dossier.method().bands();
        if (!bands.isEmpty()) {
            chapter.table(
                    "bands.table",
                    List.of(
                            chapter.start("bands.name", 5),
                            chapter.start("bands.formula", 6),
                            chapter.centre("bands.range", 4),
                            chapter.start("bands.source", 6)),
                    bands.stream().map(band -> band(band, dossier)).toList());
        }
        findings(dossier, chapter);
    }

    private static Row balance(BalanceRecord record, Dossier dossier) {
        var unit = dossier.unit(record.balance().in().unit().symbol());
        var missing = dossier.text("incomplete.cell");
        return Row.of(
                dossier.text(record.balance().label()),
                record.in().map(value -> Figures.brief(value) + " " + unit).orElse(missing),
                record.out().map(value -> Figures.brief(value) + " " + unit).orElse(missing),
                record.difference().map(Figures::percent).orElse("–"),
                "±" + Figures.percent(record.balance().tolerance()),
                record.difference().isEmpty() ? "–" : verdict(record, dossier));
    }

    private static String verdict(BalanceRecord record, Dossier dossier) {
        if (record.closes()) {
            return dossier.text("balances.closes");
        }
        return record.exception()
                .map(exception -> dossier.text("balances.excepted", exception.reason()))
                .orElseGet(() -> dossier.text(record.blocks() ? "balances.blocks" : "balances.open"));
    }

    private static Row band(PlausibilityBand band, Dossier dossier) {
        var unit = dossier.unit(band.value().unit().symbol());
        var range = band.least().map(Figures::plain).orElse("…") + " – "
                + band.most().map(Figures::plain).orElse("…");
        return Row.of(
                dossier.text(band.label()),
                band.value().text(),
                range + (unit.isEmpty() ? "" : " " + unit),
                band.source());
    }

    private static void findings(Dossier dossier, Chapter chapter) {
        var blocking = FindingLines.of(dossier.result().blocking(), dossier.locale());
        if (!blocking.isEmpty()) {
            chapter.say("findings.blocking");
            chapter.add(new Bullets(blocking));
        }
        var others = dossier.result().findings().stream()
                .filter(finding -> !finding.blocks())
                .toList();
        var lines = FindingLines.of(others, dossier.locale());
        if (lines.isEmpty() && blocking.isEmpty()) {
            chapter.say("findings.none");
            return;
        }
        chapter.say("findings.text");
        chapter.add(new Bullets(lines));
        chapter.open("findings.opinion", 3);
    }
}
