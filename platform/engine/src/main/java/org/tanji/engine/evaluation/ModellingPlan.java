package org.tanji.engine.evaluation;

import java.util.List;
import java.util.Optional;
import org.tanji.engine.quantity.Unit;
import org.tanji.engine.text.BilingualText;

/**
 * Numbers of the steps behind shares, functional unit and indicators.
 *
 * @param allocations in the method's order
 * @param rates shares of recycled materials, in the method's order
 * @param referenceFlow step in the declared unit's unit
 * @param indicators in the method's order
 */
public record ModellingPlan(
        List<Shares> allocations,
        List<Rate> rates,
        Optional<Integer> referenceFlow,
        Optional<Integer> serviceLife,
        List<Integer> indicators) {

    static final ModellingPlan NONE =
            new ModellingPlan(List.of(), List.of(), Optional.empty(), Optional.empty(), List.of());

    public ModellingPlan {
        allocations = List.copyOf(allocations);
        rates = List.copyOf(rates);
        indicators = List.copyOf(indicators);
    }

    /**
     * @param rule that held; empty while nobody chose one
     * @param bases of this product and of the others; none when a formula gives the share
     */
    public record Shares(Optional<String> rule, int share, Unit unit, List<Basis> bases) {
        public Shares {
            bases = List.copyOf(bases);
        }
    }

    /** @param step in the unit of the first basis */
    public record Basis(String name, BilingualText label, int step) {}

    /** A share of a recycled material, by the name it has in the method: {@code steel.R1}. */
    public record Rate(String name, int step) {}
}
