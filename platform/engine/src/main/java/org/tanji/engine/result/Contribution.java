package org.tanji.engine.result;

import java.math.BigDecimal;
import java.util.Optional;
import org.tanji.engine.evaluation.ContributionPlan;

/**
 * One addend of the footprint with its value.
 *
 * @param value in kgCO2e per declared unit; empty when something it needs is missing
 * @param share of the footprint; empty when the footprint is incomplete or zero
 * @param rowLabel words of the row that name it, such as the part's name; empty where there are none
 */
public record Contribution(
        ContributionPlan plan, Optional<BigDecimal> value, Optional<BigDecimal> share, String rowLabel) {}
