package org.tanji.engine.result;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.tanji.engine.factor.EmissionFactor;
import org.tanji.engine.failure.Failure;

/** Calculates a stored result once more with another factor in the place of one: never by proportion, always whole. */
public final class ReplaceFactor {

    private ReplaceFactor() {}

    /**
     * The factor of that id as a result used it. Empty where no figure rests on it, or where the applicant brought an own
     * factor under that id: that one does not follow the library.
     */
    public static Optional<EmissionFactor> used(Result stored, String id) {
        boolean used = stored.contributions().stream()
                .anyMatch(contribution -> contribution.plan().factorId().equals(id));
        boolean own = stored.manifest().inventory().ownFactors().stream()
                .anyMatch(factor -> factor.id().equals(id));
        return used && !own
                ? stored.manifest().factors().stream()
                        .filter(factor -> factor.id().equals(id))
                        .findFirst()
                : Optional.empty();
    }

    /**
     * From the stored manifest, without sampling.
     *
     * @param used as {@link #used} found it
     * @param other what stands in its place; its id does not count
     */
    public static FactorEffect with(Result stored, EmissionFactor used, UnaryOperator<EmissionFactor> other) {
        var before = stored.footprint().value();
        try {
            var replaced = other.apply(used).as(used.id());
            var after = Quantify.quantify(request(stored.manifest(), replaced))
                    .footprint()
                    .value();
            return new FactorEffect(used, before, after, change(before, after), Optional.empty());
        } catch (Failure failure) {
            return new FactorEffect(used, before, Optional.empty(), Optional.empty(), Optional.of(failure));
        }
    }

    private static Quantify.Request request(Manifest manifest, EmissionFactor replaced) {
        var kept = Recompute.request(manifest);
        return new Quantify.Request(
                kept.method(),
                kept.inventory(),
                kept.factors().with(List.of(replaced)),
                kept.gwpSet(),
                kept.ruleEdition(),
                kept.plugin(),
                Optional.empty(),
                kept.criteria());
    }

    private static Optional<BigDecimal> change(Optional<BigDecimal> before, Optional<BigDecimal> after) {
        return before.filter(total -> total.signum() != 0)
                .flatMap(total -> after.map(moved ->
                        moved.subtract(total, MathContext.DECIMAL128).divide(total.abs(), MathContext.DECIMAL128)));
    }
}
