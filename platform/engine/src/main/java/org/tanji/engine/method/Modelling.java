package org.tanji.engine.method;

import java.util.List;

/** What a method calculates beside the footprint itself. */
public record Modelling(List<Recycling> recycling, List<Scenario> scenarios, List<Indicator> indicators) {

    public static final Modelling NONE = new Modelling(List.of(), List.of(), List.of());

    public Modelling {
        recycling = List.copyOf(recycling);
        scenarios = List.copyOf(scenarios);
        indicators = List.copyOf(indicators);
    }
}
