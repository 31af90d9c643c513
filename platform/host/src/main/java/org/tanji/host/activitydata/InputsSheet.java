package org.tanji.host.activitydata;

import static org.tanji.host.activitydata.ActivityDataFailure.DETAILS_WITHOUT_VALUE;
import static org.tanji.host.activitydata.ActivityDataFailure.UNIT_WITHOUT_PLACE;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.inventory.CrossCheck;
import org.tanji.engine.inventory.Entry;
import org.tanji.engine.inventory.Inventory;
import org.tanji.engine.method.Field;
import org.tanji.engine.method.FieldType;
import org.tanji.engine.method.Method;
import org.tanji.engine.quantity.Unit;

/** The single inputs of a method, one row each, with evidence and a second source (rule 7.5.2). */
record InputsSheet(Method method, FactorNames factors) {

    static final String VALUE = "@value";
    static final String UNIT = "@unit";

    /** What was read: values by name, and the second sources. */
    record Content(Map<String, Entry> values, List<CrossCheck> crossChecks) {}

    Grid grid(Inventory inventory) {
        var inline = InlineCrossChecks.of(method, inventory.crossChecks());
        var rows = method.inputs().stream()
                .map(field -> row(field, Optional.ofNullable(inventory.values().get(field.name())), inline))
                .toList();
        return new Grid(
                SheetNames.named("inputs"), Words.of("title.inputs"), Words.of("hint.inputs"), columns(), rows, 0);
    }

    private static List<GridColumn> columns() {
        var columns = new ArrayList<GridColumn>();
        columns.add(GridColumn.name(NamedRows.NAME, 18));
        columns.add(GridColumn.label("@label", 34));
        columns.add(GridColumn.label("@stage", 18));
        columns.add(GridColumn.entry(VALUE, 22));
        columns.add(GridColumn.entry(UNIT, 10));
        columns.add(GridColumn.label("@range", 20));
        columns.add(GridColumn.label("@required", 16));
        columns.add(GridColumn.label("@note", 40));
        columns.add(GridColumn.label("@wanted", 36));
        columns.add(GridColumn.entry(Remarks.EVIDENCE, 36));
        columns.add(GridColumn.entry(Remarks.DATA, 16)
                .offering(Options.ofDataKinds().offered()));
        columns.add(GridColumn.entry(Remarks.UNCERTAINTY, 18));
        columns.addAll(InlineCrossChecks.columns());
        return columns;
    }

    private GridRow row(Field field, Optional<Entry> entry, InlineCrossChecks inline) {
        var cells = new LinkedHashMap<String, CellValue>();
        var options = new LinkedHashMap<String, List<String>>();
        cells.put(NamedRows.NAME, CellValue.words(field.name()));
        cells.put("@label", CellValue.words(Words.both(field.label())));
        cells.put("@stage", CellValue.words(field.stage().map(Stages::shown).orElse("")));
        cells.put("@range", CellValue.words(FieldNotes.range(field)));
        cells.put("@required", CellValue.words(FieldNotes.required(field)));
        cells.put("@note", CellValue.words(FieldNotes.note(field)));
        cells.put("@wanted", CellValue.words(FieldNotes.evidence(field)));
        var unit = unitOf(field);
        if (field.type() instanceof FieldType.Amount amount) {
            cells.put(UNIT, CellValue.words(amount.unit().symbol()));
            options.put(UNIT, TradeUnits.offered(amount.unit()));
        }
        var codec = new EntryCells(factors);
        options.put(VALUE, codec.offered(field));
        entry.ifPresent(known -> {
            cells.put(VALUE, codec.write(field, known.value(), unit));
            cells.putAll(Remarks.of(known).cells());
        });
        inline.find(field.name()).ifPresent(check -> cells.putAll(InlineCrossChecks.cells(check, unit)));
        return new GridRow(GridRow.Kind.DATA, cells, options);
    }

    Content read(List<ReadRow> rows, Grid grid, Findings findings) {
        var values = new LinkedHashMap<String, Entry>();
        var checks = new ArrayList<CrossCheck>();
        var byName = NamedRows.read(rows, grid, findings);
        for (var field : method.inputs()) {
            var row = Optional.ofNullable(byName.get(field.name()));
            var beside = row.flatMap(found -> unit(field, found));
            row.flatMap(found -> entry(field, found, beside)).ifPresent(entry -> values.put(field.name(), entry));
            row.flatMap(found -> InlineCrossChecks.read(field.name(), unitOf(field), beside, found, checks.size() + 1))
                    .ifPresent(checks::add);
        }
        return new Content(values, checks);
    }

    private static Optional<TradeUnit> unit(Field field, ReadRow row) {
        if (row.has(UNIT) && !(field.type() instanceof FieldType.Amount)) {
            row.problem(UNIT, Failure.of(UNIT_WITHOUT_PLACE, Words.both(field.label())));
            return Optional.empty();
        }
        return EntryCells.unit(unitOf(field), row, UNIT);
    }

    private Optional<Entry> entry(Field field, ReadRow row, Optional<TradeUnit> beside) {
        row.remember(field.name(), VALUE);
        if (!row.has(VALUE)) {
            if (Remarks.areIn(row)) {
                row.problem(VALUE, Failure.of(DETAILS_WITHOUT_VALUE, Words.both(field.label())));
            }
            return Optional.empty();
        }
        return new EntryCells(factors).read(field, row, VALUE, beside, Remarks.read(row));
    }

    static Unit unitOf(Field field) {
        return field.type() instanceof FieldType.Amount amount ? amount.unit() : Unit.ONE;
    }
}
