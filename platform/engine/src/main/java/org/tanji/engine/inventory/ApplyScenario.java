package org.tanji.engine.inventory;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanji.engine.inventory.Entry.Value;
import org.tanji.engine.method.Field;
import org.tanji.engine.method.Method;
import org.tanji.engine.method.Scenario;
import org.tanji.engine.method.StudyChoices;
import org.tanji.engine.quantity.Quantity;

/** The inventory as a scenario has it: other values, other factors, another boundary. */
public final class ApplyScenario {

    private final Method method;
    private final Inventory inventory;
    private final Map<String, Entry> values;
    private final Map<String, List<Row>> tables;

    private ApplyScenario(Method method, Inventory inventory) {
        this.method = method;
        this.inventory = inventory;
        this.values = new LinkedHashMap<>(inventory.values());
        this.tables = new LinkedHashMap<>(inventory.tables());
    }

    /** What was stated keeps its evidence and its distribution; the result has no scenarios of its own. */
    public static Inventory apply(Method method, Inventory inventory, Scenario scenario) {
        var applied = new ApplyScenario(method, inventory);
        scenario.values().forEach((path, text) -> applied.set(path, field -> Optional.of(new Value.Words(text))));
        scenario.changes().forEach((path, change) -> applied.change(path, change));
        return FitInventory.fit(method, applied.result(scenario));
    }

    private interface Setting {
        Optional<Value> of(Optional<Entry> stated);
    }

    private void change(String path, BigDecimal change) {
        var field = field(path);
        set(
                path,
                stated -> stated.map(Entry::value)
                        .or(() -> field.flatMap(Field::standard).map(ApplyScenario::quantity))
                        .flatMap(value -> changed(value, change)));
    }

    private static Value quantity(String standard) {
        return new Value.Amount(Quantity.parse(standard));
    }

    private static Optional<Value> changed(Value value, BigDecimal change) {
        return value instanceof Value.Amount amount
                ? Optional.of(new Value.Amount(new Quantity(
                        amount.quantity().amount().multiply(BigDecimal.ONE.add(change), MathContext.DECIMAL128),
                        amount.quantity().unit())))
                : Optional.empty();
    }

    private Optional<Field> field(String path) {
        int dot = path.indexOf('.');
        return dot < 0
                ? method.input(path)
                : method.table(path.substring(0, dot))
                        .flatMap(table -> table.columns().stream()
                                .filter(column -> column.name().equals(path.substring(dot + 1)))
                                .findFirst());
    }

    private void set(String path, Setting setting) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            put(values, path, setting);
            return;
        }
        var rows = new ArrayList<Row>();
        for (var row : tables.getOrDefault(path.substring(0, dot), List.of())) {
            var entries = new LinkedHashMap<>(row.entries());
            put(entries, path.substring(dot + 1), setting);
            rows.add(new Row(entries));
        }
        tables.put(path.substring(0, dot), rows);
    }

    private static void put(Map<String, Entry> entries, String name, Setting setting) {
        var stated = Optional.ofNullable(entries.get(name));
        setting.of(stated)
                .ifPresent(value -> entries.put(
                        name, stated.map(entry -> with(entry, value)).orElseGet(() -> Entry.of(value))));
    }

    private static Entry with(Entry stated, Value value) {
        return new Entry(value, stated.spread(), stated.data(), stated.evidence());
    }

    private Inventory result(Scenario scenario) {
        var factors = new LinkedHashMap<>(inventory.factorChoices());
        factors.putAll(scenario.factors());
        return new Inventory(
                inventory.method(),
                inventory.methodVersion(),
                inventory.study(),
                scenario.boundary().orElse(inventory.boundary()),
                values,
                tables,
                factors,
                inventory.ownFactors(),
                inventory.exclusions(),
                inventory.quality(),
                inventory.crossChecks(),
                inventory.ratings(),
                inventory.correlations(),
                inventory.factorReasons(),
                new StudyChoices(
                        scenario.recycling().or(() -> inventory.choices().recycling()), List.of()),
                inventory.balanceExceptions(),
                inventory.electricity());
    }
}
