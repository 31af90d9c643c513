package org.tanji.api.v1;

import static java.util.Objects.requireNonNull;

/** An attribute that never tells one certification unit from another, with the reason. */
public final class IrrelevantAttribute {

    private final ProductAttribute attribute;
    private final Words reason;

    IrrelevantAttribute(ProductAttribute attribute, Words reason) {
        this.attribute = requireNonNull(attribute, "attribute");
        this.reason = requireNonNull(reason, "reason");
    }

    public ProductAttribute attribute() {
        return attribute;
    }

    public Words reason() {
        return reason;
    }
}
