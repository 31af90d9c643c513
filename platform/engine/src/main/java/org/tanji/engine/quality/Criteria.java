package org.tanji.engine.quality;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a certification body holds data against, besides the method: its schemes of scores and its limits for
 * cross-checks. The rule names no figures here (7.5.2, 7.5.3), so that a result keeps those it was made with.
 *
 * @param tolerance by which two sources may differ without an explanation, as a share
 * @param keyShare from which share of the footprint on a datum is a key datum, whatever its method says
 * @param growth lines of growth that the rule draws; empty where no rule was named
 */
public record Criteria(
        QualitySchemes schemes, BigDecimal tolerance, BigDecimal keyShare, Optional<GrowthLines> growth) {

    /** No schemes; 5 % for both limits. */
    public static final Criteria STANDARD =
            new Criteria(QualitySchemes.NONE, new BigDecimal("0.05"), new BigDecimal("0.05"));

    /** Without lines of growth. */
    public Criteria(QualitySchemes schemes, BigDecimal tolerance, BigDecimal keyShare) {
        this(schemes, tolerance, keyShare, Optional.empty());
    }

    public Criteria with(GrowthLines lines) {
        return new Criteria(schemes, tolerance, keyShare, Optional.of(lines));
    }
}
