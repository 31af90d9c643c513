package org.tanji.engine.method;

import org.tanji.engine.formula.Formula;

/**
 * What a late emission would weigh, GB/T 24067 6.4.8: the effect is reported beside the footprint and never inside.
 *
 * @param weight a pure number, a formula of {@code delay} in years
 */
public record DelayWeight(Formula weight, String source) {

    /** The name that the formula may use beside those of the method. */
    public static final String NAME = "delay";
}
