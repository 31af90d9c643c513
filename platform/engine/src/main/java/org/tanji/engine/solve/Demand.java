package org.tanji.engine.solve;

import java.math.BigDecimal;
import java.util.Optional;

/** What the system is asked to deliver, in the unit of the product; of a waste, what it is asked to treat. */
public record Demand(String product, BigDecimal amount, Optional<String> process) {}
