package org.tanji.engine.method;

import java.math.BigDecimal;
import org.tanji.engine.formula.Formula;
import org.tanji.engine.text.BilingualText;

/**
 * What goes in must come out: mass, energy or carbon, GB/T 24067 6.4.3.
 *
 * @param tolerance of the difference as a share of what goes in
 */
public record Balance(String name, BilingualText label, Formula in, Formula out, BigDecimal tolerance) {}
