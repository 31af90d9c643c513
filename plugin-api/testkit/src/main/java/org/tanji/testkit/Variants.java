package org.tanji.testkit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tanji.engine.inventory.Entry;
import org.tanji.engine.inventory.Inventory;
import org.tanji.engine.inventory.Row;
import org.tanji.engine.quantity.Unit;

/** The same inventory, written down in another way. */
final class Variants {

    private static final List<Unit> OTHER_UNITS =
            Stream.of("g", "MJ", "m", "W", "s", "L").map(Unit::parse).toList();

    private Variants() {}

    static Inventory rowsReversed(Inventory inventory) {
        var tables = new LinkedHashMap<String, List<Row>>();
        inventory.tables().forEach((name, rows) -> {
            var reversed = new ArrayList<>(rows);
            Collections.reverse(reversed);
            tables.put(name, reversed);
        });
        return inventory.with(inventory.values(), tables);
    }

    /** Masses in grams, energies in megajoules, lengths in metres, and so on. */
    static Inventory inOtherUnits(Inventory inventory) {
        var tables = new LinkedHashMap<String, List<Row>>();
        inventory
                .tables()
                .forEach((name, rows) -> tables.put(
                        name,
                        rows.stream()
                                .map(row -> new Row(converted(row.entries())))
                                .toList()));
        return inventory.with(converted(inventory.values()), tables);
    }

    private static Map<String, Entry> converted(Map<String, Entry> entries) {
        var converted = new LinkedHashMap<String, Entry>();
        entries.forEach((name, entry) -> converted.put(
                name, new Entry(converted(entry.value()), entry.spread(), entry.data(), entry.evidence())));
        return converted;
    }

    private static Entry.Value converted(Entry.Value value) {
        if (!(value instanceof Entry.Value.Amount amount)) {
            return value;
        }
        return OTHER_UNITS.stream()
                .filter(amount.quantity().unit()::sameDimensionAs)
                .findFirst()
                .<Entry.Value>map(
                        unit -> new Entry.Value.Amount(amount.quantity().in(unit)))
                .orElse(value);
    }
}
