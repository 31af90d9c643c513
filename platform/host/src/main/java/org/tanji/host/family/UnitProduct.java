package org.tanji.host.family;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.tanji.api.v1.ProductAttribute;

/**
 * A product of an application as the partition rule sees it, rule 7.1 (1).
 *
 * @param attributes what is known of it; an attribute that was not stated counts as empty
 */
public record UnitProduct(Map<ProductAttribute, String> attributes) {

    public UnitProduct {
        var copy = new EnumMap<ProductAttribute, String>(ProductAttribute.class);
        for (var attribute : ProductAttribute.values()) {
            copy.put(attribute, attributes.getOrDefault(attribute, "").strip().replaceAll("\\s+", " "));
        }
        attributes = Collections.unmodifiableMap(copy);
    }

    String value(ProductAttribute attribute) {
        return attributes.getOrDefault(attribute, "");
    }
}
