package org.tanji.engine.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tanji.engine.factor.EmissionFactor;
import org.tanji.engine.inventory.Entry;
import org.tanji.engine.inventory.Entry.Value;

/** Where each factor was chosen: names of slots, paths of values. */
final class FactorPlaces {

    private final Run run;
    private final Map<String, List<String>> places = new TreeMap<>();

    FactorPlaces(Run run) {
        this.run = run;
        var inventory = run.inventory();
        for (var slot : run.method().factors()) {
            var chosen = inventory.factorChoices().get(slot.name());
            if (chosen != null) {
                add(chosen, slot.name());
            } else {
                slot.standard().ifPresent(id -> add(id, slot.name()));
                slot.options().values().forEach(id -> add(id, slot.name()));
            }
        }
        entries(inventory.values(), "");
        inventory.tables().forEach((table, rows) -> {
            for (int row = 0; row < rows.size(); row++) {
                entries(rows.get(row).entries(), table + "[" + (row + 1) + "].");
            }
        });
    }

    private void entries(Map<String, Entry> entries, String before) {
        entries.forEach((name, entry) -> {
            if (entry.value() instanceof Value.Factor factor) {
                add(factor.id(), before + name);
            }
        });
    }

    private void add(String id, String place) {
        var known = places.computeIfAbsent(id, one -> new ArrayList<>());
        if (!known.contains(place)) {
            known.add(place);
        }
    }

    /** The places of a factor for which the inventory gives no reason. */
    List<String> withoutReason(EmissionFactor factor) {
        return places.getOrDefault(factor.id(), List.of(factor.id())).stream()
                .filter(place -> run.inventory().reason(place).isEmpty())
                .toList();
    }
}
