package org.tanji.host.verification.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.tanji.engine.quality.RatingBand;
import org.tanji.engine.quality.Scale;
import org.tanji.engine.result.QualityRating;
import org.tanji.engine.result.QualityRating.RatedDatum;
import org.tanji.host.document.Block.Row;

/** The rating of the data, weighted by what they contribute, rule 7.5.3. */
final class DataRatings {

    private DataRatings() {}

    static void write(QualityRating rating, Dossier dossier, Chapter chapter) {
        chapter.say(
                "data.rating.text",
                two(rating.overall()),
                dossier.text("band." + rating.band().key()),
                Figures.percent(rating.coverage()));
        chapter.table(
                "data.rating.aspects",
                List.of(chapter.start("data.quality.aspect", 4), chapter.start("data.rating.rating", 6)),
                rating.aspects().stream()
                        .map(one -> Row.of(dossier.text("aspect." + one.aspect().key()), banded(one.rating(), dossier)))
                        .toList());
        chapter.table(
                "data.rating.table",
                List.of(
                        chapter.start("data.item", 5),
                        chapter.start("data.rating.scheme", 5),
                        chapter.end("data.quality.score", 2),
                        chapter.start("data.rating.rating", 4),
                        chapter.start("data.rating.reason", 6)),
                rating.data().stream().map(one -> row(one, dossier)).toList());
    }

    private static Row row(RatedDatum one, Dossier dossier) {
        return Row.of(
                Labels.ofPath(one.of(), dossier),
                dossier.text("data.rating.scale", one.scheme(), best(one.scale()), worst(one.scale())),
                two(one.score()),
                banded(one.rating(), dossier),
                dossier.joined(List.of(one.evidence(), one.reason())));
    }

    private static String banded(BigDecimal rating, Dossier dossier) {
        return two(rating) + " · "
                + dossier.text("band." + RatingBand.of(rating).key());
    }

    static String best(Scale scale) {
        return scale.best().toPlainString();
    }

    static String worst(Scale scale) {
        return scale.worst().toPlainString();
    }

    private static String two(BigDecimal rating) {
        return rating.setScale(2, RoundingMode.HALF_EVEN).toPlainString();
    }
}
