package org.tanji.testkit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.tanji.engine.inventory.Entry;
import org.tanji.engine.inventory.Inventory;
import org.tanji.engine.inventory.Row;
import org.tanji.engine.method.Direction;
import org.tanji.engine.method.Flow;
import org.tanji.engine.method.Method;
import org.tanji.engine.quantity.Quantity;

/** Which stated amounts the flows of a method count, and the same inventory with other amounts. */
final class Amounts {

    private static final Pattern COLUMN = Pattern.compile("([\\p{L}_][\\p{L}\\p{N}_]*)\\.([\\p{L}_][\\p{L}\\p{N}_]*)");

    private final Method method;

    Amounts(Method method) {
        this.method = method;
    }

    /**
     * Inputs and {@code table.column}s that are the whole amount of an emission, so that more of them is more emitted. What
     * another process of the method makes is not among them: recovered solvent costs steam and saves fresh solvent.
     */
    Set<String> counted() {
        var counted = new LinkedHashSet<String>();
        flows().stream()
                .filter(flow -> flow.direction() == Direction.EMISSION)
                .filter(flow -> !(flow.target() instanceof Flow.Target.Consumed))
                .map(flow -> flow.amount().text())
                .filter(text -> method.input(text).isPresent() || text.matches("[\\p{L}_]+\\.[\\p{L}_]+"))
                .forEach(counted::add);
        return counted;
    }

    /** By table, the column whose halves in two rows are the same as one row; none where rows are not simply amounts. */
    Map<String, String> divisible() {
        var columns = new LinkedHashMap<String, String>();
        for (var table : method.tables()) {
            var first = new LinkedHashSet<Optional<String>>();
            flows().stream()
                    .filter(flow -> flow.table().equals(Optional.of(table.name())))
                    .forEach(flow ->
                            first.add(firstColumn(table.name(), flow.amount().text())));
            if (first.size() == 1) {
                first.iterator().next().ifPresent(column -> columns.put(table.name(), column));
            }
        }
        return columns;
    }

    private List<Flow> flows() {
        return method.processes().stream()
                .flatMap(process -> process.flows().stream())
                .toList();
    }

    private Optional<String> firstColumn(String table, String text) {
        var found = COLUMN.matcher(text);
        boolean isProduct = !text.matches(".*[(+-].*");
        if (!isProduct || !found.find() || !found.group(1).equals(table)) {
            return Optional.empty();
        }
        var name = found.group(2);
        return method.formulas().stream()
                .filter(formula -> formula.name().equals(table + "." + name)
                        || formula.table().equals(Optional.of(table))
                                && formula.name().equals(name))
                .findFirst()
                .map(formula -> firstColumn(table, formula.formula().text()))
                .orElse(Optional.of(name));
    }

    /** With a tenth more of an input, or of a column in each row; empty where it was not stated. */
    static Optional<Inventory> withMore(Inventory inventory, String path) {
        int dot = path.indexOf('.');
        var values = new LinkedHashMap<>(inventory.values());
        var tables = new LinkedHashMap<>(inventory.tables());
        boolean stated;
        if (dot < 0) {
            stated = times(values, path, "1.1");
        } else {
            var rows = new ArrayList<Row>();
            for (var row : tables.getOrDefault(path.substring(0, dot), List.of())) {
                var entries = new LinkedHashMap<>(row.entries());
                times(entries, path.substring(dot + 1), "1.1");
                rows.add(new Row(entries));
            }
            stated = !rows.isEmpty();
            tables.put(path.substring(0, dot), rows);
        }
        return stated ? Optional.of(inventory.with(values, tables)) : Optional.empty();
    }

    /** With the given row of a table as two rows of half the amount, the second at the end. */
    static Inventory split(Inventory inventory, String table, int index, String column) {
        var tables = new LinkedHashMap<>(inventory.tables());
        var rows = new ArrayList<>(tables.getOrDefault(table, List.of()));
        var half = new LinkedHashMap<>(rows.get(index).entries());
        times(half, column, "0.5");
        rows.set(index, new Row(half));
        rows.add(new Row(half));
        tables.put(table, rows);
        return inventory.with(inventory.values(), tables);
    }

    private static boolean times(Map<String, Entry> entries, String name, String factor) {
        var entry = entries.get(name);
        if (entry == null || !(entry.value() instanceof Entry.Value.Amount amount)) {
            return false;
        }
        var quantity = amount.quantity();
        var changed = quantity.amount().multiply(new BigDecimal(factor), MathContext.DECIMAL128);
        var value = new Entry.Value.Amount(new Quantity(changed, quantity.unit()));
        entries.put(name, new Entry(value, entry.spread(), entry.data(), entry.evidence()));
        return true;
    }
}
