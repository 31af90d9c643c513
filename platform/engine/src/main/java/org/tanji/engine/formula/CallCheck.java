package org.tanji.engine.formula;

import static org.tanji.engine.formula.FormulaFailure.LOOKUP_LACKS_OPTIONS;
import static org.tanji.engine.formula.FormulaFailure.LOOKUP_NEEDS_CHOICE;
import static org.tanji.engine.formula.FormulaFailure.NOT_A_LOOKUP;
import static org.tanji.engine.formula.FormulaFailure.NOT_COUNTABLE;
import static org.tanji.engine.formula.FormulaFailure.NO_TABLE_MENTIONED;
import static org.tanji.engine.formula.FormulaFailure.ROOT_OF_ODD_DIMENSION;
import static org.tanji.engine.formula.FormulaFailure.ROUNDS_A_MEASURE;
import static org.tanji.engine.formula.FormulaFailure.SEVERAL_TABLES;
import static org.tanji.engine.formula.FormulaFailure.WRONG_ARGUMENT_DIMENSION;
import static org.tanji.engine.formula.FormulaFailure.WRONG_LOOKUP_KIND;

import java.util.ArrayList;
import java.util.Optional;
import org.tanji.engine.formula.Expression.Call;
import org.tanji.engine.formula.Expression.Name;
import org.tanji.engine.formula.Expression.TableCall;
import org.tanji.engine.formula.Expression.TableFunction;
import org.tanji.engine.formula.Symbol.Broken;
import org.tanji.engine.formula.Symbol.ByNumber;
import org.tanji.engine.formula.Symbol.ByOption;
import org.tanji.engine.formula.Symbol.Choice;
import org.tanji.engine.formula.Symbol.Table;
import org.tanji.engine.quantity.BaseDimension;
import org.tanji.engine.quantity.Dimension;
import org.tanji.engine.quantity.Unit;

/** What the functions of the language take and give. */
final class CallCheck {

    private static final Dimension COUNT = Dimension.of(BaseDimension.COUNT);

    private final DimensionCheck check;
    private final NameCheck names;

    CallCheck(DimensionCheck check, NameCheck names) {
        this.check = check;
        this.names = names;
    }

    Optional<Unit> unit(Call call) {
        if (Mentions.isOverRows(call)) {
            return overRows(call);
        }
        var first = call.arguments().get(0);
        return switch (call.function()) {
            case SUM, MIN, MAX -> check.alike(call.arguments());
            case COUNT -> count((Name) first);
            case CEIL, FLOOR, ROUND -> check.unit(first).flatMap(unit -> rounded(call, unit));
            case ABS -> check.unit(first);
            case SQRT -> check.unit(first).flatMap(unit -> squareRoot(call, unit));
            case POW -> check.unit(first).map(unit -> Units.power(unit, Exponent.of(call)));
        };
    }

    private Optional<Unit> overRows(Call call) {
        var argument = call.arguments().get(0);
        var tables = Mentions.tablesOfRows(argument);
        var function = CallParser.word(call.function());
        if (tables.isEmpty()) {
            check.add(argument.offset(), NO_TABLE_MENTIONED, function, DimensionCheck.brief(argument));
            return check.unit(argument);
        }
        if (tables.size() > 1) {
            check.add(argument.offset(), SEVERAL_TABLES, function, Guess.among(tables));
            return Optional.empty();
        }
        return check.unitInRowsOf(tables.iterator().next(), argument);
    }

    private Optional<Unit> count(Name table) {
        var symbol = names.symbol(table);
        if (symbol.isPresent() && !(symbol.get() instanceof Table || symbol.get() instanceof Broken)) {
            check.add(table.offset(), NOT_COUNTABLE, table.name());
        }
        return Optional.of(Unit.ONE);
    }

    private Optional<Unit> rounded(Call call, Unit unit) {
        if (!unit.dimension().isNone() && !unit.dimension().equals(COUNT)) {
            var argument = call.arguments().get(0);
            check.add(
                    argument.offset(),
                    ROUNDS_A_MEASURE,
                    CallParser.word(call.function()),
                    DimensionCheck.brief(argument),
                    unit,
                    unit.dimension());
            return Optional.empty();
        }
        return Optional.of(Units.rounded(unit));
    }

    private Optional<Unit> squareRoot(Call call, Unit unit) {
        if (!unit.dimension().isSquare()) {
            var argument = call.arguments().get(0);
            check.add(argument.offset(), ROOT_OF_ODD_DIMENSION, DimensionCheck.brief(argument), unit, unit.dimension());
            return Optional.empty();
        }
        return Optional.of(Units.squareRoot(unit));
    }

    Optional<Unit> unit(TableCall call) {
        var symbol = names.symbol(call.table(), call.offset());
        if (call.function() == TableFunction.LOOKUP) {
            var key = names.symbol(call.key());
            symbol.filter(ByOption.class::isInstance).ifPresent(table -> option(call, (ByOption) table, key));
        } else {
            var argument = check.unit(call.key());
            symbol.filter(ByNumber.class::isInstance)
                    .ifPresent(table -> argument.ifPresent(unit -> argument(call, (ByNumber) table, unit)));
        }
        return symbol.flatMap(table -> value(call, table));
    }

    private Optional<Unit> value(TableCall call, Symbol table) {
        boolean byOption = call.function() == TableFunction.LOOKUP;
        if (table instanceof ByOption options) {
            require(byOption, call, "lookup");
            return Optional.of(Units.read(options.unit()));
        } else if (table instanceof ByNumber numbers) {
            require(!byOption, call, "interpolate, band");
            return Optional.of(Units.read(numbers.unit()));
        } else if (!(table instanceof Broken)) {
            check.add(call.offset(), NOT_A_LOOKUP, call.table(), CallParser.word(call.function()));
        }
        return Optional.empty();
    }

    private void require(boolean fits, TableCall call, String allowed) {
        if (!fits) {
            check.add(call.offset(), WRONG_LOOKUP_KIND, call.table(), allowed, CallParser.word(call.function()));
        }
    }

    private void option(TableCall call, ByOption table, Optional<Symbol> key) {
        var written = DimensionCheck.brief(call.key());
        if (key.isPresent() && key.get() instanceof Choice choice) {
            var lacking = new ArrayList<>(choice.options());
            lacking.removeAll(table.options());
            if (!lacking.isEmpty()) {
                check.add(call.key().offset(), LOOKUP_LACKS_OPTIONS, call.table(), Guess.among(lacking), written);
            }
        } else if (!isUnderstood(call.key()) || key.isPresent() && !(key.get() instanceof Broken)) {
            check.add(call.key().offset(), LOOKUP_NEEDS_CHOICE, call.table(), written);
        }
    }

    /** Unknown names have been reported when they were looked up. */
    private static boolean isUnderstood(Expression key) {
        return key instanceof Name || key instanceof Expression.Column;
    }

    private void argument(TableCall call, ByNumber table, Unit unit) {
        if (!unit.sameDimensionAs(table.argument())) {
            check.add(
                    call.key().offset(),
                    WRONG_ARGUMENT_DIMENSION,
                    call.table(),
                    table.argument(),
                    table.argument().dimension(),
                    DimensionCheck.brief(call.key()),
                    unit,
                    unit.dimension());
        }
    }
}
