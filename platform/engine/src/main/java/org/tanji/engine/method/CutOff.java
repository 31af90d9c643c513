package org.tanji.engine.method;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;

/**
 * What may be left out, GB/T 24067 6.3.4.3: shares of the whole between 0 and 1.
 *
 * @param single of one excluded flow
 * @param total of all excluded flows together
 * @param criteria by which shares are judged; the share of greenhouse gases always is
 */
public record CutOff(BigDecimal single, BigDecimal total, Set<Criterion> criteria) {

    public CutOff {
        var all = EnumSet.of(Criterion.GHG);
        all.addAll(criteria);
        criteria = java.util.Collections.unmodifiableSet(all);
    }

    /** Judged by mass, energy and greenhouse gases. */
    public CutOff(BigDecimal single, BigDecimal total) {
        this(single, total, EnumSet.allOf(Criterion.class));
    }

    /** Of what a share is a share. */
    public enum Criterion {
        MASS("mass"),
        ENERGY("energy"),
        GHG("ghg");

        private final String key;

        Criterion(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }
}
