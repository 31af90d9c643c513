package org.tanji.engine.method;

import java.math.BigDecimal;

/**
 * What may be left out, GB/T 24067 6.3.4.3: shares of the whole between 0 and 1.
 *
 * @param single of one excluded flow
 * @param total of all excluded flows together
 */
public record CutOff(BigDecimal single, BigDecimal total) {}
