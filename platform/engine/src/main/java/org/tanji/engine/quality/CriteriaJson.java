package org.tanji.engine.quality;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.tanji.engine.inventory.QualityAspect;
import org.tanji.engine.json.CanonicalJson;
import org.tanji.engine.json.JsonPart;
import org.tanji.engine.quality.QualityScheme.Combination;
import org.tanji.engine.quality.QualityScheme.Indicator;
import org.tanji.engine.quality.QualityScheme.QualityClass;

/** Criteria as a result's manifest keeps them. */
public final class CriteriaJson {

    private CriteriaJson() {}

    public static ObjectNode write(Criteria criteria) {
        var json = CanonicalJson.object();
        json.put("tolerance", CanonicalJson.decimal(criteria.tolerance()));
        json.put("keyShare", CanonicalJson.decimal(criteria.keyShare()));
        criteria.growth()
                .ifPresent(lines -> json.putObject("growth")
                        .put("planned", CanonicalJson.decimal(lines.planned()))
                        .put("unplanned", CanonicalJson.decimal(lines.unplanned())));
        var schemes = json.putArray("schemes");
        criteria.schemes().all().forEach(scheme -> schemes.add(write(scheme)));
        return json;
    }

    public static Criteria read(JsonPart json) {
        json.only("tolerance", "keyShare", "growth", "schemes");
        return new Criteria(
                new QualitySchemes(json.list("schemes").stream()
                        .map(CriteriaJson::scheme)
                        .flatMap(Optional::stream)
                        .toList()),
                json.number("tolerance").orElse(Criteria.STANDARD.tolerance()),
                json.number("keyShare").orElse(Criteria.STANDARD.keyShare()),
                json.find("growth").map(CriteriaJson::growth));
    }

    private static GrowthLines growth(JsonPart json) {
        json.only("planned", "unplanned");
        return new GrowthLines(
                json.number("planned").orElse(BigDecimal.ZERO),
                json.number("unplanned").orElse(BigDecimal.ZERO));
    }

    private static ObjectNode write(QualityScheme scheme) {
        var json = CanonicalJson.object().put("id", scheme.id()).put("version", scheme.version());
        json.set("title", CanonicalJson.words(scheme.title()));
        json.put("source", scheme.source());
        json.set("scale", write(scheme.scale()));
        json.put("combination", scheme.combination().key());
        var indicators = json.putArray("indicators");
        scheme.indicators().forEach(one -> {
            var part = indicators.addObject().put("aspect", one.aspect().key()).put("symbol", one.symbol());
            part.set("label", CanonicalJson.words(one.label()));
        });
        var classes = json.putArray("classes");
        scheme.classes().forEach(one -> {
            var part = classes.addObject().put("key", one.key());
            part.set("label", CanonicalJson.words(one.label()));
            part.put("limit", CanonicalJson.decimal(one.limit()));
        });
        return json;
    }

    private static Optional<QualityScheme> scheme(JsonPart json) {
        json.only("id", "version", "title", "source", "scale", "combination", "indicators", "classes");
        var scale = scale(json.get("scale"));
        var combination = json.one("combination", List.of(Combination.values()), Combination::key);
        return scale.flatMap(known -> combination.map(way -> new QualityScheme(
                json.text("id"),
                json.text("version"),
                json.words("title"),
                json.text("source"),
                known,
                way,
                json.list("indicators").stream()
                        .map(CriteriaJson::indicator)
                        .flatMap(Optional::stream)
                        .toList(),
                json.list("classes").stream()
                        .map(CriteriaJson::qualityClass)
                        .flatMap(Optional::stream)
                        .toList())));
    }

    private static Optional<Indicator> indicator(JsonPart json) {
        json.only("aspect", "symbol", "label");
        return json.one("aspect", List.of(QualityAspect.values()), QualityAspect::key)
                .map(aspect -> new Indicator(aspect, json.text("symbol"), json.words("label")));
    }

    private static Optional<QualityClass> qualityClass(JsonPart json) {
        json.only("key", "label", "limit");
        return json.number("limit").map(limit -> new QualityClass(json.text("key"), json.words("label"), limit));
    }

    public static ObjectNode write(Scale scale) {
        return CanonicalJson.object()
                .put("name", scale.name())
                .put("lowest", CanonicalJson.decimal(scale.lowest()))
                .put("highest", CanonicalJson.decimal(scale.highest()))
                .put("better", scale.better().key());
    }

    public static Optional<Scale> scale(JsonPart json) {
        json.only("name", "lowest", "highest", "better");
        return json.one("better", List.of(Scale.Better.values()), Scale.Better::key)
                .map(better -> new Scale(
                        json.text("name"),
                        json.number("lowest").orElse(BigDecimal.ONE),
                        json.number("highest").orElse(BigDecimal.TEN),
                        better));
    }
}
