package org.tanji.engine.inventory;

import static org.tanji.engine.inventory.InventoryFailure.DUPLICATE_SCENARIO;
import static org.tanji.engine.inventory.InventoryFailure.NO_RECYCLING;
import static org.tanji.engine.inventory.InventoryFailure.UNKNOWN_BOUNDARY;
import static org.tanji.engine.inventory.InventoryFailure.UNKNOWN_SETTING;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.tanji.engine.method.Allocation;
import org.tanji.engine.method.Boundary;
import org.tanji.engine.method.FactorSlot;
import org.tanji.engine.method.Field;
import org.tanji.engine.method.FieldType;
import org.tanji.engine.method.Method;
import org.tanji.engine.method.Scenario;

/** Whether what a study chooses is there to be chosen. Values out of range are told where the scenario is calculated. */
final class CheckChoices {

    private final Method method;
    private final Inventory inventory;
    private final CheckInventory.Notes notes;

    CheckChoices(Method method, Inventory inventory, CheckInventory.Notes notes) {
        this.method = method;
        this.inventory = inventory;
        this.notes = notes;
    }

    void check() {
        boolean recycles = !method.modelling().recycling().isEmpty();
        if (inventory.choices().recycling().isPresent() && !recycles) {
            notes.note("recycling", NO_RECYCLING, method.id());
        }
        var names = new LinkedHashSet<String>();
        method.modelling().scenarios().forEach(scenario -> names.add(scenario.name()));
        int number = 1;
        for (var scenario : inventory.choices().scenarios()) {
            var path = "scenarios[" + number++ + "]";
            if (!names.add(scenario.name())) {
                notes.note(path + ".name", DUPLICATE_SCENARIO, scenario.name());
            }
            check(path, scenario);
            if (scenario.recycling().isPresent() && !recycles) {
                notes.note(path + ".recycling", NO_RECYCLING, method.id());
            }
        }
    }

    private void check(String path, Scenario scenario) {
        var fields = fields(false);
        var amounts = fields(true);
        var slots = method.factors().stream().map(FactorSlot::name).toList();
        scenario.values().keySet().forEach(name -> require(path + ".values", name, fields));
        scenario.changes().keySet().forEach(name -> require(path + ".change", name, amounts));
        scenario.factors().keySet().forEach(name -> require(path + ".factors", name, slots));
        scenario.allocation().forEach((name, rule) -> {
            require(
                    path + ".allocation",
                    name,
                    method.allocations().stream().map(Allocation::name).toList());
            method.allocations().stream()
                    .filter(allocation -> allocation.name().equals(name))
                    .forEach(allocation -> require(
                            path + ".allocation." + name,
                            rule,
                            allocation.rules().stream()
                                    .map(Allocation.Rule::name)
                                    .toList()));
        });
        scenario.boundary()
                .filter(id -> method.boundary(id).isEmpty())
                .ifPresent(id -> notes.note(
                        path + ".boundary",
                        UNKNOWN_BOUNDARY,
                        id,
                        CheckInventory.names(
                                method.boundaries().stream().map(Boundary::id).toList())));
    }

    private void require(String path, String name, List<String> known) {
        if (!known.contains(name)) {
            notes.note(path + "." + name, UNKNOWN_SETTING, name, CheckInventory.names(known));
        }
    }

    private List<String> fields(boolean amounts) {
        var names = new ArrayList<String>();
        method.inputs().stream().filter(field -> fits(field, amounts)).forEach(field -> names.add(field.name()));
        for (var table : method.tables()) {
            table.columns().stream()
                    .filter(field -> fits(field, amounts))
                    .forEach(field -> names.add(table.name() + "." + field.name()));
        }
        return names;
    }

    private static boolean fits(Field field, boolean amounts) {
        return amounts ? field.type() instanceof FieldType.Amount : !(field.type() instanceof FieldType.Words);
    }
}
