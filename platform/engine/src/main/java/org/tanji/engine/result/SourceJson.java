package org.tanji.engine.result;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.tanji.engine.json.CanonicalJson;
import org.tanji.engine.json.JsonPart;
import org.tanji.engine.quantity.Quantity;
import org.tanji.engine.quantity.Unit;
import org.tanji.engine.result.SourceCheck.Source;
import org.tanji.engine.result.SourceCheck.Verdict;

/** A datum with its sources in a stored result. */
final class SourceJson {

    private SourceJson() {}

    static ObjectNode write(SourceCheck check) {
        var json = CanonicalJson.object().put("input", check.input());
        check.label().ifPresent(label -> json.set("label", CanonicalJson.words(label)));
        json.put("key", check.key()).put("keyByMethod", check.keyByMethod());
        FigureJson.put(json, "share", check.share());
        var sources = json.putArray("sources");
        for (var source : check.sources()) {
            var part = sources.addObject().put("name", source.name());
            part.put("value", source.value().toString());
            FigureJson.put(part, "difference", source.difference());
            part.put("explanation", source.explanation());
        }
        json.put("tolerance", CanonicalJson.decimal(check.tolerance()));
        return json.put("verdict", check.verdict().key());
    }

    static Optional<SourceCheck> read(JsonPart json) {
        json.only("input", "label", "key", "keyByMethod", "share", "sources", "tolerance", "verdict");
        var label = json.find("label").map(part -> json.words("label"));
        var sources = json.list("sources").stream().map(SourceJson::source).toList();
        return json.one("verdict", List.of(Verdict.values()), Verdict::key)
                .map(verdict -> new SourceCheck(
                        json.text("input"),
                        label,
                        json.flag("keyByMethod"),
                        json.flag("key"),
                        json.number("share"),
                        sources,
                        json.number("tolerance").orElse(BigDecimal.ZERO),
                        verdict));
    }

    private static Source source(JsonPart json) {
        json.only("name", "value", "difference", "explanation");
        return new Source(
                json.text("name"),
                json.read("value", Quantity::parse).orElse(new Quantity(BigDecimal.ZERO, Unit.ONE)),
                json.number("difference"),
                json.text("explanation"));
    }
}
