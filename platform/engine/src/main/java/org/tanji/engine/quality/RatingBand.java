package org.tanji.engine.quality;

import java.math.BigDecimal;

/** What a rating on the line from 1 (best) to 5 (worst) is called, with the limits of EF 3.1. */
public enum RatingBand {
    EXCELLENT("excellent", "1.5"),
    VERY_GOOD("very-good", "2"),
    GOOD("good", "3"),
    FAIR("fair", "4"),
    POOR("poor", "5");

    private final String key;
    private final BigDecimal limit;

    RatingBand(String key, String limit) {
        this.key = key;
        this.limit = new BigDecimal(limit);
    }

    public String key() {
        return key;
    }

    /** The first band whose limit the rating does not pass. */
    public static RatingBand of(BigDecimal rating) {
        for (var band : values()) {
            if (rating.compareTo(band.limit) <= 0) {
                return band;
            }
        }
        return POOR;
    }
}
