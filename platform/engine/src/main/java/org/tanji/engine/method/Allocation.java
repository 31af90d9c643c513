package org.tanji.engine.method;

import java.util.List;
import java.util.Optional;
import org.tanji.engine.formula.Formula;
import org.tanji.engine.text.BilingualText;

/**
 * Which share of a process that serves several products belongs to this one, GB/T 24067 6.4.6.
 *
 * @param by name of the choice whose option says which rule holds; empty when the first rule holds and the others are
 *     alternatives
 * @param rules at least one; those that do not hold are calculated as sensitivity
 */
public record Allocation(String name, BilingualText label, Optional<String> by, List<Rule> rules) {

    public Allocation {
        rules = List.copyOf(rules);
    }

    /** One rule without alternatives, whose share is calculated by a formula. */
    public Allocation(String name, BilingualText label, Basis basis, Formula share) {
        this(
                name,
                label,
                Optional.empty(),
                List.of(new Rule(name, label, basis, Optional.empty(), new Sharing.Computed(share))));
    }

    /** The rule that holds when nobody chooses another. */
    public Rule standard() {
        return rules.get(0);
    }

    public Optional<Rule> rule(String name) {
        return rules.stream().filter(rule -> rule.name().equals(name)).findFirst();
    }

    /**
     * One way to share.
     *
     * @param because why no basis that the standard prefers was taken
     */
    public record Rule(
            String name, BilingualText label, Basis basis, Optional<BilingualText> because, Sharing sharing) {}

    /** How the share comes about. */
    public sealed interface Sharing {

        /** The formula of the product's share, for messages and reports. */
        String text();

        /** A pure number that has to lie between 0 and 1; what the rest belongs to is not said. */
        record Computed(Formula share) implements Sharing {
            @Override
            public String text() {
                return share.text();
            }
        }

        /**
         * The product's basis by the bases of all, so that the shares of all products add up to one.
         *
         * @param of basis of this product
         * @param others bases of the other products, in the unit of {@code of}
         * @param rows other products that stand in the rows of a table
         */
        record Among(Formula of, List<Part> others, Optional<Rows> rows) implements Sharing {
            public Among {
                others = List.copyOf(others);
            }

            @Override
            public String text() {
                var all = new StringBuilder(of.text());
                others.forEach(other -> all.append(" + ").append(other.amount().text()));
                rows.ifPresent(table ->
                        all.append(" + sum(").append(table.each().text()).append(")"));
                return of.text() + " / (" + all + ")";
            }
        }
    }

    /** Another product that the process serves. */
    public record Part(String name, BilingualText label, Formula amount) {}

    /** @param each basis of the product in a row of the table */
    public record Rows(String table, Formula each) {}

    /** In the order in which the standard prefers them. */
    public enum Basis {
        SUBDIVISION("subdivision"),
        PHYSICAL("physical"),
        ECONOMIC("economic");

        private final String key;

        Basis(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }
}
