package org.tanji.engine.solve;

import java.math.BigDecimal;
import java.util.List;

/**
 * A solution and what it leaves.
 *
 * @param residual the largest rest of an equation, as a share of the sum of the magnitudes in it
 */
record Refined(List<BigDecimal> values, BigDecimal residual) {}
