package org.tanji.api.v1;

import static java.util.Objects.requireNonNull;

/** An attribute in which the products of one certification unit agree, with what to say when they do not. */
public final class KeyComponent {

    private final ProductAttribute attribute;
    private final Words label;
    private final Words reason;
    private final String clause;

    KeyComponent(ProductAttribute attribute, Words label, Words reason, String clause) {
        this.attribute = requireNonNull(attribute, "attribute");
        this.label = requireNonNull(label, "label");
        this.reason = requireNonNull(reason, "reason");
        this.clause = Required.text(clause, "clause");
    }

    public ProductAttribute attribute() {
        return attribute;
    }

    public Words label() {
        return label;
    }

    public Words reason() {
        return reason;
    }

    public String clause() {
        return clause;
    }
}
