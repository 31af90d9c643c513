package org.tanji.engine.inventory;

import static org.tanji.engine.inventory.InventoryFailure.ABOVE_RANGE;
import static org.tanji.engine.inventory.InventoryFailure.BELOW_RANGE;
import static org.tanji.engine.inventory.InventoryFailure.NEGATIVE_MASS;
import static org.tanji.engine.inventory.InventoryFailure.NEGATIVE_SPREAD;
import static org.tanji.engine.inventory.InventoryFailure.NOT_AN_AMOUNT;
import static org.tanji.engine.inventory.InventoryFailure.SPREAD_WITHOUT_AMOUNT;
import static org.tanji.engine.inventory.InventoryFailure.UNKNOWN_OPTION;
import static org.tanji.engine.inventory.InventoryFailure.WRONG_UNIT;

import java.math.BigDecimal;
import org.tanji.engine.evaluation.Conversions;
import org.tanji.engine.inventory.Entry.Value;
import org.tanji.engine.method.Field;
import org.tanji.engine.method.FieldType;
import org.tanji.engine.quantity.Quantity;
import org.tanji.engine.quantity.Unit;
import org.tanji.engine.uncertainty.Spread;

/** One stated value against its field. */
final class CheckEntries {

    private static final Unit KILOGRAM = Unit.parse("kg");

    private final CheckFactors factors;
    private final CheckInventory.Notes notes;

    CheckEntries(CheckFactors factors, CheckInventory.Notes notes) {
        this.factors = factors;
        this.notes = notes;
    }

    void check(String path, Field field, Entry entry) {
        var type = field.type();
        if (type instanceof FieldType.Amount amount) {
            amount(path, field, amount, entry);
            return;
        }
        if (entry.spread().isPresent()) {
            notes.note(path, SPREAD_WITHOUT_AMOUNT, field.label());
        }
        if (type instanceof FieldType.Choice choice && entry.value() instanceof Value.Chosen chosen) {
            option(path, field, choice, chosen.option());
        } else if (type instanceof FieldType.FactorChoice choice && entry.value() instanceof Value.Factor factor) {
            factors.check(path, factor.id(), choice.per(), choice.categories());
        }
    }

    private void option(String path, Field field, FieldType.Choice choice, String option) {
        var options = choice.options().stream().map(FieldType.Option::id).toList();
        if (!options.contains(option)) {
            notes.note(path, UNKNOWN_OPTION, option, field.label(), CheckInventory.names(options));
        }
    }

    private void amount(String path, Field field, FieldType.Amount amount, Entry entry) {
        if (!(entry.value() instanceof Value.Amount stated)) {
            notes.note(path, NOT_AN_AMOUNT, EntryJson.text(entry.value()), field.label(), amount.unit());
            return;
        }
        var quantity = stated.quantity();
        if (!quantity.unit().sameDimensionAs(amount.unit())) {
            notes.note(path, WRONG_UNIT, quantity, field.label(), amount.unit());
            return;
        }
        var value = Conversions.amount(quantity, amount.unit());
        range(path, field, amount, value);
        if (value.signum() < 0 && amount.least().isEmpty() && amount.unit().sameDimensionAs(KILOGRAM)) {
            notes.note(path, NEGATIVE_MASS, field.label(), quantity);
        }
        if (value.signum() <= 0 && entry.spread().filter(Spread::isLognormal).isPresent()) {
            notes.note(path, NEGATIVE_SPREAD, quantity);
        }
    }

    private void range(String path, Field field, FieldType.Amount amount, BigDecimal value) {
        var found = new Quantity(value, amount.unit());
        amount.least()
                .filter(least -> value.compareTo(least) < 0)
                .ifPresent(least -> notes.note(
                        path, BELOW_RANGE, field.label(), found, new Quantity(least, amount.unit()), amount.unit()));
        amount.most()
                .filter(most -> value.compareTo(most) > 0)
                .ifPresent(most -> notes.note(
                        path, ABOVE_RANGE, field.label(), found, new Quantity(most, amount.unit()), amount.unit()));
    }
}
