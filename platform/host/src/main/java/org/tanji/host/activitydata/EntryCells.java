package org.tanji.host.activitydata;

import java.util.List;
import java.util.Optional;
import org.tanji.engine.inventory.Entry;
import org.tanji.engine.inventory.Entry.Value;
import org.tanji.engine.method.Field;
import org.tanji.engine.method.FieldType;
import org.tanji.engine.quantity.Quantity;
import org.tanji.engine.quantity.SimpleUnit;
import org.tanji.engine.quantity.Unit;
import org.tanji.host.activitydata.xlsx.CellContent;

/** A stated value as the content of a cell, and back. */
record EntryCells(FactorNames factors) {

    /** What a list offers for the field; empty for numbers and words. */
    List<String> offered(Field field) {
        if (field.type() instanceof FieldType.Choice choice) {
            return new Options(choice.options()).offered();
        }
        return field.type() instanceof FieldType.FactorChoice factor
                ? factors.offered(factor.per(), factor.categories())
                : List.of();
    }

    /** @param beside the unit that stands beside or above the cell */
    CellValue write(Field field, Value value, Unit beside) {
        if (value instanceof Value.Amount amount) {
            return amount(amount.quantity(), beside);
        }
        if (value instanceof Value.Chosen chosen) {
            return field.type() instanceof FieldType.Choice choice
                    ? CellValue.words(new Options(choice.options()).shown(chosen.option()))
                    : CellValue.words(chosen.option());
        }
        if (value instanceof Value.Factor factor) {
            return CellValue.words(factors.shown(factor.id()));
        }
        return CellValue.words(InertText.of(value instanceof Value.Words words ? words.text() : ""));
    }

    /** A number where the unit stands beside it and nobody can take it for a fraction; otherwise with its unit. */
    static CellValue amount(Quantity quantity, Unit beside) {
        boolean likeFraction = quantity.unit().equals(SimpleUnit.PERCENT.unit())
                && quantity.amount().abs().compareTo(java.math.BigDecimal.ONE) < 0
                && quantity.amount().signum() != 0;
        if (quantity.unit().equals(beside) && !likeFraction) {
            return CellValue.number(quantity.amount());
        }
        var unit = quantity.unit().equals(Unit.ONE) ? "[1]" : quantity.unit().symbol();
        return CellValue.words(quantity.amount().toPlainString() + " " + unit);
    }

    /** The entry in a cell; empty where the cell is empty or has a finding. */
    Optional<Entry> read(Field field, ReadRow row, String key, Optional<TradeUnit> beside, Remarks remarks) {
        var reader = new CellReader(row);
        var value = value(field, reader, key, beside);
        var formula = row.cell(key).flatMap(CellContent::formula).filter(text -> !text.isEmpty());
        return value.map(found -> formula.map(text -> remarks.calculatedBy("=" + text))
                .orElse(remarks)
                .about(found));
    }

    private Optional<Value> value(Field field, CellReader reader, String key, Optional<TradeUnit> beside) {
        if (field.type() instanceof FieldType.Amount amount) {
            var amounts = new AmountReader(amount.unit(), beside);
            return reader.usable(key)
                    .flatMap(cell -> reader.attempt(key, () -> amounts.read(cell)))
                    .map(Value.Amount::new);
        }
        if (field.type() instanceof FieldType.Choice choice) {
            return reader.parsed(key, new Options(choice.options())::read).map(Value.Chosen::new);
        }
        if (field.type() instanceof FieldType.FactorChoice) {
            return reader.parsed(key, factors::read).map(Value.Factor::new);
        }
        return reader.words(key).map(Value.Words::new);
    }

    /** What the unit cell says; a pure number needs none. */
    static Optional<TradeUnit> unit(Unit asked, ReadRow row, String key) {
        var written = new CellReader(row).parsed(key, TradeUnits::parse);
        return written.isEmpty() && asked.equals(Unit.ONE) && !row.has(key)
                ? Optional.of(TradeUnit.of(Unit.ONE))
                : written.map(unit -> unit.unit().isEmpty() ? new TradeUnit(unit.factor(), Optional.of(asked)) : unit);
    }
}
