package org.tanji.engine.inventory;

import java.math.BigDecimal;
import java.util.Optional;
import org.tanji.engine.method.CutOff;
import org.tanji.engine.quantity.Quantity;

/**
 * A flow that was left out, with its estimated shares of the whole between 0 and 1 and the reason, GB/T 24067 6.3.4.3.
 *
 * @param basis on what the shares rest: a weighing list, a meter, an estimate; empty where nobody said
 * @param amount of the flow for one declared unit, where it is known well enough to estimate what it would emit
 * @param factor id of the factor for that estimate; empty where there is none
 */
public record Exclusion(
        String flow,
        Optional<BigDecimal> massShare,
        Optional<BigDecimal> energyShare,
        Optional<BigDecimal> ghgShare,
        String reason,
        String basis,
        Optional<Quantity> amount,
        String factor) {

    public Exclusion(
            String flow,
            Optional<BigDecimal> massShare,
            Optional<BigDecimal> energyShare,
            Optional<BigDecimal> ghgShare,
            String reason) {
        this(flow, massShare, energyShare, ghgShare, reason, "", Optional.empty(), "");
    }

    /** The share that was stated by a criterion. */
    public Optional<BigDecimal> share(CutOff.Criterion criterion) {
        return switch (criterion) {
            case MASS -> massShare;
            case ENERGY -> energyShare;
            case GHG -> ghgShare;
        };
    }

    /** The largest stated share that the method judges by; zero when none was stated. */
    public BigDecimal largest(CutOff cutOff) {
        return cutOff.criteria().stream()
                .flatMap(criterion -> share(criterion).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::max);
    }
}
