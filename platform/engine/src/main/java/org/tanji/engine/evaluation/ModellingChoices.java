package org.tanji.engine.evaluation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.tanji.engine.method.RecyclingApproach;

/**
 * Where a calculation departs from what method and study say.
 *
 * @param rules name of the rule by name of the allocation
 */
public record ModellingChoices(Map<String, String> rules, Optional<RecyclingApproach> recycling) {

    public static final ModellingChoices NONE = new ModellingChoices(Map.of(), Optional.empty());

    public ModellingChoices {
        rules = Collections.unmodifiableMap(new LinkedHashMap<>(rules));
    }
}
