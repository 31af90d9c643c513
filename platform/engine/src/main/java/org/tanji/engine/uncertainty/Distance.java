package org.tanji.engine.uncertainty;

import java.util.List;
import java.util.Optional;

/**
 * How far one parameter is from letting the footprint grow to given lines, everything else as stated.
 *
 * @param parameter name as in the calculation
 * @param elasticity percent by which the footprint moves when the parameter moves by one percent
 * @param changes for each line the change of the parameter that reaches it, as a share of its value; empty where no
 *     allowed value does
 * @param most growth of the footprint at the end of what the parameter may be, as a share
 */
public record Distance(String parameter, String label, double elasticity, List<Optional<Double>> changes, double most) {

    public Distance {
        changes = List.copyOf(changes);
    }

    /**
     * What a parameter may be, in its own unit.
     *
     * @param high not a number where nothing ends it
     */
    public record Bounds(double low, double high) {}
}
