package org.tanji.engine.result;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanji.engine.inventory.QualityAspect;
import org.tanji.engine.quality.RatingBand;
import org.tanji.engine.quality.Scale;
import org.tanji.engine.text.BilingualText;

/**
 * How good the data behind a footprint are, weighted by what they contribute to it. All figures but {@code score} are on
 * the common line from 1 (best) to 5 (worst).
 *
 * @param overall mean over the rated flows, each with the weight of its absolute contribution
 * @param coverage share of all absolute contributions whose data are rated, between 0 and 1
 * @param aspects the same mean for each aspect that some scheme scores, in the rule's order
 * @param flows every flow with its weight, the heaviest first; the weights sum to 1
 * @param data what was rated, in the order in which it was stated, then the pedigrees
 */
public record QualityRating(
        BigDecimal overall,
        BigDecimal coverage,
        List<AspectRating> aspects,
        List<FlowRating> flows,
        List<RatedDatum> data) {

    public QualityRating {
        aspects = List.copyOf(aspects);
        flows = List.copyOf(flows);
        data = List.copyOf(data);
    }

    public RatingBand band() {
        return RatingBand.of(overall);
    }

    public record AspectRating(QualityAspect aspect, BigDecimal rating) {}

    /** @param rating mean of the data behind the flow; empty when none of them is rated */
    public record FlowRating(
            String process,
            String flow,
            BilingualText label,
            Optional<Integer> row,
            BigDecimal weight,
            Optional<BigDecimal> rating) {}

    /**
     * @param scheme with its version, such as {@code ef-3.1 3.1}; {@code pedigree} for scores that a distribution carries
     * @param scale on which the scores count, with its direction
     * @param scores as they were given
     * @param score of all of them as the scheme combines them, on its own scale
     */
    public record RatedDatum(
            String of,
            String scheme,
            Scale scale,
            Map<QualityAspect, BigDecimal> scores,
            BigDecimal score,
            BigDecimal rating,
            String evidence,
            String reason) {
        public RatedDatum {
            scores = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(scores));
        }
    }
}
