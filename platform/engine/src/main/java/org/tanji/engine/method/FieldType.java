package org.tanji.engine.method;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.tanji.engine.quantity.Unit;
import org.tanji.engine.text.BilingualText;

/** What may be entered into a field. */
public sealed interface FieldType {

    /** A number in a unit, within bounds that count themselves as allowed; bounds are in {@code unit}. */
    record Amount(Unit unit, Optional<BigDecimal> least, Optional<BigDecimal> most) implements FieldType {}

    /** One of a few options. */
    record Choice(List<Option> options) implements FieldType {
        public Choice {
            options = List.copyOf(options);
        }
    }

    /** Words that no formula uses: the name of a part, of a supplier. */
    record Words() implements FieldType {}

    /**
     * An emission factor from the library, for an activity counted in {@code per}.
     *
     * @param categories of which the factor has to be one, or a child of one; empty allows all
     */
    record FactorChoice(Unit per, List<String> categories) implements FieldType {
        public FactorChoice {
            categories = List.copyOf(categories);
        }
    }

    /** @param id as formulas and inventories write it */
    record Option(String id, BilingualText label) {}
}
