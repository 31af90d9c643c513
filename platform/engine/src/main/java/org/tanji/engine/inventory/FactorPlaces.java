package org.tanji.engine.inventory;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tanji.engine.inventory.Entry.Value;
import org.tanji.engine.method.FactorSlot;
import org.tanji.engine.method.FieldType.FactorChoice;
import org.tanji.engine.method.Method;

/** Where each factor was chosen, names of slots and paths of values, and what was said about it there. */
public final class FactorPlaces {

    private final Method method;
    private final Inventory inventory;
    private final Map<String, List<String>> places = new TreeMap<>();

    /** @param inventory as its method reads it */
    public FactorPlaces(Method method, Inventory inventory) {
        this.method = method;
        this.inventory = inventory;
        method.factors().forEach(this::slot);
        entries(inventory.values(), "");
        inventory.tables().forEach((table, rows) -> {
            for (int row = 0; row < rows.size(); row++) {
                entries(rows.get(row).entries(), table + "[" + (row + 1) + "].");
            }
        });
    }

    private void slot(FactorSlot slot) {
        var chosen = inventory.factorChoices().get(slot.name());
        if (chosen != null) {
            add(chosen, slot.name());
        } else {
            slot.standard().ifPresent(id -> add(id, slot.name()));
            slot.options().values().forEach(id -> add(id, slot.name()));
        }
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
    public List<String> withoutReason(String id) {
        return places.getOrDefault(id, List.of(id)).stream()
                .filter(place -> inventory.reason(place).isEmpty())
                .toList();
    }

    /** The reasons that the inventory gives for a factor, each once. */
    public List<String> reasons(String id) {
        var reasons = new LinkedHashSet<String>();
        places.getOrDefault(id, List.of())
                .forEach(place -> inventory.reason(place).ifPresent(reasons::add));
        inventory.reason(Inventory.OWN + id).ifPresent(reasons::add);
        return List.copyOf(reasons);
    }

    /** Of which categories a factor has to be for the places that chose it. */
    public List<String> categories(String id) {
        var categories = new LinkedHashSet<String>();
        for (var place : places.getOrDefault(id, List.of())) {
            method.factor(place).ifPresent(slot -> categories.addAll(slot.categories()));
            InventoryPath.field(method, inventory, place).ifPresent(field -> {
                if (field.type() instanceof FactorChoice choice) {
                    categories.addAll(choice.categories());
                }
            });
        }
        return List.copyOf(categories);
    }
}
