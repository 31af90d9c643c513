package org.tanji.engine.inventory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.inventory.Entry.Value;
import org.tanji.engine.method.Field;
import org.tanji.engine.method.FieldType;
import org.tanji.engine.method.Method;
import org.tanji.engine.quantity.Quantity;

/** Reads each stated value as what its field asks for. What cannot be read so is left as it is, for the check to name. */
public final class FitInventory {

    private FitInventory() {}

    public static Inventory fit(Method method, Inventory inventory) {
        var tables = new LinkedHashMap<String, List<Row>>();
        inventory.tables().forEach((name, rows) -> {
            var columns = new LinkedHashMap<String, Field>();
            method.table(name)
                    .ifPresent(table -> table.columns().forEach(column -> columns.put(column.name(), column)));
            tables.put(
                    name,
                    rows.stream()
                            .map(row -> new Row(fit(row.entries(), column -> Optional.ofNullable(columns.get(column)))))
                            .toList());
        });
        return inventory.with(fit(inventory.values(), method::input), tables);
    }

    private static Map<String, Entry> fit(Map<String, Entry> entries, Function<String, Optional<Field>> fields) {
        var fitted = new LinkedHashMap<String, Entry>();
        entries.forEach((name, entry) -> {
            var value = fields.apply(name)
                    .map(field -> fit(field.type(), entry.value()))
                    .orElse(entry.value());
            fitted.put(name, new Entry(value, entry.spread(), entry.data(), entry.evidence()));
        });
        return fitted;
    }

    private static Value fit(FieldType type, Value value) {
        if (!(value instanceof Value.Words) && !(value instanceof Value.Amount)) {
            return value;
        }
        var text = EntryJson.text(value);
        if (type instanceof FieldType.Choice) {
            return new Value.Chosen(text);
        }
        if (type instanceof FieldType.FactorChoice) {
            return new Value.Factor(text);
        }
        if (type instanceof FieldType.Words) {
            return new Value.Words(text);
        }
        return value instanceof Value.Words ? amount(text).orElse(value) : value;
    }

    private static Optional<Value> amount(String text) {
        try {
            return Optional.of(new Value.Amount(Quantity.parse(text)));
        } catch (Failure notAnAmount) {
            return Optional.empty();
        }
    }
}
