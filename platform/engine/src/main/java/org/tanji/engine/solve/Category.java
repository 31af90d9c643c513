package org.tanji.engine.solve;

import java.util.List;

/**
 * An impact category with its characterisation factors.
 *
 * @param unit of the impact, such as kgCO2e
 * @param factors in that unit for each unit of a flow
 */
public record Category(String name, String unit, List<FlowAmount> factors) {

    public Category {
        factors = List.copyOf(factors);
    }
}
