package org.tanji.engine.inventory;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tanji.engine.json.CanonicalJson;
import org.tanji.engine.json.JsonPart;
import org.tanji.engine.method.Method;

/**
 * Inventories as {@code tanji-input/1}. Without its method nobody knows whether {@code "coal"} is an option or a word;
 * {@link FitInventory} settles that, and whoever has the method reads with it.
 */
public final class InventoryJson {

    public static final String FORMAT = "tanji-input/1";

    private InventoryJson() {}

    /**
     * @param name of the document, for messages
     * @throws org.tanji.engine.failure.Failure DOCUMENT_REFUSED with every problem and its path
     */
    public static Inventory read(String name, String json) {
        var document = JsonPart.parse(name, json);
        var inventory = read(document);
        document.refuse(name);
        return inventory;
    }

    /** The same, with every value of the kind that its field asks for. */
    public static Inventory read(String name, String json, Method method) {
        return FitInventory.fit(method, read(name, json));
    }

    /** A document inside another; problems are noted there. */
    public static Inventory read(JsonPart json) {
        json.only(
                "format",
                "method",
                "methodVersion",
                "study",
                "boundary",
                "values",
                "tables",
                "factors",
                "ownFactors",
                "exclusions",
                "quality",
                "crossChecks",
                "ratings",
                "correlations",
                "factorReasons",
                "recycling",
                "scenarios",
                "balanceExceptions",
                "electricity");
        json.get("format");
        json.one("format", List.of(FORMAT), format -> format);
        var factors = new LinkedHashMap<String, String>();
        json.members("factors").forEach((slot, id) -> factors.put(slot, id.text()));
        var reasons = new LinkedHashMap<String, String>();
        json.members("factorReasons").forEach((place, reason) -> reasons.put(place, reason.text()));
        return new Inventory(
                json.text("method"),
                json.text("methodVersion"),
                json.find("study").map(StatementJson::study).orElse(Study.unnamed()),
                json.findText("boundary").orElse(""),
                entries(json.members("values")),
                tables(json),
                factors,
                json.list("ownFactors").stream()
                        .flatMap(part -> FactorJson.read(part).stream())
                        .toList(),
                json.list("exclusions").stream().map(StatementJson::exclusion).toList(),
                json.list("quality").stream()
                        .flatMap(part -> StatementJson.quality(part).stream())
                        .toList(),
                json.list("crossChecks").stream()
                        .flatMap(part -> StatementJson.crossCheck(part).stream())
                        .toList(),
                json.list("ratings").stream().map(RatingJson::read).toList(),
                CorrelationJson.read(json),
                reasons,
                ChoicesJson.read(json),
                json.list("balanceExceptions").stream()
                        .map(StatementJson::balanceException)
                        .toList(),
                json.list("electricity").stream()
                        .flatMap(part -> ElectricityJson.read(part).stream())
                        .toList());
    }

    private static Map<String, List<Row>> tables(JsonPart json) {
        var tables = new LinkedHashMap<String, List<Row>>();
        json.members("tables").forEach((name, part) -> {
            var rows = new ArrayList<Row>();
            part.elements().forEach(row -> rows.add(new Row(entries(row.members()))));
            tables.put(name, rows);
        });
        return tables;
    }

    private static Map<String, Entry> entries(Map<String, JsonPart> members) {
        var entries = new LinkedHashMap<String, Entry>();
        members.forEach((name, part) -> EntryJson.read(part).ifPresent(entry -> entries.put(name, entry)));
        return entries;
    }

    /** Canonical: one inventory has one text. */
    public static String write(Inventory inventory) {
        return CanonicalJson.write(json(inventory)) + "\n";
    }

    public static ObjectNode json(Inventory inventory) {
        var json = CanonicalJson.object();
        json.put("format", FORMAT);
        json.put("method", inventory.method());
        json.put("methodVersion", inventory.methodVersion());
        json.set("study", StatementJson.write(inventory.study()));
        json.put("boundary", inventory.boundary());
        json.set("values", write(inventory.values()));
        var tables = json.putObject("tables");
        inventory.tables().forEach((name, rows) -> {
            var array = tables.putArray(name);
            rows.forEach(row -> array.add(write(row.entries())));
        });
        var factors = json.putObject("factors");
        inventory.factorChoices().forEach(factors::put);
        var own = json.putArray("ownFactors");
        inventory.ownFactors().forEach(factor -> own.add(FactorJson.write(factor)));
        var exclusions = json.putArray("exclusions");
        inventory.exclusions().forEach(exclusion -> exclusions.add(StatementJson.write(exclusion)));
        var quality = json.putArray("quality");
        inventory.quality().forEach(statement -> quality.add(StatementJson.write(statement)));
        var checks = json.putArray("crossChecks");
        inventory.crossChecks().forEach(check -> checks.add(StatementJson.write(check)));
        CorrelationJson.write(inventory.correlations(), json);
        if (!inventory.ratings().isEmpty()) {
            var ratings = json.putArray("ratings");
            inventory.ratings().forEach(rating -> ratings.add(RatingJson.write(rating)));
        }
        if (!inventory.factorReasons().isEmpty()) {
            var reasons = json.putObject("factorReasons");
            inventory.factorReasons().forEach(reasons::put);
        }
        ChoicesJson.write(inventory.choices(), json);
        if (!inventory.balanceExceptions().isEmpty()) {
            var exceptions = json.putArray("balanceExceptions");
            inventory.balanceExceptions().forEach(exception -> exceptions.add(StatementJson.write(exception)));
        }
        if (!inventory.electricity().isEmpty()) {
            var electricity = json.putArray("electricity");
            inventory.electricity().forEach(account -> electricity.add(ElectricityJson.write(account)));
        }
        return json;
    }

    private static ObjectNode write(Map<String, Entry> entries) {
        var json = CanonicalJson.object();
        entries.forEach((name, entry) -> json.set(name, EntryJson.write(entry)));
        return json;
    }
}
