package org.tanji.host.verification.report;

import java.util.List;
import java.util.Optional;
import org.tanji.engine.inventory.QualityStatement;
import org.tanji.engine.quality.CheckRatings;
import org.tanji.engine.quality.Scale;
import org.tanji.engine.result.CrossCheckRecord;
import org.tanji.host.document.Block;
import org.tanji.host.document.Block.Row;

/** Section 8: every figure that was stated, its second source, the factors, and the nine demands of rule 7.5.3. */
final class DataCollection {

    private DataCollection() {}

    static List<Block> write(Dossier dossier) {
        var chapter = Chapter.titled(dossier, "section.8");
        chapter.sub("data.principles");
        chapter.say("data.principles.text");
        dossier.result()
                .quality()
                .primaryShare()
                .ifPresent(share -> chapter.say("data.primary-share", Figures.percent(share)));
        chapter.sub("data.activity");
        chapter.say("data.activity.text");
        ActivityData.write(dossier, chapter);
        chapter.sub("data.checks");
        crossChecks(dossier, chapter);
        KeyData.write(dossier, chapter);
        chapter.sub("data.factors");
        FactorTable.write(dossier, chapter);
        chapter.sub("data.quality");
        quality(dossier, chapter);
        chapter.open("data.verified", 5);
        return chapter.blocks();
    }

    private static void crossChecks(Dossier dossier, Chapter chapter) {
        var checks = dossier.result().crossChecks();
        if (checks.isEmpty()) {
            chapter.say("data.checks.none");
            return;
        }
        chapter.say("data.checks.text");
        chapter.table(
                "data.checks.table",
                List.of(
                        chapter.start("data.item", 4),
                        chapter.end("data.checks.first", 3),
                        chapter.start("data.checks.source", 4),
                        chapter.end("data.checks.second", 3),
                        chapter.end("data.checks.difference", 3),
                        chapter.start("data.checks.explanation", 5)),
                checks.stream().map(check -> check(check, dossier)).toList());
    }

    private static Row check(CrossCheckRecord record, Dossier dossier) {
        return Row.of(
                Labels.ofPath(record.check().input(), dossier),
                record.first().map(dossier::quantity).orElse("–"),
                record.check().secondSource(),
                dossier.quantity(record.check().secondValue()),
                record.difference().map(Figures::percent).orElse("–"),
                record.check().explanation());
    }

    private static void quality(Dossier dossier, Chapter chapter) {
        chapter.say("data.quality.text");
        chapter.table(
                "data.quality.table",
                List.of(
                        chapter.start("data.quality.aspect", 4),
                        chapter.start("data.quality.demand", 6),
                        chapter.start("data.quality.statement", 7),
                        chapter.centre("data.quality.score", 2),
                        chapter.start("data.quality.opinion", 4)),
                dossier.result().quality().statements().stream()
                        .map(statement -> statement(statement, dossier))
                        .toList());
        chapter.note("data.quality.note");
        dossier.result().quality().rating().ifPresent(rating -> DataRatings.write(rating, dossier, chapter));
    }

    private static Row statement(QualityStatement statement, Dossier dossier) {
        var key = "aspect." + statement.aspect().key();
        var said = Optional.of(statement.statement()).filter(words -> !words.isBlank());
        return Row.of(
                dossier.text(key),
                dossier.text(key + ".demand"),
                dossier.joined(List.of(said.orElse(dossier.text("data.quality.silent")), statement.evidence())),
                score(statement, dossier),
                "");
    }

    /** With its best and worst end where it does not count on the common scale. */
    private static String score(QualityStatement statement, Dossier dossier) {
        var schemes = dossier.result().manifest().criteria().schemes();
        var scale = CheckRatings.scaleOf(statement, schemes).orElse(Scale.ONE_BEST);
        return statement
                .score()
                .map(score -> statement.scale().isEmpty()
                        ? String.valueOf(score)
                        : dossier.text("data.rating.scale", score, DataRatings.best(scale), DataRatings.worst(scale)))
                .orElse("–");
    }
}
