package org.tanji.engine.result;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import org.tanji.engine.factor.EmissionFactor;
import org.tanji.engine.factor.Gas;
import org.tanji.engine.factor.GwpSet;
import org.tanji.engine.inventory.FactorJson;
import org.tanji.engine.inventory.Inventory;
import org.tanji.engine.inventory.InventoryJson;
import org.tanji.engine.json.CanonicalJson;
import org.tanji.engine.json.JsonPart;
import org.tanji.engine.method.MethodText;
import org.tanji.engine.quality.Criteria;
import org.tanji.engine.quality.CriteriaJson;
import org.tanji.engine.quantity.Quantity;
import org.tanji.engine.result.Manifest.Digests;
import org.tanji.engine.result.Manifest.PluginStamp;
import org.tanji.engine.result.Manifest.SamplingSettings;

/** The manifest in a stored result. */
final class ManifestJson {

    private ManifestJson() {}

    static ObjectNode write(Manifest manifest) {
        var json = CanonicalJson.object().put("ruleEdition", manifest.ruleEdition());
        json.put("engineVersion", manifest.engineVersion());
        json.put("methodId", manifest.methodId());
        json.put("methodVersion", manifest.methodVersion());
        var method = json.putObject("method").put("main", manifest.method().main());
        var files = method.putObject("files");
        manifest.method().files().forEach(files::put);
        method.put("sha256", manifest.method().sha256());
        manifest.plugin().ifPresent(plugin -> {
            var part = json.putObject("plugin").put("id", plugin.id());
            part.put("version", plugin.version()).put("sha256", plugin.sha256());
        });
        json.put("factorLibraryVersion", manifest.factorLibraryVersion());
        json.set("factors", factors(manifest.factors()));
        json.set("gwpSet", gwpSet(manifest.gwpSet()));
        json.set("inventory", InventoryJson.json(manifest.inventory()));
        manifest.uncertainty().ifPresent(settings -> {
            var part = json.putObject("sampling").put("iterations", settings.iterations());
            part.put("seed", Long.toString(settings.seed()));
            settings.targetError().ifPresent(target -> part.put("targetError", CanonicalJson.decimal(target)));
        });
        if (!manifest.criteria().equals(Criteria.STANDARD)) {
            json.set("criteria", CriteriaJson.write(manifest.criteria()));
        }
        if (!manifest.alternatives().isEmpty()) {
            json.set("alternatives", factors(manifest.alternatives()));
        }
        var digests =
                json.putObject("digests").put("inventory", manifest.digests().inventory());
        digests.put("factors", manifest.digests().factors());
        digests.put("gwpSet", manifest.digests().gwpSet());
        digests.put("trace", manifest.digests().trace());
        digests.put("result", manifest.digests().result());
        return json;
    }

    static ArrayNode factors(List<EmissionFactor> factors) {
        var json = CanonicalJson.array();
        factors.forEach(factor -> json.add(FactorJson.write(factor)));
        return json;
    }

    static ObjectNode gwpSet(GwpSet set) {
        var json = CanonicalJson.object().put("id", set.id()).put("source", set.source());
        var potentials = json.putObject("gwp100");
        set.gwp100().forEach((gas, value) -> potentials.put(gas.name(), CanonicalJson.decimal(value)));
        return json;
    }

    static MethodText method(JsonPart json) {
        var method = json.get("method").only("main", "files", "sha256");
        var files = new LinkedHashMap<String, String>();
        method.members("files").forEach((name, content) -> files.put(name, content.text()));
        return new MethodText(method.text("main"), files, method.text("sha256"));
    }

    /** @param inventory as its method reads it */
    static Manifest read(JsonPart json, Inventory inventory) {
        json.only(
                "ruleEdition",
                "engineVersion",
                "methodId",
                "methodVersion",
                "method",
                "plugin",
                "factorLibraryVersion",
                "factors",
                "gwpSet",
                "inventory",
                "sampling",
                "criteria",
                "alternatives",
                "digests");
        return new Manifest(
                json.text("ruleEdition"),
                json.text("engineVersion"),
                json.text("methodId"),
                json.text("methodVersion"),
                method(json),
                json.find("plugin").map(ManifestJson::plugin),
                json.text("factorLibraryVersion"),
                factors(json, "factors"),
                gwpSet(json.get("gwpSet")),
                inventory,
                json.find("sampling").map(ManifestJson::sampling),
                digests(json.get("digests")),
                json.find("criteria").map(CriteriaJson::read).orElse(Criteria.STANDARD),
                factors(json, "alternatives"));
    }

    private static List<EmissionFactor> factors(JsonPart json, String key) {
        return json.list(key).stream()
                .flatMap(part -> FactorJson.read(part).stream())
                .toList();
    }

    private static PluginStamp plugin(JsonPart json) {
        json.only("id", "version", "sha256");
        return new PluginStamp(json.text("id"), json.text("version"), json.text("sha256"));
    }

    private static GwpSet gwpSet(JsonPart json) {
        json.only("id", "source", "gwp100");
        var potentials = new TreeMap<Gas, BigDecimal>();
        json.members("gwp100")
                .forEach((gas, part) ->
                        part.read(Quantity::number).ifPresent(value -> potentials.put(new Gas(gas), value)));
        return new GwpSet(json.text("id"), json.text("source"), potentials);
    }

    private static SamplingSettings sampling(JsonPart json) {
        json.only("iterations", "seed", "targetError");
        return new SamplingSettings(
                json.whole("iterations"), json.read("seed", Long::valueOf).orElse(0L), json.number("targetError"));
    }

    private static Digests digests(JsonPart json) {
        json.only("inventory", "factors", "gwpSet", "trace", "result");
        return new Digests(
                json.text("inventory"),
                json.text("factors"),
                json.text("gwpSet"),
                json.text("trace"),
                json.text("result"));
    }
}
