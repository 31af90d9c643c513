package org.tanji.engine.mutation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.tanji.engine.formula.Symbol;
import org.tanji.engine.formula.Symbol.Origin;
import org.tanji.engine.method.yaml.YamlNode.Entry;
import org.tanji.engine.method.yaml.YamlNode.Mapping;
import org.tanji.engine.method.yaml.YamlNode.Scalar;
import org.tanji.engine.quantity.Dimension;
import org.tanji.engine.quantity.Quantity;
import org.tanji.engine.quantity.Unit;

/**
 * What the names of a method file measure, taken from the file's own words; also of a file that is wrong.
 *
 * @param factors what an emission factor is per, by slot, input or {@code table.column}
 */
record Declarations(Map<String, Symbol> names, Map<String, Dimension> factors) {

    static Declarations of(Mapping root) {
        var found = new Declarations(new LinkedHashMap<>(), new LinkedHashMap<>());
        each(
                root,
                "factors",
                (name, slot) -> word(slot, "per").ifPresent(per -> found.factors.put(name, Judge.dimension(per))));
        each(root, "inputs", (name, field) -> found.field(found.names, name, name, field));
        each(
                root,
                "constants",
                (name, constant) -> word(constant, "value")
                        .ifPresent(value -> found.names.put(
                                name, new Symbol.Amount(Quantity.parse(value).unit(), Origin.METHOD))));
        each(root, "lookups", (name, lookup) -> found.names.put(name, lookup(lookup)));
        var tables = new LinkedHashMap<String, Map<String, Symbol>>();
        each(root, "tables", (table, part) -> {
            var columns = tables.computeIfAbsent(table, none -> new LinkedHashMap<>());
            each(part, "columns", (name, field) -> found.field(columns, name, table + "." + name, field));
        });
        each(root, "formulas", (name, formula) -> {
            int dot = name.indexOf('.');
            var scope = dot < 0
                    ? found.names
                    : tables.computeIfAbsent(name.substring(0, dot), none -> new LinkedHashMap<>());
            scope.put(name.substring(dot + 1), amount(word(formula, "unit").orElseThrow()));
        });
        tables.forEach((table, columns) -> found.names.put(table, new Symbol.Table(columns)));
        return found;
    }

    private void field(Map<String, Symbol> scope, String name, String written, Mapping field) {
        word(field, "unit")
                .ifPresentOrElse(
                        unit -> scope.put(name, amount(unit)),
                        () -> scope.put(
                                name,
                                field.find("choice").isPresent() ? new Symbol.Choice(Set.of()) : new Symbol.Text()));
        map(field, "factor")
                .flatMap(factor -> word(factor, "per"))
                .ifPresent(per -> factors.put(written, Judge.dimension(per)));
    }

    private static Symbol lookup(Mapping lookup) {
        var unit = Unit.parse(word(lookup, "unit").orElseThrow());
        return word(lookup, "argument")
                .<Symbol>map(argument -> new Symbol.ByNumber(unit, Unit.parse(argument)))
                .orElseGet(() -> new Symbol.ByOption(unit, Set.of()));
    }

    private static Symbol amount(String unit) {
        return new Symbol.Amount(Unit.parse(unit), Origin.METHOD);
    }

    private static void each(Mapping map, String key, BiConsumer<String, Mapping> action) {
        map(map, key)
                .ifPresent(parts -> parts.entries().forEach(entry -> {
                    if (entry.value() instanceof Mapping part) {
                        action.accept(entry.key(), part);
                    }
                }));
    }

    static Optional<Mapping> map(Mapping map, String key) {
        return map.find(key).map(Entry::value).filter(Mapping.class::isInstance).map(Mapping.class::cast);
    }

    static Optional<String> word(Mapping map, String key) {
        return map.find(key).map(Entry::value).filter(Scalar.class::isInstance).map(word -> ((Scalar) word).value());
    }
}
