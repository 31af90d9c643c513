package org.tanji.engine.result;

import java.math.BigDecimal;
import java.util.Optional;
import org.tanji.engine.method.Allocation;

/** The share that an allocation rule came to. */
public record AllocationShare(Allocation allocation, Optional<BigDecimal> share) {}
