package org.tanji.engine.comparison;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What two quantifications of one product have in common and where they part.
 *
 * @param basis what they were not made with alike, in the manifest's order; the first is named before any figure
 * @param stages in life-cycle order
 * @param processes in the order of the submitted result, then those that only the recalculation has
 * @param changes values that differ between the two inventories
 * @param aggregate sum of the absolute differences of all stages as a share of the submitted footprint, so that
 *     differences of opposite sign do not hide each other; empty when a result is incomplete
 * @param limits that it was held against
 */
public record Comparison(
        String submittedDigest,
        String recalculatedDigest,
        List<BasisDifference> basis,
        Difference total,
        List<Difference> stages,
        List<Difference> processes,
        List<InputChange> changes,
        Optional<BigDecimal> aggregate,
        Limits limits,
        Verdict verdict) {

    public Comparison {
        basis = List.copyOf(basis);
        stages = List.copyOf(stages);
        processes = List.copyOf(processes);
        changes = List.copyOf(changes);
    }

    /** What the difference comes to. */
    public enum Verdict {
        /** Every stage keeps its limit and the whole is not material. */
        AGREES("agrees"),
        /** Not material in aggregate, but a stage is beyond its limit and needs an explanation. */
        STAGE_DIFFERS("stage-differs"),
        /** Above the materiality threshold. */
        MATERIAL("material"),
        /** One of the two has no figure yet. */
        INCOMPLETE("incomplete");

        private final String key;

        Verdict(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }

        /** Whether a verification may conclude on it. */
        public boolean isWithinMateriality() {
            return this == AGREES || this == STAGE_DIFFERS;
        }
    }
}
