package org.tanji.engine.method;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.stream.Collectors;
import org.tanji.engine.formula.Scope;
import org.tanji.engine.formula.Symbol;
import org.tanji.engine.formula.Symbol.Origin;

/** The names of a method as its formulas see them, for {@link org.tanji.engine.formula.Units}. */
public final class MethodScope {

    private MethodScope() {}

    /** Every input, table, constant, lookup and formula; without the {@code total} of bands. */
    public static Scope of(Method method) {
        var names = new LinkedHashMap<String, Symbol>();
        method.inputs().forEach(field -> names.put(field.name(), symbol(field.type())));
        method.constants()
                .forEach(constant -> names.put(
                        constant.name(), new Symbol.Amount(constant.value().unit(), Origin.METHOD)));
        method.lookups().forEach(lookup -> names.put(lookup.name(), symbol(lookup)));
        method.formulas().stream()
                .filter(formula -> formula.table().isEmpty())
                .forEach(formula -> names.put(formula.name(), symbol(formula)));
        method.tables().forEach(table -> names.put(table.name(), new Symbol.Table(columns(method, table))));
        return Scope.of(names);
    }

    private static Map<String, Symbol> columns(Method method, InputTable table) {
        var columns = new LinkedHashMap<String, Symbol>();
        table.columns().forEach(field -> columns.put(field.name(), symbol(field.type())));
        method.formulas().stream()
                .filter(formula -> formula.table().filter(table.name()::equals).isPresent())
                .forEach(formula -> columns.put(formula.name(), symbol(formula)));
        return columns;
    }

    private static Symbol symbol(NamedFormula formula) {
        return new Symbol.Amount(formula.formula().unit(), Origin.METHOD);
    }

    private static Symbol symbol(FieldType type) {
        if (type instanceof FieldType.Amount amount) {
            return new Symbol.Amount(amount.unit(), Origin.INPUT);
        }
        return type instanceof FieldType.Choice choice
                ? new Symbol.Choice(choice.options().stream()
                        .map(FieldType.Option::id)
                        .collect(Collectors.toCollection(LinkedHashSet::new)))
                : new Symbol.Text();
    }

    private static Symbol symbol(LookupTable lookup) {
        if (lookup instanceof LookupTable.ByOption byOption) {
            return new Symbol.ByOption(byOption.unit(), byOption.values().keySet());
        }
        var byNumber = (LookupTable.ByNumber) lookup;
        return new Symbol.ByNumber(byNumber.unit(), byNumber.argumentUnit());
    }
}
