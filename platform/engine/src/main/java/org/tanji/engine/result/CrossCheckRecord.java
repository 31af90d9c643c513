package org.tanji.engine.result;

import java.math.BigDecimal;
import java.util.Optional;
import org.tanji.engine.inventory.CrossCheck;
import org.tanji.engine.quantity.Quantity;

/**
 * A figure beside its second source, rule 7.5.2.
 *
 * @param first the figure that was used; empty when the path leads nowhere
 * @param difference (second − first) / first
 */
public record CrossCheckRecord(CrossCheck check, Optional<Quantity> first, Optional<BigDecimal> difference) {}
