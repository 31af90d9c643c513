package org.tanji.engine.result;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.tanji.engine.method.Allocation;
import org.tanji.engine.text.BilingualText;

/**
 * The share that an allocation rule came to.
 *
 * @param rule name of the rule that held; empty while nobody chose one
 * @param parts every product that shares, this one first; empty when a formula gives the share
 * @param unit of the bases
 */
public record AllocationShare(
        Allocation allocation, Optional<BigDecimal> share, Optional<String> rule, List<Part> parts, String unit) {

    /** Four digits fewer than the shares have: what division rounds off does not count. */
    private static final MathContext PROOF = new MathContext(30, RoundingMode.HALF_EVEN);

    public AllocationShare {
        parts = List.copyOf(parts);
    }

    /** By the first rule, as a formula gives it. */
    public AllocationShare(Allocation allocation, Optional<BigDecimal> share) {
        this(allocation, share, Optional.of(allocation.standard().name()), List.of(), "1");
    }

    /** @param basis in the unit of all */
    public record Part(String name, BilingualText label, BigDecimal basis, BigDecimal share) {}

    public Optional<Allocation.Rule> held() {
        return rule.flatMap(allocation::rule);
    }

    /** The rule that held, else the first. */
    public Allocation.Rule ruleOrStandard() {
        return held().orElseGet(allocation::standard);
    }

    /** All shares added up, to 30 digits; empty when they are not known one by one. */
    public Optional<BigDecimal> sum() {
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(Figures.sum(parts.stream().map(Part::share))
                        .round(PROOF)
                        .stripTrailingZeros());
    }
}
