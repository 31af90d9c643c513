package org.tanji.engine.method.reading;

import static org.tanji.engine.method.MethodFailure.NAME_TAKEN;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tanji.engine.failure.Place;
import org.tanji.engine.formula.Scope;
import org.tanji.engine.formula.Symbol;
import org.tanji.engine.formula.Symbol.Origin;
import org.tanji.engine.method.yaml.YamlNode.Entry;
import org.tanji.engine.quantity.Quantity;
import org.tanji.engine.quantity.Unit;

/** Which names the file defines and what they stand for, before any formula is read: order does not matter. */
final class Declarations {

    private final Reading reading;
    private final Map<String, Symbol> names = new LinkedHashMap<>();
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final Map<String, Map<String, Symbol>> columns = new LinkedHashMap<>();

    private Declarations(Reading reading) {
        this.reading = reading;
    }

    /** Names for the conditions of fields: what an applicant states, and constants. */
    record Scopes(Scope fields, Scope formulas) {}

    static Scopes of(Part root, Reading reading) {
        var declarations = new Declarations(reading);
        root.parts("inputs").forEach(field -> declarations.add(field, field(field)));
        root.parts("tables").forEach(declarations::addTable);
        root.parts("constants").forEach(declarations::addConstant);
        root.parts("lookups").forEach(lookup -> declarations.add(lookup, lookup(lookup)));
        var fields = declarations.scope();
        root.parts("formulas").forEach(formula -> declarations.addFormula(formula, root));
        return new Scopes(fields, declarations.scope());
    }

    private Scope scope() {
        var all = new LinkedHashMap<>(names);
        columns.forEach((table, meanings) -> all.put(table, new Symbol.Table(meanings)));
        return Scope.of(all);
    }

    private void addTable(Part table) {
        var meanings = new LinkedHashMap<String, Symbol>();
        table.parts("columns").forEach(column -> {
            meanings.put(column.name(), field(column));
            places.put(table.name() + "." + column.name(), column.place());
        });
        if (isFree(table.name(), table.place())) {
            names.put(table.name(), new Symbol.Table(meanings));
            columns.put(table.name(), meanings);
        }
    }

    private void addConstant(Part constant) {
        add(
                constant,
                constant.read("value", Quantity::parse)
                        .<Symbol>map(value -> new Symbol.Amount(value.unit(), Origin.METHOD))
                        .orElseGet(Symbol.Broken::new));
    }

    private void addFormula(Part formula, Part root) {
        var symbol = amount(formula.unit("unit"), Origin.METHOD);
        int dot = formula.name().indexOf('.');
        if (dot < 0) {
            add(formula, symbol);
            return;
        }
        var table = formula.name().substring(0, dot);
        var rows = columns.get(table);
        if (rows == null) {
            var tables = root.parts("tables").stream().map(Part::name).toList();
            reading.addUnknown(formula.place(), "table", table, tables);
        } else if (isFree(formula.name(), formula.place())) {
            rows.put(formula.name().substring(dot + 1), symbol);
        }
    }

    private void add(Part part, Symbol symbol) {
        if (isFree(part.name(), part.place())) {
            names.put(part.name(), symbol);
        }
    }

    private boolean isFree(String name, Place place) {
        var earlier = places.putIfAbsent(name, place);
        if (earlier != null) {
            reading.add(place, NAME_TAKEN, name, earlier);
        }
        return earlier == null;
    }

    private static Symbol field(Part field) {
        if (field.has("unit")) {
            return amount(field.unit("unit"), Origin.INPUT);
        } else if (field.has("choice")) {
            return new Symbol.Choice(options(field, "choice"));
        }
        return field.has("words") || field.has("factor") ? new Symbol.Text() : new Symbol.Broken();
    }

    private static Symbol amount(Optional<Unit> unit, Origin origin) {
        return unit.<Symbol>map(known -> new Symbol.Amount(known, origin)).orElseGet(Symbol.Broken::new);
    }

    private static Symbol lookup(Part lookup) {
        var unit = lookup.unit("unit");
        var argument = lookup.unit("argument");
        if (unit.isPresent() && lookup.has("values")) {
            return new Symbol.ByOption(unit.get(), options(lookup, "values"));
        }
        return unit.isPresent() && argument.isPresent()
                ? new Symbol.ByNumber(unit.get(), argument.get())
                : new Symbol.Broken();
    }

    private static LinkedHashSet<String> options(Part part, String key) {
        return part.entries(key).stream().map(Entry::key).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
