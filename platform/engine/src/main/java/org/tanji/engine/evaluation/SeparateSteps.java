package org.tanji.engine.evaluation;

import java.util.List;
import java.util.Optional;
import org.tanji.engine.method.CarbonContent;

/**
 * Numbers of the steps of what is reported beside the footprint.
 *
 * @param carbon contents of biogenic carbon in kg of carbon
 * @param delays of contributions that come later than the product
 */
public record SeparateSteps(List<Carbon> carbon, List<Delay> delays) {

    public static final SeparateSteps NONE = new SeparateSteps(List.of(), List.of());

    public SeparateSteps {
        carbon = List.copyOf(carbon);
        delays = List.copyOf(delays);
    }

    public record Carbon(CarbonContent content, int step) {}

    /**
     * @param years step of the delay in years
     * @param weight step of what the method makes of it; empty when it makes nothing of it
     */
    public record Delay(ContributionPlan plan, int years, Optional<Integer> weight) {}
}
