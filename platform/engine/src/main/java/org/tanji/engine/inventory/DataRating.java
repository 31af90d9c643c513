package org.tanji.engine.inventory;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How good one datum or factor is, in the scores of a scheme (rule 7.5.3).
 *
 * @param of path of a value ({@code electricity}, {@code castings[1].mass}), a whole row ({@code castings[1]}), or
 *     {@code factor:} and the id of an emission factor
 * @param scheme id of the scheme, such as {@code ef-3.1}
 * @param scores by aspect, on the scheme's own scale and in its own direction
 */
public record DataRating(
        String of, String scheme, Map<QualityAspect, BigDecimal> scores, String evidence, String reason) {

    public DataRating {
        var sorted = new EnumMap<QualityAspect, BigDecimal>(QualityAspect.class);
        sorted.putAll(scores);
        scores = Collections.unmodifiableMap(sorted);
    }
}
