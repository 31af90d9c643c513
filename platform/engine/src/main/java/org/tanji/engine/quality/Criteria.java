package org.tanji.engine.quality;

import java.math.BigDecimal;

/**
 * What a certification body holds data against, besides the method: its schemes of scores and its limits for
 * cross-checks. The rule names no figures here (7.5.2, 7.5.3), so that a result keeps those it was made with.
 *
 * @param tolerance by which two sources may differ without an explanation, as a share
 * @param keyShare from which share of the footprint on a datum is a key datum, whatever its method says
 */
public record Criteria(QualitySchemes schemes, BigDecimal tolerance, BigDecimal keyShare) {

    /** No schemes; 5 % for both limits. */
    public static final Criteria STANDARD =
            new Criteria(QualitySchemes.NONE, new BigDecimal("0.05"), new BigDecimal("0.05"));
}
