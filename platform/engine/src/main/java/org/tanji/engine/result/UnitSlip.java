package org.tanji.engine.result;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Two figures of the same thing that differ by a ratio of units: somebody wrote kWh for MJ, or a thousandth. */
final class UnitSlip {

    private static final List<BigDecimal> RATIOS =
            List.of(new BigDecimal("3.6"), new BigDecimal("1000"), new BigDecimal("3600"));
    private static final BigDecimal NEAR = new BigDecimal("0.05");

    private UnitSlip() {}

    /** The ratio that the two are close to, above one; empty when they differ by something else. */
    static Optional<BigDecimal> between(BigDecimal one, BigDecimal other) {
        if (one.signum() <= 0 || other.signum() <= 0) {
            return Optional.empty();
        }
        var larger = one.max(other);
        var ratio = larger.divide(one.min(other), DECIMAL128);
        return RATIOS.stream()
                .filter(known ->
                        ratio.subtract(known, DECIMAL128).abs().compareTo(known.multiply(NEAR, DECIMAL128)) <= 0)
                .findFirst();
    }
}
