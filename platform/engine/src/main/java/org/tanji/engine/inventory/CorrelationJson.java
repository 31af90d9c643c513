package org.tanji.engine.inventory;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import org.tanji.engine.json.CanonicalJson;
import org.tanji.engine.json.JsonPart;
import org.tanji.engine.quantity.Quantity;
import org.tanji.engine.uncertainty.Correlation;

/** Correlations in an inventory; absent when there are none. */
final class CorrelationJson {

    private static final String KEY = "correlations";

    private CorrelationJson() {}

    static List<Correlation> read(JsonPart inventory) {
        return inventory.list(KEY).stream().flatMap(CorrelationJson::one).toList();
    }

    private static Stream<Correlation> one(JsonPart json) {
        json.only("first", "second", "coefficient", "reason");
        var first = json.text("first");
        var second = json.text("second");
        var reason = json.findText("reason").orElse("");
        return json.get("coefficient").read(Quantity::number).stream()
                .map(coefficient -> new Correlation(first, second, coefficient, reason));
    }

    static void write(List<Correlation> correlations, ObjectNode inventory) {
        if (correlations.isEmpty()) {
            return;
        }
        var array = inventory.putArray(KEY);
        for (var correlation : correlations) {
            var json = array.addObject().put("first", correlation.first());
            json.put("second", correlation.second());
            json.put("coefficient", CanonicalJson.decimal(correlation.coefficient()));
            if (!correlation.reason().isEmpty()) {
                json.put("reason", correlation.reason());
            }
        }
    }
}
