package org.tanji.engine.inventory;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanji.engine.json.CanonicalJson;
import org.tanji.engine.json.JsonPart;
import org.tanji.engine.method.RecyclingApproach;
import org.tanji.engine.method.Scenario;
import org.tanji.engine.method.StudyChoices;
import org.tanji.engine.method.surface.Changes;
import org.tanji.engine.text.BilingualText;

/** Approach to recycling and scenarios of an inventory; both keys are only there when the study says something. */
final class ChoicesJson {

    private ChoicesJson() {}

    static StudyChoices read(JsonPart json) {
        return new StudyChoices(
                approach(json),
                json.list("scenarios").stream().map(ChoicesJson::scenario).toList());
    }

    static void write(StudyChoices choices, ObjectNode json) {
        choices.recycling().ifPresent(approach -> json.put("recycling", approach.key()));
        if (!choices.scenarios().isEmpty()) {
            var scenarios = json.putArray("scenarios");
            choices.scenarios().forEach(scenario -> scenarios.add(write(scenario)));
        }
    }

    private static Optional<RecyclingApproach> approach(JsonPart json) {
        return json.find("recycling").isEmpty()
                ? Optional.empty()
                : json.one("recycling", List.of(RecyclingApproach.values()), RecyclingApproach::key);
    }

    private static Scenario scenario(JsonPart json) {
        json.only("name", "label", "values", "change", "factors", "boundary", "allocation", "recycling");
        var changes = new LinkedHashMap<String, BigDecimal>();
        json.members("change")
                .forEach((path, part) -> part.read(Changes::parse).ifPresent(change -> changes.put(path, change)));
        var name = json.text("name");
        return new Scenario(
                name,
                BilingualText.same(json.findText("label").orElse(name)),
                texts(json, "values"),
                changes,
                texts(json, "factors"),
                json.findText("boundary"),
                texts(json, "allocation"),
                approach(json));
    }

    private static Map<String, String> texts(JsonPart json, String key) {
        var texts = new LinkedHashMap<String, String>();
        json.members(key).forEach((name, part) -> texts.put(name, part.text()));
        return texts;
    }

    private static ObjectNode write(Scenario scenario) {
        var json = CanonicalJson.object().put("name", scenario.name());
        json.put("label", scenario.label().zh());
        put(json, "values", scenario.values());
        var changes = new LinkedHashMap<String, String>();
        scenario.changes()
                .forEach((path, change) -> changes.put(path, CanonicalJson.decimal(change.movePointRight(2)) + " %"));
        put(json, "change", changes);
        put(json, "factors", scenario.factors());
        scenario.boundary().ifPresent(boundary -> json.put("boundary", boundary));
        put(json, "allocation", scenario.allocation());
        scenario.recycling().ifPresent(approach -> json.put("recycling", approach.key()));
        return json;
    }

    private static void put(ObjectNode json, String key, Map<String, String> settings) {
        if (!settings.isEmpty()) {
            var part = json.putObject(key);
            settings.forEach(part::put);
        }
    }
}
