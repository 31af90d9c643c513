package org.tanji.engine.factor;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The factors that a quantification may choose from, by id.
 *
 * @param version names the library's content, such as its SHA-256
 */
public record FactorSet(String version, Map<String, EmissionFactor> byId) {

    public FactorSet {
        byId = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(byId));
    }

    public Optional<EmissionFactor> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** This set with more factors; one with a known id replaces it. */
    public FactorSet with(Collection<EmissionFactor> others) {
        var all = new LinkedHashMap<>(byId);
        others.forEach(factor -> all.put(factor.id(), factor));
        return new FactorSet(version, all);
    }
}
