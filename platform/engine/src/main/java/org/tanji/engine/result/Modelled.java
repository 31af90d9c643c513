package org.tanji.engine.result;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.tanji.engine.method.FunctionalUnit;
import org.tanji.engine.method.Indicator;
import org.tanji.engine.method.RecyclingApproach;
import org.tanji.engine.quality.GrowthLines;
import org.tanji.engine.uncertainty.Distance;

/**
 * What is said beside the footprint: other units, other ways to model, how far it is to the lines of growth. Nothing here
 * is part of the footprint.
 *
 * @param recycling approach that the footprint follows; empty where nothing is recycled
 * @param scenarios in the order of method, study, allocation, recycling; none for an incomplete footprint
 */
public record Modelled(
        Optional<PerFunction> functionalUnit,
        List<PerOther> indicators,
        Optional<RecyclingApproach> recycling,
        List<ScenarioRecord> scenarios,
        Optional<Distances> distances) {

    public static final Modelled NOTHING =
            new Modelled(Optional.empty(), List.of(), Optional.empty(), List.of(), Optional.empty());

    public Modelled {
        indicators = List.copyOf(indicators);
        scenarios = List.copyOf(scenarios);
    }

    /**
     * The footprint per functional unit, GB/T 24067 6.3.3.
     *
     * @param referenceFlow product that fulfils the functional unit, in {@code flowUnit}
     * @param value kgCO2e per functional unit; empty where the reference flow is not known
     * @param printed as the footprint is printed
     */
    public record PerFunction(
            FunctionalUnit unit,
            Optional<BigDecimal> referenceFlow,
            String flowUnit,
            Optional<BigDecimal> serviceLife,
            String lifeUnit,
            Optional<BigDecimal> value,
            Optional<String> printed) {}

    /** @param value in the indicator's own unit */
    public record PerOther(Indicator indicator, Optional<BigDecimal> value) {}

    /** @param inputs with the strongest influence first */
    public record Distances(GrowthLines lines, List<Distance> inputs) {
        public Distances {
            inputs = List.copyOf(inputs);
        }
    }
}
