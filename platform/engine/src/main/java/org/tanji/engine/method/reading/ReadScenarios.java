package org.tanji.engine.method.reading;

import static org.tanji.engine.method.MethodFailure.SCENARIO_CHANGES_NOTHING;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.method.RecyclingApproach;
import org.tanji.engine.method.Scenario;
import org.tanji.engine.method.surface.Changes;
import org.tanji.engine.method.yaml.YamlNode.Entry;
import org.tanji.engine.quantity.Quantity;

/** Reads what else the case is calculated with; every setting has to name something that there is. */
final class ReadScenarios {

    private static final List<String> SETTINGS =
            List.of("values", "change", "factors", "boundary", "allocation", "recycling");

    private final Reading reading;
    private final Part root;
    private final Map<String, Part> fields = new LinkedHashMap<>();

    ReadScenarios(Reading reading, Part root) {
        this.reading = reading;
        this.root = root;
        root.parts("inputs").forEach(field -> fields.put(field.name(), field));
        for (var table : root.parts("tables")) {
            table.parts("columns").forEach(column -> fields.put(table.name() + "." + column.name(), column));
        }
    }

    List<Scenario> scenarios() {
        return root.parts("scenarios").stream().map(this::scenario).toList();
    }

    private Scenario scenario(Part part) {
        if (SETTINGS.stream().noneMatch(part::has)) {
            reading.add(part.place(), SCENARIO_CHANGES_NOTHING, part.name());
        }
        part.word("boundary").ifPresent(boundary -> require(part, "boundary", boundary, names("boundaries")));
        var changes = new LinkedHashMap<String, BigDecimal>();
        each(part, "change").forEach((entry, written) -> {
            field(entry, true);
            Part.attempt(written, Changes::parse).ifPresent(change -> changes.put(entry.key(), change));
        });
        return new Scenario(
                part.name(),
                part.words("label"),
                values(part),
                changes,
                factors(part),
                part.word("boundary"),
                allocation(part),
                Part.option(part.text("recycling"), RecyclingApproach.values(), RecyclingApproach::key));
    }

    private Map<String, String> values(Part part) {
        var values = new LinkedHashMap<String, String>();
        each(part, "values").forEach((entry, written) -> {
            field(entry, false).ifPresent(field -> value(field, entry, written));
            values.put(entry.key(), written);
        });
        return values;
    }

    private Map<String, String> factors(Part part) {
        var factors = new LinkedHashMap<String, String>();
        var slots = names("factors");
        each(part, "factors").forEach((entry, id) -> {
            require(entry, "factor", entry.key(), slots);
            factors.put(entry.key(), id);
        });
        return factors;
    }

    private Map<String, String> allocation(Part part) {
        var chosen = new LinkedHashMap<String, String>();
        each(part, "allocation").forEach((entry, rule) -> {
            require(entry, "allocation", entry.key(), names("allocation"));
            root.parts("allocation").stream()
                    .filter(allocation -> allocation.name().equals(entry.key()))
                    .forEach(allocation -> require(entry, "rule", rule, rules(allocation)));
            chosen.put(entry.key(), rule);
        });
        return chosen;
    }

    private static List<String> rules(Part allocation) {
        var rules = new ArrayList<String>();
        if (!allocation.has("by")) {
            rules.add(allocation.name());
        }
        allocation.parts("alternatives").forEach(rule -> rules.add(rule.name()));
        return rules;
    }

    private void value(Part field, Entry entry, String written) {
        if (field.has("choice")) {
            var options = field.entries("choice").stream().map(Entry::key).toList();
            require(entry, "option", written, options);
        }
        field.unit("unit").ifPresent(unit -> {
            try {
                Quantity.parse(written).in(unit);
            } catch (Failure failure) {
                reading.add(entry.value().place(), failure);
            }
        });
    }

    private Optional<Part> field(Entry entry, boolean amount) {
        var known = fields.entrySet().stream()
                .filter(field -> amount
                        ? field.getValue().has("unit")
                        : !field.getValue().has("words"))
                .map(Map.Entry::getKey)
                .toList();
        require(entry, "input", entry.key(), known);
        return Optional.ofNullable(fields.get(entry.key()));
    }

    private void require(Part part, String key, String name, List<String> known) {
        if (!known.contains(name)) {
            reading.addUnknown(part.at(key), key, name, known);
        }
    }

    private void require(Entry entry, String kind, String name, List<String> known) {
        if (!known.contains(name)) {
            reading.addUnknown(entry.value().place(), kind, name, known);
        }
    }

    private List<String> names(String section) {
        return root.parts(section).stream().map(Part::name).toList();
    }

    private static Map<Entry, String> each(Part part, String key) {
        var settings = new LinkedHashMap<Entry, String>();
        part.part(key)
                .ifPresent(map -> map.map()
                        .entries()
                        .forEach(entry -> map.word(entry.key()).ifPresent(written -> settings.put(entry, written))));
        return settings;
    }
}
