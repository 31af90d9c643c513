package org.tanji.engine.method;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.tanji.engine.text.BilingualText;

/**
 * The same case with a few settings changed; calculated beside the footprint and never part of it (GB/T 24067 6.6).
 *
 * @param values quantity or option by input or {@code table.column}, as an inventory writes it; a column's value holds in
 *     every row
 * @param changes by input or column, as a share of what is stated: 0.1 for a tenth more
 * @param factors factor id by slot
 * @param allocation rule by allocation
 */
public record Scenario(
        String name,
        BilingualText label,
        Map<String, String> values,
        Map<String, BigDecimal> changes,
        Map<String, String> factors,
        Optional<String> boundary,
        Map<String, String> allocation,
        Optional<RecyclingApproach> recycling) {

    public Scenario {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        changes = Collections.unmodifiableMap(new LinkedHashMap<>(changes));
        factors = Collections.unmodifiableMap(new LinkedHashMap<>(factors));
        allocation = Collections.unmodifiableMap(new LinkedHashMap<>(allocation));
    }

    /** Another rule of one allocation. */
    public static Scenario allocation(String allocation, Allocation.Rule rule) {
        return new Scenario(
                allocation + "." + rule.name(),
                rule.label(),
                Map.of(),
                Map.of(),
                Map.of(),
                Optional.empty(),
                Map.of(allocation, rule.name()),
                Optional.empty());
    }

    /** Another approach to recycling. */
    public static Scenario recycling(RecyclingApproach approach, BilingualText label) {
        return new Scenario(
                approach.key(), label, Map.of(), Map.of(), Map.of(), Optional.empty(), Map.of(), Optional.of(approach));
    }
}
