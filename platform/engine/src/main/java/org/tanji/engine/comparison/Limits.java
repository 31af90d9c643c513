package org.tanji.engine.comparison;

import java.math.BigDecimal;

/**
 * How far two quantifications may be apart. The rule names no figures; ISO 14064-3 practice is 5 % in aggregate.
 *
 * @param materiality of all differences together, as a share of the submitted footprint
 * @param stage of one stage, as a share of that stage as submitted
 */
public record Limits(BigDecimal materiality, BigDecimal stage) {

    /** 5 % in aggregate, 1 % for a stage. */
    public static final Limits STANDARD = new Limits(new BigDecimal("0.05"), new BigDecimal("0.01"));
}
