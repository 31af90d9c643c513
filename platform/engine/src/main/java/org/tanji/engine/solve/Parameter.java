package org.tanji.engine.solve;

import java.math.BigDecimal;
import java.util.Optional;
import org.tanji.engine.uncertainty.Spread;

/**
 * A number that the model states.
 *
 * @param name unique in the model and the same in whatever order it was written; what a sample stream is seeded with
 */
public record Parameter(String name, BigDecimal value, Optional<Spread> spread) {}
