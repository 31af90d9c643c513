package org.tanji.testkit;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tanji.engine.inventory.Inventory;
import org.tanji.engine.method.InputTable;
import org.tanji.engine.method.Method;

/** The kinds of golden case that every method has; the first two by name, the others by what a case states. */
enum CaseKind {
    TYPICAL,
    MINIMAL,
    /** Another system boundary than the default one. */
    OTHER_BOUNDARY,
    /** Within the default boundary, without something that the worked example states and need not. */
    PART_ABSENT;

    static Set<CaseKind> of(GoldenCase golden, Method method, Inventory example) {
        var kinds = EnumSet.noneOf(CaseKind.class);
        var inventory = golden.inventory();
        boolean isDefault =
                inventory.boundary().equals(method.boundaries().get(0).id());
        if (golden.name().endsWith("typical")) {
            kinds.add(TYPICAL);
        } else if (golden.name().endsWith("minimal")) {
            kinds.add(MINIMAL);
        } else if (!isDefault) {
            kinds.add(OTHER_BOUNDARY);
        } else if (!inventory.values().keySet().containsAll(example.values().keySet())
                || optionalTables(method, example).stream().anyMatch(table -> lacks(inventory, table))) {
            kinds.add(PART_ABSENT);
        }
        return kinds;
    }

    /** Tables that may be empty and are not so in the example. */
    static List<String> optionalTables(Method method, Inventory example) {
        return method.tables().stream()
                .filter(table -> table.leastRows() == 0)
                .map(InputTable::name)
                .filter(table -> !lacks(example, table))
                .toList();
    }

    static boolean lacks(Inventory inventory, String table) {
        return inventory.tables().getOrDefault(table, List.of()).isEmpty();
    }
}
