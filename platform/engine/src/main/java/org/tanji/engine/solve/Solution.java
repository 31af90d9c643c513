package org.tanji.engine.solve;

import java.math.BigDecimal;
import java.util.List;
import org.tanji.engine.failure.Problem;

/**
 * What a model comes to. Lists follow {@link LinearModel}; all figures are DECIMAL128.
 *
 * @param runs how often each supply runs
 * @param delivered by each supply to others and to the demand, in the unit of its product
 * @param inventory of each elementary flow, in its unit
 * @param impacts in the order of the categories
 * @param residual the largest rest of an equation, as a share of the sum of the magnitudes in it
 * @param findings what a reader should know
 */
public record Solution(
        ProcessModel model,
        LinearModel linear,
        List<BigDecimal> runs,
        List<BigDecimal> delivered,
        List<BigDecimal> inventory,
        List<Impact> impacts,
        BigDecimal residual,
        List<Problem> findings) {

    public Solution {
        runs = List.copyOf(runs);
        delivered = List.copyOf(delivered);
        inventory = List.copyOf(inventory);
        impacts = List.copyOf(impacts);
        findings = List.copyOf(findings);
    }

    /**
     * One category.
     *
     * @param total in the unit of the category
     * @param direct of each supply: what its own runs exchange with nature
     * @param upstream of each supply: everything that goes into what it delivers to others and to the demand. Along a
     *     chain the same emission counts for each link, so upstream figures do not add up to the total
     * @param intensity of each supply: the impact of one unit of its product
     */
    public record Impact(
            Category category,
            BigDecimal total,
            List<BigDecimal> direct,
            List<BigDecimal> upstream,
            List<BigDecimal> intensity) {

        public Impact {
            direct = List.copyOf(direct);
            upstream = List.copyOf(upstream);
            intensity = List.copyOf(intensity);
        }
    }

    /** Whether the demand cannot be met by running processes forwards: a loop takes more than it makes. */
    public boolean isDoubtful() {
        return findings.stream().anyMatch(finding -> finding.what().code() == SolveFailure.LOOP_TAKES_MORE);
    }
}
