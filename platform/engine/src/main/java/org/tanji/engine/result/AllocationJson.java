package org.tanji.engine.result;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Optional;
import org.tanji.engine.json.CanonicalJson;
import org.tanji.engine.json.JsonPart;
import org.tanji.engine.method.Method;

/** An allocation in a stored result: the rule that held, every product that shares, and that the shares add up. */
final class AllocationJson {

    private AllocationJson() {}

    static ObjectNode write(AllocationShare record) {
        var allocation = record.allocation();
        var json = CanonicalJson.object().put("name", allocation.name());
        json.set("label", CanonicalJson.words(allocation.label()));
        record.rule()
                .filter(rule -> allocation.by().isPresent()
                        || !rule.equals(allocation.standard().name()))
                .ifPresent(rule -> json.put("rule", rule));
        record.held().ifPresent(rule -> {
            json.put("basis", rule.basis().key());
            rule.because().ifPresent(because -> json.set("because", CanonicalJson.words(because)));
            json.put("formula", rule.sharing().text());
        });
        FigureJson.put(json, "share", record.share());
        if (!record.parts().isEmpty()) {
            var parts = json.putArray("parts");
            for (var part : record.parts()) {
                var written = parts.addObject().put("name", part.name());
                written.set("label", CanonicalJson.words(part.label()));
                written.put("basis", CanonicalJson.decimal(part.basis()));
                written.put("share", CanonicalJson.decimal(part.share()));
            }
            json.put("unit", record.unit());
            FigureJson.put(json, "sum", record.sum());
        }
        return json;
    }

    static Optional<AllocationShare> read(JsonPart json, Method method) {
        json.only("name", "label", "rule", "basis", "because", "formula", "share", "parts", "unit", "sum");
        var share = json.number("share");
        var parts = json.list("parts").stream()
                .map(part -> part.only("name", "label", "basis", "share"))
                .map(part -> new AllocationShare.Part(
                        part.text("name"), part.words("label"), number(part, "basis"), number(part, "share")))
                .toList();
        var unit = json.findText("unit").orElse("1");
        boolean held = json.find("basis").isPresent();
        return json.one("name", method.allocations(), allocation -> allocation.name())
                .map(allocation -> new AllocationShare(
                        allocation,
                        share,
                        held
                                ? json.findText("rule")
                                        .or(() -> Optional.of(
                                                allocation.standard().name()))
                                : Optional.empty(),
                        parts,
                        unit));
    }

    private static BigDecimal number(JsonPart json, String key) {
        return json.number(key).orElse(BigDecimal.ZERO);
    }
}
