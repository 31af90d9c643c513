package org.tanji.engine.result;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanji.engine.inventory.QualityAspect;
import org.tanji.engine.json.CanonicalJson;
import org.tanji.engine.json.JsonPart;
import org.tanji.engine.quality.CriteriaJson;
import org.tanji.engine.quality.Scale;
import org.tanji.engine.result.QualityRating.AspectRating;
import org.tanji.engine.result.QualityRating.FlowRating;
import org.tanji.engine.result.QualityRating.RatedDatum;

/** The weighted rating of the data in a stored result. */
final class QualityJson {

    private static final BigDecimal NONE = BigDecimal.ZERO;

    private QualityJson() {}

    static ObjectNode write(QualityRating rating) {
        var json = CanonicalJson.object().put("overall", CanonicalJson.decimal(rating.overall()));
        json.put("band", rating.band().key());
        json.put("coverage", CanonicalJson.decimal(rating.coverage()));
        var aspects = json.putArray("aspects");
        rating.aspects()
                .forEach(one -> aspects.addObject()
                        .put("aspect", one.aspect().key())
                        .put("rating", CanonicalJson.decimal(one.rating())));
        var flows = json.putArray("flows");
        rating.flows().forEach(flow -> flows.add(write(flow)));
        var data = json.putArray("data");
        rating.data().forEach(datum -> data.add(write(datum)));
        return json;
    }

    private static ObjectNode write(FlowRating flow) {
        var json = CanonicalJson.object().put("process", flow.process()).put("flow", flow.flow());
        json.set("label", CanonicalJson.words(flow.label()));
        flow.row().ifPresent(row -> json.put("row", row));
        json.put("weight", CanonicalJson.decimal(flow.weight()));
        FigureJson.put(json, "rating", flow.rating());
        return json;
    }

    private static ObjectNode write(RatedDatum datum) {
        var json = CanonicalJson.object().put("of", datum.of()).put("scheme", datum.scheme());
        json.set("scale", CriteriaJson.write(datum.scale()));
        var scores = json.putObject("scores");
        datum.scores().forEach((aspect, score) -> scores.put(aspect.key(), CanonicalJson.decimal(score)));
        json.put("score", CanonicalJson.decimal(datum.score()));
        json.put("rating", CanonicalJson.decimal(datum.rating()));
        return json.put("evidence", datum.evidence()).put("reason", datum.reason());
    }

    static QualityRating read(JsonPart json) {
        json.only("overall", "band", "coverage", "aspects", "flows", "data");
        return new QualityRating(
                json.number("overall").orElse(NONE),
                json.number("coverage").orElse(NONE),
                json.list("aspects").stream()
                        .flatMap(part -> aspect(part).stream())
                        .toList(),
                json.list("flows").stream().map(QualityJson::flow).toList(),
                json.list("data").stream().map(QualityJson::datum).toList());
    }

    private static Optional<AspectRating> aspect(JsonPart json) {
        json.only("aspect", "rating");
        var rating = json.number("rating").orElse(NONE);
        return json.one("aspect", List.of(QualityAspect.values()), QualityAspect::key)
                .map(aspect -> new AspectRating(aspect, rating));
    }

    private static FlowRating flow(JsonPart json) {
        json.only("process", "flow", "label", "row", "weight", "rating");
        Optional<Integer> row = json.find("row").isPresent() ? Optional.of(json.whole("row")) : Optional.empty();
        return new FlowRating(
                json.text("process"),
                json.text("flow"),
                json.words("label"),
                row,
                json.number("weight").orElse(NONE),
                json.number("rating"));
    }

    private static RatedDatum datum(JsonPart json) {
        json.only("of", "scheme", "scale", "scores", "score", "rating", "evidence", "reason");
        Map<QualityAspect, BigDecimal> scores = new EnumMap<>(QualityAspect.class);
        var written = json.get("scores");
        for (var aspect : QualityAspect.values()) {
            written.number(aspect.key()).ifPresent(score -> scores.put(aspect, score));
        }
        return new RatedDatum(
                json.text("of"),
                json.text("scheme"),
                CriteriaJson.scale(json.get("scale")).orElse(Scale.ONE_BEST),
                scores,
                json.number("score").orElse(NONE),
                json.number("rating").orElse(NONE),
                json.text("evidence"),
                json.text("reason"));
    }
}
