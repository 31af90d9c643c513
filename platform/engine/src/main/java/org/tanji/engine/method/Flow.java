package org.tanji.engine.method;

import java.util.Optional;
import org.tanji.engine.formula.Condition;
import org.tanji.engine.formula.Formula;
import org.tanji.engine.text.BilingualText;

/**
 * Something that enters or leaves a unit process: an activity with its factor, a gas, or another process's product.
 *
 * @param table whose rows it is repeated for
 * @param when the flow exists only if this holds
 * @param delay years after the product was made, GB/T 24067 6.4.8; it never changes what the flow counts for
 * @param data whether its amount is primary or secondary data, where the inventory does not say
 */
public record Flow(
        String name,
        BilingualText label,
        Optional<String> table,
        Formula amount,
        Target target,
        Ledger ledger,
        Direction direction,
        Optional<Condition> when,
        DataKind data,
        Optional<Formula> delay) {

    /** One that happens when the product is made, or about then. */
    public Flow(
            String name,
            BilingualText label,
            Optional<String> table,
            Formula amount,
            Target target,
            Ledger ledger,
            Direction direction,
            Optional<Condition> when,
            DataKind data) {
        this(name, label, table, amount, target, ledger, direction, when, data, Optional.empty());
    }

    /** What the amount is multiplied with. */
    public sealed interface Target {

        /** The factor in a slot. */
        record Slot(String slot) implements Target {}

        /** The factor that the applicant picks: in that column of the row, or in the single input of that name. */
        record RowFactor(String column) implements Target {}

        /** The gas itself, in kg; characterised by the GWP set. */
        record OfGas(String gas) implements Target {}

        /** The product of another unit process. */
        record Consumed(String process) implements Target {}
    }
}
