package org.tanji.engine.inventory;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tanji.engine.method.Field;
import org.tanji.engine.method.Method;

/** Paths of stated values: {@code electricity}, {@code castings[2].net_mass}; rows count from 1. */
public final class InventoryPath {

    private static final Pattern CELL = Pattern.compile("([^\\[\\]]+)\\[([0-9]{1,6})]\\.([^\\[\\]]+)");

    private InventoryPath() {}

    /** The field behind a path; empty when the method has none or the inventory has no such row. */
    public static Optional<Field> field(Method method, Inventory inventory, String path) {
        var cell = CELL.matcher(path);
        if (!cell.matches()) {
            return method.input(path);
        }
        return row(inventory, cell.group(1), cell.group(2))
                .flatMap(row -> method.table(cell.group(1)))
                .flatMap(table -> table.columns().stream()
                        .filter(column -> column.name().equals(cell.group(3)))
                        .findFirst());
    }

    /** What was stated at a path. */
    public static Optional<Entry> entry(Inventory inventory, String path) {
        var cell = CELL.matcher(path);
        if (!cell.matches()) {
            return Optional.ofNullable(inventory.values().get(path));
        }
        return row(inventory, cell.group(1), cell.group(2))
                .flatMap(row -> Optional.ofNullable(row.entries().get(cell.group(3))));
    }

    private static Optional<Row> row(Inventory inventory, String table, String number) {
        List<Row> rows = inventory.tables().getOrDefault(table, List.of());
        int row = Integer.parseInt(number);
        return row >= 1 && row <= rows.size() ? Optional.of(rows.get(row - 1)) : Optional.empty();
    }
}
