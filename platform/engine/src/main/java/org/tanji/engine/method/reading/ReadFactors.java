package org.tanji.engine.method.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tanji.engine.formula.Scope;
import org.tanji.engine.method.FactorSlot;
import org.tanji.engine.method.yaml.YamlNode.Entry;
import org.tanji.engine.quantity.Unit;

/**
 * Reads factor slots, and knows everything that a flow may name as its factor: a slot, an input of which an applicant
 * picks a factor, a column of factors.
 */
final class ReadFactors {

    private final Reading reading;
    private final Choices choices;
    private final Map<String, Optional<Unit>> per = new LinkedHashMap<>();
    private final Set<String> slots = new LinkedHashSet<>();

    ReadFactors(Reading reading, Scope scope, Part root) {
        this.reading = reading;
        this.choices = new Choices(reading, scope);
        root.parts("inputs").forEach(field -> addField("", field));
        root.parts("tables")
                .forEach(table -> table.parts("columns").forEach(column -> addField(table.name() + ".", column)));
        root.parts("factors").forEach(slot -> {
            per.put(slot.name(), slot.unit("per"));
            slots.add(slot.name());
        });
    }

    private void addField(String table, Part field) {
        field.part("factor").ifPresent(factor -> per.put(table + field.name(), factor.unit("per")));
    }

    /** Everything that a flow may name. */
    List<String> names() {
        return new ArrayList<>(per.keySet());
    }

    boolean knows(String name) {
        return per.containsKey(name);
    }

    boolean isSlot(String name) {
        return slots.contains(name);
    }

    List<String> slotNames() {
        return List.copyOf(slots);
    }

    /** What the factor is counted for; empty when its unit is broken. */
    Optional<Unit> per(String name) {
        var unit = per.get(name);
        return unit == null ? Optional.empty() : unit;
    }

    List<FactorSlot> slots(Part root) {
        return root.parts("factors").stream()
                .map(this::slot)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<FactorSlot> slot(Part part) {
        part.word("by").ifPresent(choice -> {
            reading.use(choice);
            choices.requireAll(part, "by", "options");
        });
        var options = new LinkedHashMap<String, String>();
        var written = part.part("options");
        for (Entry entry : part.entries("options")) {
            written.flatMap(map -> map.word(entry.key())).ifPresent(id -> options.put(entry.key(), id));
        }
        return part.unit("per")
                .map(unit -> new FactorSlot(
                        part.name(),
                        part.words("label"),
                        unit,
                        part.word("standard"),
                        part.word("by"),
                        options,
                        part.list("categories")));
    }
}
