package org.tanji.engine.inventory;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Optional;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.inventory.Entry.Value;
import org.tanji.engine.json.CanonicalJson;
import org.tanji.engine.json.JsonPart;
import org.tanji.engine.method.DataKind;
import org.tanji.engine.quantity.Quantity;
import org.tanji.engine.uncertainty.SpreadText;

/** One stated value: its text, or an object that says more about it. */
final class EntryJson {

    private EntryJson() {}

    static Optional<Entry> read(JsonPart json) {
        if (!json.node().isObject()) {
            return value(json).map(Entry::of);
        }
        json.only("value", "uncertainty", "data", "evidence");
        var spread = json.read("uncertainty", SpreadText::parse);
        var data = json.one("data", List.of(DataKind.values()), DataKind::key);
        var evidence = json.findText("evidence").orElse("");
        return value(json.get("value")).map(value -> new Entry(value, spread, data, evidence));
    }

    private static Optional<Value> value(JsonPart json) {
        if (json.node().isNumber()) {
            return json.read(Quantity::parse).map(Value.Amount::new);
        }
        return json.node().isTextual() ? json.read(EntryJson::value) : json.read(text -> new Value.Words(text));
    }

    /** A quantity in its canonical text, else words, so that nothing of the text is lost before its field is known. */
    static Value value(String text) {
        if (!text.isEmpty() && "+-.0123456789".indexOf(text.charAt(0)) >= 0) {
            try {
                var quantity = Quantity.parse(text);
                if (quantity.toString().equals(text)) {
                    return new Value.Amount(quantity);
                }
            } catch (Failure notAQuantity) {
                return new Value.Words(text);
            }
        }
        return new Value.Words(text);
    }

    static JsonNode write(Entry entry) {
        var text = text(entry.value());
        if (entry.spread().isEmpty()
                && entry.data().isEmpty()
                && entry.evidence().isEmpty()) {
            return TextNode.valueOf(text);
        }
        var json = CanonicalJson.object().put("value", text);
        entry.spread().ifPresent(spread -> json.put("uncertainty", SpreadText.write(spread)));
        entry.data().ifPresent(data -> json.put("data", data.key()));
        if (!entry.evidence().isEmpty()) {
            json.put("evidence", entry.evidence());
        }
        return json;
    }

    static String text(Value value) {
        if (value instanceof Value.Amount amount) {
            return amount.quantity().toString();
        }
        if (value instanceof Value.Chosen chosen) {
            return chosen.option();
        }
        return value instanceof Value.Factor factor ? factor.id() : ((Value.Words) value).text();
    }
}
