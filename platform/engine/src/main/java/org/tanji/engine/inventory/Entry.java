package org.tanji.engine.inventory;

import java.util.Optional;
import org.tanji.engine.method.DataKind;
import org.tanji.engine.quantity.Quantity;
import org.tanji.engine.uncertainty.Spread;

/**
 * One stated value.
 *
 * @param spread where the applicant knows better than the method's default
 * @param data primary or secondary, where it differs from what the method assumes
 * @param evidence the record behind the value: meter, invoice, weighing list; empty when none was named
 */
public record Entry(Value value, Optional<Spread> spread, Optional<DataKind> data, String evidence) {

    public static Entry of(Value value) {
        return new Entry(value, Optional.empty(), Optional.empty(), "");
    }

    /** What was written into the field. */
    public sealed interface Value {

        /** With the unit in which it was entered. */
        record Amount(Quantity quantity) implements Value {}

        /** The id of an option of a choice. */
        record Chosen(String option) implements Value {}

        record Words(String text) implements Value {}

        /** The id of an emission factor. */
        record Factor(String id) implements Value {}
    }
}
