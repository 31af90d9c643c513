package org.tanji.host.quantification.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tanji.engine.inventory.QualityAspect;
import org.tanji.engine.inventory.QualityStatement;
import org.tanji.engine.quality.CheckRatings;
import org.tanji.engine.quality.RatingBand;
import org.tanji.engine.quality.Scale;
import org.tanji.engine.result.QualityRating;
import org.tanji.engine.result.QualityRating.AspectRating;
import org.tanji.engine.result.Result;
import org.tanji.engine.result.SourceCheck;
import org.tanji.host.web.Words;

/**
 * The rating of the data and the sources behind them, ready to be read: rule 7.5.2 and 7.5.3.
 *
 * @param summary rating, coverage and primary share in one sentence
 * @param blocked what keeps a verification from concluding; empty when nothing does
 */
public record RatingPart(
        String summary,
        List<Aspect> aspects,
        List<Datum> data,
        List<Datum> flows,
        List<Source> sources,
        String blocked) {

    private static final int FLOWS_SHOWN = 20;

    public RatingPart {
        aspects = List.copyOf(aspects);
        data = List.copyOf(data);
        flows = List.copyOf(flows);
        sources = List.copyOf(sources);
    }

    /** @param scale name, range and direction of the score; empty where there is no score */
    public record Aspect(String name, String score, String scale, String weighted, String statement, String evidence) {}

    /** @param rating on the line from 1 (best) to 5 (worst), with its band */
    public record Datum(String name, String scheme, String score, String rating, String remark) {}

    public record Source(
            String name,
            boolean key,
            String share,
            String source,
            String value,
            String difference,
            String explanation,
            String verdict,
            boolean good) {}

    static RatingPart of(Result result, Words words) {
        var rating = result.quality().rating();
        return new RatingPart(
                summary(result, words),
                result.quality().statements().stream()
                        .map(one -> aspect(one, result, words))
                        .toList(),
                rating.map(found -> found.data().stream()
                                .map(one -> datum(one, words))
                                .toList())
                        .orElse(List.of()),
                rating.map(found -> found.flows().stream()
                                .limit(FLOWS_SHOWN)
                                .map(one -> flow(one, words))
                                .toList())
                        .orElse(List.of()),
                result.sources().stream().flatMap(one -> sources(one, words)).toList(),
                result.sources().stream()
                        .filter(SourceCheck::blocks)
                        .map(SourceCheck::input)
                        .collect(Collectors.joining(", ")));
    }

    private static String summary(Result result, Words words) {
        var primary = Numbers.percent(result.quality().primaryShare());
        return result.quality()
                .rating()
                .map(rating -> words.text(
                        "quality.rating.text",
                        two(rating.overall()),
                        words.text("band." + rating.band().key()),
                        Numbers.percent(rating.coverage()),
                        primary))
                .orElse(primary.isEmpty() ? "" : words.text("quality.rating.none", primary));
    }

    private static Aspect aspect(QualityStatement one, Result result, Words words) {
        var schemes = result.manifest().criteria().schemes();
        var scale = one.score().isEmpty() ? Optional.<Scale>empty() : CheckRatings.scaleOf(one, schemes);
        return new Aspect(
                words.text("aspect." + one.aspect().key()),
                one.score().map(String::valueOf).orElse(""),
                scale.map(found -> told(found, words)).orElse(""),
                weighted(result, one.aspect())
                        .map(found -> banded(found, words))
                        .orElse(""),
                one.statement(),
                one.evidence());
    }

    private static Optional<BigDecimal> weighted(Result result, QualityAspect aspect) {
        return result.quality()
                .rating()
                .flatMap(rating -> rating.aspects().stream()
                        .filter(one -> one.aspect() == aspect)
                        .map(AspectRating::rating)
                        .findFirst());
    }

    private static Datum datum(QualityRating.RatedDatum one, Words words) {
        var remark = one.evidence().isEmpty() ? one.reason() : one.evidence() + " · " + one.reason();
        return new Datum(
                one.of(),
                one.scheme() + " · " + told(one.scale(), words),
                two(one.score()),
                banded(one.rating(), words),
                remark);
    }

    private static Datum flow(QualityRating.FlowRating one, Words words) {
        var row = one.row().map(number -> " #" + number).orElse("");
        return new Datum(
                words.text(one.label()) + row,
                "",
                Numbers.percent(one.weight()),
                one.rating().map(found -> banded(found, words)).orElse(Numbers.NONE),
                "");
    }

    private static java.util.stream.Stream<Source> sources(SourceCheck check, Words words) {
        var name = check.label().map(words::text).orElse(check.input()) + " (" + check.input() + ")";
        return java.util.stream.IntStream.range(0, check.sources().size()).mapToObj(number -> {
            var source = check.sources().get(number);
            boolean first = number == 0;
            return new Source(
                    first ? name : "",
                    first && check.key(),
                    first ? Numbers.percent(check.share()) : "",
                    source.name().isEmpty() ? Numbers.NONE : source.name(),
                    Numbers.pretty(source.value().toString()),
                    Numbers.percent(source.difference()),
                    source.explanation(),
                    first ? words.text("sources." + check.verdict().key()) : "",
                    !check.blocks());
        });
    }

    private static String told(Scale scale, Words words) {
        return words.text(
                "quality.scale",
                scale.name(),
                scale.best().toPlainString(),
                scale.worst().toPlainString());
    }

    private static String banded(BigDecimal rating, Words words) {
        return two(rating) + " · " + words.text("band." + RatingBand.of(rating).key());
    }

    private static String two(BigDecimal rating) {
        return rating.setScale(2, RoundingMode.HALF_EVEN).toPlainString();
    }
}
