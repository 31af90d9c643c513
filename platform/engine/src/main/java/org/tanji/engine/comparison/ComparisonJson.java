package org.tanji.engine.comparison;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.tanji.engine.json.CanonicalJson;

/** Comparisons as {@code tanji-comparison/1}; what they were made with stands before the figures. */
public final class ComparisonJson {

    public static final String FORMAT = "tanji-comparison/1";

    private ComparisonJson() {}

    public static ObjectNode json(Comparison comparison) {
        var json = CanonicalJson.object().put("format", FORMAT);
        json.put("submitted", comparison.submittedDigest());
        json.put("recalculated", comparison.recalculatedDigest());
        var basis = json.putArray("basis");
        comparison.basis().forEach(one -> basis.add(changed("part", one.part(), one.submitted(), one.recalculated())));
        json.put("verdict", comparison.verdict().key());
        json.put("materiality", CanonicalJson.decimal(comparison.limits().materiality()));
        json.put("stageTolerance", CanonicalJson.decimal(comparison.limits().stage()));
        put(json, "aggregate", comparison.aggregate());
        json.set("total", write(comparison.total()));
        json.set("stages", all(comparison.stages()));
        json.set("processes", all(comparison.processes()));
        var changes = json.putArray("changes");
        comparison
                .changes()
                .forEach(one -> changes.add(changed("path", one.path(), one.submitted(), one.recalculated())));
        return json;
    }

    private static ObjectNode changed(String key, String name, String submitted, String recalculated) {
        return CanonicalJson.object().put(key, name).put("submitted", submitted).put("recalculated", recalculated);
    }

    private static ArrayNode all(List<Difference> parts) {
        var json = CanonicalJson.array();
        parts.forEach(part -> json.add(write(part)));
        return json;
    }

    private static ObjectNode write(Difference part) {
        var json = CanonicalJson.object().put("key", part.key());
        json.set("label", CanonicalJson.words(part.label()));
        put(json, "submitted", part.submitted());
        put(json, "recalculated", part.recalculated());
        put(json, "difference", part.absolute());
        put(json, "relative", part.relative());
        return json.put("withinTolerance", part.withinTolerance());
    }

    private static void put(ObjectNode json, String key, Optional<BigDecimal> number) {
        number.ifPresent(value -> json.put(key, CanonicalJson.decimal(value)));
    }
}
