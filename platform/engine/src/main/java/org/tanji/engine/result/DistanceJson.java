package org.tanji.engine.result;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.tanji.engine.json.CanonicalJson;
import org.tanji.engine.json.JsonPart;
import org.tanji.engine.quality.GrowthLines;
import org.tanji.engine.result.Modelled.Distances;
import org.tanji.engine.uncertainty.Distance;

/** Distances to the lines of growth in a stored result, with eight digits. */
final class DistanceJson {

    private static final MathContext EIGHT = new MathContext(8, RoundingMode.HALF_EVEN);

    private DistanceJson() {}

    static ObjectNode write(Distances distances) {
        var json = CanonicalJson.object();
        json.put("planned", CanonicalJson.decimal(distances.lines().planned()));
        json.put("unplanned", CanonicalJson.decimal(distances.lines().unplanned()));
        var inputs = json.putArray("inputs");
        for (var distance : distances.inputs()) {
            var part = inputs.addObject().put("parameter", distance.parameter());
            part.put("label", distance.label());
            part.put("elasticity", number(distance.elasticity()));
            distance.changes().get(0).ifPresent(change -> part.put("toPlanned", number(change)));
            distance.changes().get(1).ifPresent(change -> part.put("toUnplanned", number(change)));
            part.put("most", number(distance.most()));
        }
        return json;
    }

    static Distances read(JsonPart json) {
        json.only("planned", "unplanned", "inputs");
        var lines = new GrowthLines(
                json.number("planned").orElse(BigDecimal.ZERO),
                json.number("unplanned").orElse(BigDecimal.ZERO));
        return new Distances(
                lines,
                json.list("inputs").stream()
                        .map(part -> part.only("parameter", "label", "elasticity", "toPlanned", "toUnplanned", "most"))
                        .map(DistanceJson::distance)
                        .toList());
    }

    private static Distance distance(JsonPart json) {
        return new Distance(
                json.text("parameter"),
                json.text("label"),
                json.number("elasticity").map(BigDecimal::doubleValue).orElse(0.0),
                List.of(change(json, "toPlanned"), change(json, "toUnplanned")),
                json.number("most").map(BigDecimal::doubleValue).orElse(0.0));
    }

    private static Optional<Double> change(JsonPart json, String key) {
        return json.number(key).map(BigDecimal::doubleValue);
    }

    private static String number(double number) {
        return CanonicalJson.decimal(new BigDecimal(number).round(EIGHT));
    }
}
