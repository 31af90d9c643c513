package org.tanji.engine.result;

import java.math.BigDecimal;
import java.util.Optional;
import org.tanji.engine.factor.EmissionFactor;
import org.tanji.engine.failure.Failure;

/**
 * What another factor in the place of one that was used does to a footprint.
 *
 * @param used the factor as the stored result used it
 * @param before the stored total in kgCO2e per declared unit; empty when the result is incomplete
 * @param after the total as calculated anew; empty when it is incomplete or refused
 * @param change (after − before) / before; empty without one of them or when before is 0
 * @param refused why nothing could be calculated with the other factor
 */
public record FactorEffect(
        EmissionFactor used,
        Optional<BigDecimal> before,
        Optional<BigDecimal> after,
        Optional<BigDecimal> change,
        Optional<Failure> refused) {}
