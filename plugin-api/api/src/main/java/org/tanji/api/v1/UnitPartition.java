package org.tanji.api.v1;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;

/**
 * Which products may be certified as one unit, rule 4 and section 2 of the annex.
 *
 * <p>Two products share a unit exactly when they agree in every key component. The rule is a value: the host applies it,
 * names the component that splits two products and prints its reason.
 */
public final class UnitPartition {

    private final List<KeyComponent> key;
    private final List<IrrelevantAttribute> irrelevant;

    private UnitPartition(Builder builder) {
        this.key = Required.some(builder.key, "key");
        this.irrelevant = List.copyOf(builder.irrelevant);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** In the order in which the reason for a split is looked for. */
    public List<KeyComponent> key() {
        return key;
    }

    /** Attributes that never split, each with the reason. */
    public List<IrrelevantAttribute> irrelevant() {
        return irrelevant;
    }

    /** Collects the components; each attribute may stand in one place only. */
    public static final class Builder {

        private final List<KeyComponent> key = new ArrayList<>();
        private final List<IrrelevantAttribute> irrelevant = new ArrayList<>();

        private Builder() {}

        /**
         * Products that differ in the attribute are different units.
         *
         * @param label of the attribute as an applicant knows it
         * @param reason why they may not share a unit, as a sentence
         * @param clause that says so, such as {@code annex 3, 2} or {@code 4}
         * @throws IllegalArgumentException when the attribute was given before
         */
        public Builder splitBy(ProductAttribute attribute, Words label, Words reason, String clause) {
            refuseTwice(attribute);
            key.add(new KeyComponent(attribute, label, reason, clause));
            return this;
        }

        /**
         * Products that differ only in the attribute share a unit.
         *
         * @throws IllegalArgumentException when the attribute was given before
         */
        public Builder ignore(ProductAttribute attribute, Words reason) {
            refuseTwice(attribute);
            irrelevant.add(new IrrelevantAttribute(attribute, reason));
            return this;
        }

        /** @throws IllegalArgumentException when nothing splits */
        public UnitPartition build() {
            return new UnitPartition(this);
        }

        private void refuseTwice(ProductAttribute attribute) {
            requireNonNull(attribute, "attribute");
            if (key.stream().anyMatch(component -> component.attribute() == attribute)
                    || irrelevant.stream().anyMatch(ignored -> ignored.attribute() == attribute)) {
                throw new IllegalArgumentException(attribute + " was given before");
            }
        }
    }
}
