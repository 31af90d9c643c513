package org.tanji.engine.result;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Function;
import org.tanji.engine.inventory.FitInventory;
import org.tanji.engine.inventory.InventoryJson;
import org.tanji.engine.json.CanonicalJson;
import org.tanji.engine.json.JsonPart;
import org.tanji.engine.method.Method;
import org.tanji.engine.method.MethodReader;

/**
 * Results as {@code tanji-result/1}: one result has one text, on one line, with decimals as strings. The digests in its
 * manifest are those of the parts as they stand in the text: {@code jq -jc .trace | sha256sum}.
 */
public final class ResultJson {

    public static final String FORMAT = "tanji-result/1";

    private ResultJson() {}

    public static String write(Result result) {
        return CanonicalJson.write(json(result)) + "\n";
    }

    static ObjectNode json(Result result) {
        var json = CanonicalJson.object().put("format", FORMAT);
        json.put("complete", result.isComplete());
        json.set("footprint", FigureJson.write(result.footprint()));
        json.set("stages", all(result.stages(), FigureJson::write));
        json.set("processes", all(result.processes(), FigureJson::write));
        json.set("gases", all(result.gases(), FigureJson::write));
        json.set("ledgers", all(result.ledgers(), FigureJson::write));
        json.set("contributions", all(result.contributions(), FigureJson::write));
        json.set("missing", all(result.missing(), missing -> ProblemJson.write(missing.problem())));
        json.set("findings", all(result.findings(), ProblemJson::write));
        json.set("allocations", all(result.allocations(), AllocationJson::write));
        json.set("cutOff", CheckJson.write(result.cutOff()));
        json.set("balances", all(result.balances(), CheckJson::write));
        json.set("quality", CheckJson.write(result.quality()));
        json.set("crossChecks", all(result.crossChecks(), CheckJson::write));
        if (!result.sources().isEmpty()) {
            json.set("sources", all(result.sources(), SourceJson::write));
        }
        if (!result.separate().isEmpty()) {
            json.set("separate", SeparateJson.write(result.separate()));
        }
        result.uncertainty().ifPresent(report -> json.set("uncertainty", UncertaintyJson.write(report)));
        ModelledJson.write(result.modelled(), json);
        json.set("manifest", ManifestJson.write(result.manifest()));
        json.set("trace", TraceJson.write(result.trace()));
        return json;
    }

    private static <T> ArrayNode all(List<T> parts, Function<T, ObjectNode> write) {
        var json = CanonicalJson.array();
        parts.forEach(part -> json.add(write.apply(part)));
        return json;
    }

    /**
     * Formulas and fields are read again from the method text in the manifest.
     *
     * @throws org.tanji.engine.failure.Failure DOCUMENT_REFUSED with every problem and its path, or METHOD_REFUSED
     */
    public static Result read(String name, String text) {
        var json = JsonPart.parse(name, text);
        json.only(
                "format",
                "complete",
                "footprint",
                "stages",
                "processes",
                "gases",
                "ledgers",
                "contributions",
                "missing",
                "findings",
                "allocations",
                "cutOff",
                "balances",
                "quality",
                "crossChecks",
                "sources",
                "separate",
                "uncertainty",
                "functionalUnit",
                "indicators",
                "recycling",
                "scenarios",
                "distances",
                "manifest",
                "trace");
        json.get("format");
        json.one("format", List.of(FORMAT), format -> format);
        var manifest = json.get("manifest");
        var source = ManifestJson.method(manifest);
        json.refuse(name);
        var result = read(json, MethodReader.read(source));
        json.refuse(name);
        return result;
    }

    private static Result read(JsonPart json, Method method) {
        var manifest = json.get("manifest");
        var inventory = FitInventory.fit(method, InventoryJson.read(manifest.get("inventory")));
        return new Result(
                FigureJson.footprint(json.get("footprint")),
                subtotals(json, "stages"),
                subtotals(json, "processes"),
                subtotals(json, "gases"),
                subtotals(json, "ledgers"),
                json.list("contributions").stream()
                        .map(FigureJson::contribution)
                        .toList(),
                json.list("missing").stream()
                        .map(part -> new Missing(ProblemJson.read(part)))
                        .toList(),
                json.list("findings").stream()
                        .map(part -> new Finding(ProblemJson.read(part)))
                        .toList(),
                json.list("allocations").stream()
                        .flatMap(part -> AllocationJson.read(part, method).stream())
                        .toList(),
                CheckJson.cutOff(json.get("cutOff")),
                json.list("balances").stream()
                        .flatMap(part -> CheckJson.balance(part, method).stream())
                        .toList(),
                CheckJson.quality(json.get("quality")),
                json.list("crossChecks").stream()
                        .flatMap(part -> CheckJson.crossCheck(part).stream())
                        .toList(),
                json.find("separate").map(SeparateJson::read).orElse(SeparateFigures.NONE),
                json.find("uncertainty").map(UncertaintyJson::read),
                TraceJson.read(json),
                ManifestJson.read(manifest, inventory),
                json.list("sources").stream()
                        .flatMap(part -> SourceJson.read(part).stream())
                        .toList(),
                ModelledJson.read(json, method));
    }

    private static List<Subtotal> subtotals(JsonPart json, String key) {
        return json.list(key).stream().map(FigureJson::subtotal).toList();
    }
}
