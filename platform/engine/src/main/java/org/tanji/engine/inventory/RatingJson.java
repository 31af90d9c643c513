package org.tanji.engine.inventory;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import org.tanji.engine.json.CanonicalJson;
import org.tanji.engine.json.JsonPart;
import org.tanji.engine.quantity.Quantity;

/** The rating of one datum in {@code tanji-input/1}. */
final class RatingJson {

    private static final String[] ASPECTS =
            List.of(QualityAspect.values()).stream().map(QualityAspect::key).toArray(String[]::new);

    private RatingJson() {}

    static DataRating read(JsonPart json) {
        json.only("of", "scheme", "scores", "evidence", "reason");
        var scores = new EnumMap<QualityAspect, BigDecimal>(QualityAspect.class);
        var written = json.get("scores").only(ASPECTS);
        for (var aspect : QualityAspect.values()) {
            written.read(aspect.key(), Quantity::number).ifPresent(score -> scores.put(aspect, score));
        }
        return new DataRating(
                json.text("of"),
                json.text("scheme"),
                scores,
                json.findText("evidence").orElse(""),
                json.findText("reason").orElse(""));
    }

    static ObjectNode write(DataRating rating) {
        var json = CanonicalJson.object().put("of", rating.of()).put("scheme", rating.scheme());
        var scores = json.putObject("scores");
        rating.scores().forEach((aspect, score) -> scores.put(aspect.key(), CanonicalJson.decimal(score)));
        return json.put("evidence", rating.evidence()).put("reason", rating.reason());
    }
}
