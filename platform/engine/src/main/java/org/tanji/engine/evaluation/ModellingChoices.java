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
 * @param withInstruments electricity counts by its contractual instruments: a second figure beside the footprint
 */
public record ModellingChoices(
        Map<String, String> rules, Optional<RecyclingApproach> recycling, boolean withInstruments) {

    public static final ModellingChoices NONE = new ModellingChoices(Map.of(), Optional.empty(), false);

    /** As method and study say, but for electricity that is claimed with certificates. */
    public static final ModellingChoices WITH_INSTRUMENTS = new ModellingChoices(Map.of(), Optional.empty(), true);

    public ModellingChoices {
        rules = Collections.unmodifiableMap(new LinkedHashMap<>(rules));
    }
}
