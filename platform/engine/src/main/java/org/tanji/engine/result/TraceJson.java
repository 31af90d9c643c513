package org.tanji.engine.result;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tanji.engine.evaluation.Origin;
import org.tanji.engine.json.CanonicalJson;
import org.tanji.engine.json.JsonPart;
import org.tanji.engine.text.BilingualText;

/** The trace of a stored result: one line for each step. */
final class TraceJson {

    private TraceJson() {}

    static ArrayNode write(Trace trace) {
        var json = CanonicalJson.array();
        trace.lines().forEach(line -> json.add(write(line)));
        return json;
    }

    static ObjectNode write(Trace.Line line) {
        var origin = line.origin();
        var json = CanonicalJson.object().put("number", line.number());
        json.put("kind", origin.kind().key());
        json.put("name", origin.name());
        origin.label().ifPresent(label -> json.set("label", CanonicalJson.words(label)));
        if (!origin.text().isEmpty()) {
            json.put("text", origin.text());
        }
        if (!origin.evidence().isEmpty()) {
            json.put("evidence", origin.evidence());
        }
        origin.row().ifPresent(row -> json.put("row", row));
        json.put("operation", line.operation());
        var operands = json.putArray("operands");
        line.operands().forEach(operands::add);
        line.value().ifPresent(value -> json.put("value", CanonicalJson.decimal(value)));
        return json.put("unit", line.unit());
    }

    static Trace read(JsonPart document) {
        var lines = new ArrayList<Trace.Line>();
        document.list("trace").forEach(part -> lines.add(line(part)));
        return new Trace(lines);
    }

    private static Trace.Line line(JsonPart json) {
        json.only(
                "number", "kind", "name", "label", "text", "evidence", "row", "operation", "operands", "value", "unit");
        json.get("kind");
        var kind = json.one("kind", List.of(Origin.Kind.values()), Origin.Kind::key);
        Optional<BilingualText> label =
                json.find("label").isPresent() ? Optional.of(json.words("label")) : Optional.empty();
        Optional<Integer> row = json.find("row").isPresent() ? Optional.of(json.whole("row")) : Optional.empty();
        var origin = new Origin(
                kind.orElse(Origin.Kind.PART),
                json.text("name"),
                label,
                json.findText("text").orElse(""),
                json.findText("evidence").orElse(""),
                row);
        var operands = new ArrayList<Integer>();
        json.list("operands").forEach(part -> operands.add(part.node().asInt()));
        return new Trace.Line(
                json.whole("number"),
                origin,
                json.text("operation"),
                operands,
                json.number("value"),
                json.text("unit"));
    }
}
