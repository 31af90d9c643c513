package org.tanji.engine.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tanji.engine.inventory.ElectricityAccount;
import org.tanji.engine.inventory.Entry;
import org.tanji.engine.inventory.Entry.Value;
import org.tanji.engine.inventory.Inventory;
import org.tanji.engine.inventory.Row;
import org.tanji.engine.method.Constant;
import org.tanji.engine.method.FactorSlot;
import org.tanji.engine.method.Field;
import org.tanji.engine.method.Flow;
import org.tanji.engine.method.InputTable;
import org.tanji.engine.method.LookupTable;
import org.tanji.engine.method.Method;
import org.tanji.engine.method.NamedFormula;
import org.tanji.engine.text.BilingualText;

/** What method and inventory say under a name. */
final class Facts {

    private final Inventory inventory;
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final Map<String, Constant> constants = new LinkedHashMap<>();
    private final Map<String, NamedFormula> formulas = new LinkedHashMap<>();
    private final Map<String, LookupTable> lookups = new LinkedHashMap<>();
    private final Map<String, FactorSlot> slots = new LinkedHashMap<>();

    Facts(Method method, Inventory inventory) {
        this.inventory = inventory;
        method.inputs().forEach(field -> fields.put(field.name(), field));
        for (InputTable table : method.tables()) {
            table.columns().forEach(column -> fields.put(table.name() + "." + column.name(), column));
        }
        method.constants().forEach(constant -> constants.put(constant.name(), constant));
        method.formulas().forEach(formula -> formulas.put(key(formula), formula));
        method.lookups().forEach(lookup -> lookups.put(lookup.name(), lookup));
        method.factors().forEach(slot -> slots.put(slot.name(), slot));
    }

    private static String key(NamedFormula formula) {
        return formula.table()
                .filter(table -> !formula.name().startsWith(table + "."))
                .map(table -> table + "." + formula.name())
                .orElse(formula.name());
    }

    Optional<Field> input(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    Optional<Field> column(String table, String column) {
        return Optional.ofNullable(fields.get(table + "." + column));
    }

    Optional<Constant> constant(String name) {
        return Optional.ofNullable(constants.get(name));
    }

    Optional<NamedFormula> formula(String name) {
        return Optional.ofNullable(formulas.get(name));
    }

    Optional<LookupTable> lookup(String name) {
        return Optional.ofNullable(lookups.get(name));
    }

    FactorSlot slot(String name) {
        return Optional.ofNullable(slots.get(name)).orElseThrow();
    }

    /** The factor that the applicant chose for a slot. */
    Optional<String> factorChoice(String slot) {
        return Optional.ofNullable(inventory.factorChoices().get(slot));
    }

    /** The input that decides which factor a flow is multiplied with. */
    Optional<String> chooser(Flow.Target target) {
        if (target instanceof Flow.Target.Slot slot) {
            return slot(slot.slot()).by();
        }
        return target instanceof Flow.Target.RowFactor row ? Optional.of(row.column()) : Optional.empty();
    }

    int rows(String table) {
        return inventory.tables().getOrDefault(table, List.of()).size();
    }

    /** The words that name a row, else its place. */
    BilingualText rowLabel(String table, int row) {
        return inventory.tables().getOrDefault(table, List.of()).get(row - 1).entries().values().stream()
                .flatMap(entry -> entry.value() instanceof Value.Words words
                        ? Stream.of(BilingualText.same(words.text()))
                        : Stream.empty())
                .findFirst()
                .orElseGet(() -> BilingualText.same(table + "[" + row + "]"));
    }

    /** How the electricity of a slot was supplied; empty for all of it from the grid. */
    Optional<ElectricityAccount> electricity(String slot) {
        return inventory.electricity().stream()
                .filter(account -> account.slot().equals(slot))
                .findFirst();
    }

    /** What was stated in a field; a row's field when the scope is a row. */
    Optional<Entry> entry(String name, Scope scope) {
        if (scope.row() == 0) {
            return Optional.ofNullable(inventory.values().get(name));
        }
        List<Row> rows = inventory.tables().getOrDefault(scope.table(), List.of());
        return Optional.ofNullable(rows.get(scope.row() - 1).entries().get(name));
    }

    /** The option that was chosen, or the field's standard one; empty when neither is there. */
    Optional<String> option(Field field, Scope scope) {
        var entry = entry(field.name(), scope);
        return entry.isPresent()
                ? entry.filter(stated -> stated.value() instanceof Value.Chosen)
                        .map(stated -> ((Value.Chosen) stated.value()).option())
                : field.standard();
    }

    /** The factor that was chosen in a field, or the field's standard one. */
    Optional<String> factor(Field field, Scope scope) {
        var entry = entry(field.name(), scope);
        return entry.isPresent()
                ? entry.filter(stated -> stated.value() instanceof Value.Factor)
                        .map(stated -> ((Value.Factor) stated.value()).id())
                : field.standard();
    }
}
