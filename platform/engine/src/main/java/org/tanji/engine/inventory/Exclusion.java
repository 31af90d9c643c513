package org.tanji.engine.inventory;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A flow that was left out, with its estimated shares of the whole between 0 and 1 and the reason, GB/T 24067 6.3.4.3.
 */
public record Exclusion(
        String flow,
        Optional<BigDecimal> massShare,
        Optional<BigDecimal> energyShare,
        Optional<BigDecimal> ghgShare,
        String reason) {}
