package org.tanji.engine.method;

import java.util.List;
import java.util.Optional;

/**
 * What a study may choose beside its data.
 *
 * @param recycling the one approach to recycling, where it is not the method's
 * @param scenarios of the study, calculated after those of the method
 */
public record StudyChoices(Optional<RecyclingApproach> recycling, List<Scenario> scenarios) {

    public static final StudyChoices NONE = new StudyChoices(Optional.empty(), List.of());

    public StudyChoices {
        scenarios = List.copyOf(scenarios);
    }
}
