package org.tanji.engine.result;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.tanji.engine.json.CanonicalJson;
import org.tanji.engine.json.JsonPart;
import org.tanji.engine.method.Method;
import org.tanji.engine.result.ScenarioRecord.Kind;
import org.tanji.engine.result.ScenarioRecord.Line;
import org.tanji.engine.result.ScenarioRecord.StageFigure;

/** One scenario of a stored result. */
final class ScenarioJson {

    private ScenarioJson() {}

    static ObjectNode write(ScenarioRecord record) {
        var json = CanonicalJson.object().put("kind", record.kind().key());
        json.put("name", record.name());
        json.set("label", CanonicalJson.words(record.label()));
        var settings = json.putArray("settings");
        record.settings().forEach(settings::add);
        json.put("boundary", record.boundary().id());
        json.put("partial", record.boundary().isPartial());
        FigureJson.put(json, "value", record.total());
        record.printed().ifPresent(printed -> json.put("printed", printed));
        FigureJson.put(json, "difference", record.difference());
        FigureJson.put(json, "relative", record.relative());
        record.crosses().ifPresent(line -> json.put("crosses", line.key()));
        var stages = json.putArray("stages");
        for (var stage : record.stages()) {
            stages.addObject()
                    .put("stage", stage.stage())
                    .put("value", CanonicalJson.decimal(stage.value()))
                    .put("difference", CanonicalJson.decimal(stage.difference()));
        }
        var problems = json.putArray("problems");
        record.problems().forEach(problem -> problems.add(ProblemJson.write(problem)));
        return json;
    }

    static Optional<ScenarioRecord> read(JsonPart json, Method method) {
        json.only(
                "kind",
                "name",
                "label",
                "settings",
                "boundary",
                "partial",
                "value",
                "printed",
                "difference",
                "relative",
                "crosses",
                "stages",
                "problems");
        json.flag("partial");
        var label = json.words("label");
        var settings = json.list("settings").stream().map(JsonPart::text).toList();
        Optional<Line> crosses = json.find("crosses").isEmpty()
                ? Optional.empty()
                : json.one("crosses", List.of(Line.values()), Line::key);
        var stages = json.list("stages").stream()
                .map(part -> part.only("stage", "value", "difference"))
                .map(part -> new StageFigure(part.text("stage"), number(part, "value"), number(part, "difference")))
                .toList();
        var problems = json.list("problems").stream().map(ProblemJson::read).toList();
        return json.one("kind", List.of(Kind.values()), Kind::key)
                .flatMap(kind -> json.one("boundary", method.boundaries(), boundary -> boundary.id())
                        .map(boundary -> new ScenarioRecord(
                                kind,
                                json.text("name"),
                                label,
                                settings,
                                boundary,
                                json.number("value"),
                                json.findText("printed"),
                                stages,
                                json.number("difference"),
                                json.number("relative"),
                                crosses,
                                problems)));
    }

    private static BigDecimal number(JsonPart json, String key) {
        return json.number(key).orElse(BigDecimal.ZERO);
    }
}
