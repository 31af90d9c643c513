package org.tanji.engine.comparison;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;
import java.util.Optional;
import org.tanji.engine.text.BilingualText;

/**
 * One part of the footprint in both quantifications, in kgCO2e per declared unit.
 *
 * @param key of the stage or process; {@code total} for the whole
 * @param submitted empty where the applicant's result has no such part, or not its value
 * @param recalculated the same for the team's result
 * @param withinTolerance for a stage whether it keeps the limit for stages; for other parts whether both have a value
 */
public record Difference(
        String key,
        BilingualText label,
        Optional<BigDecimal> submitted,
        Optional<BigDecimal> recalculated,
        boolean withinTolerance) {

    /** Recalculated − submitted; empty unless both are known. */
    public Optional<BigDecimal> absolute() {
        return submitted.flatMap(was -> recalculated.map(is -> is.subtract(was, DECIMAL128)));
    }

    /** The difference as a share of what was submitted; empty where that is nothing. */
    public Optional<BigDecimal> relative() {
        return submitted
                .filter(was -> was.signum() != 0)
                .flatMap(was -> absolute().map(difference -> difference.divide(was.abs(), DECIMAL128)));
    }
}
