package org.tanji.engine.comparison;

import static java.math.MathContext.DECIMAL128;
import static org.tanji.engine.comparison.ComparisonFailure.OTHER_BOUNDARY;
import static org.tanji.engine.comparison.ComparisonFailure.OTHER_PRODUCT;
import static org.tanji.engine.comparison.ComparisonFailure.OTHER_UNIT;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.tanji.engine.comparison.Comparison.Verdict;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.result.Result;
import org.tanji.engine.result.Subtotal;
import org.tanji.engine.text.BilingualText;

/** Holds the verification team's recalculation against what the applicant submitted, rule 7.5.4. */
public final class CompareResults {

    private final Result submitted;
    private final Result recalculated;
    private final Limits limits;

    private CompareResults(Result submitted, Result recalculated, Limits limits) {
        this.submitted = submitted;
        this.recalculated = recalculated;
        this.limits = limits;
    }

    /** @throws Failure OTHER_PRODUCT, OTHER_UNIT or OTHER_BOUNDARY when the figures do not speak of the same thing */
    public static Comparison compare(Result submitted, Result recalculated, Limits limits) {
        requireComparable(submitted, recalculated);
        return new CompareResults(submitted, recalculated, limits).compare();
    }

    private static void requireComparable(Result one, Result other) {
        if (!one.manifest().methodId().equals(other.manifest().methodId())) {
            throw Failure.of(
                    OTHER_PRODUCT, one.manifest().methodId(), other.manifest().methodId());
        }
        var unit = one.footprint().declaredUnit().amount();
        var otherUnit = other.footprint().declaredUnit().amount();
        if (!unit.equals(otherUnit)) {
            throw Failure.of(OTHER_UNIT, unit, otherUnit);
        }
        var boundary = one.footprint().boundary();
        var otherBoundary = other.footprint().boundary();
        if (!boundary.stages().equals(otherBoundary.stages())) {
            throw Failure.of(OTHER_BOUNDARY, boundary.id(), otherBoundary.id());
        }
    }

    private Comparison compare() {
        var stages = parts(submitted.stages(), recalculated.stages(), true);
        var aggregate = aggregate(stages);
        return new Comparison(
                submitted.manifest().digests().result(),
                recalculated.manifest().digests().result(),
                Bases.differences(submitted.manifest(), recalculated.manifest()),
                difference(
                        "total",
                        submitted.footprint().declaredUnit().label(),
                        submitted.footprint().value(),
                        recalculated.footprint().value(),
                        false),
                stages,
                parts(submitted.processes(), recalculated.processes(), false),
                Changes.between(
                        submitted.manifest().inventory(),
                        recalculated.manifest().inventory()),
                aggregate,
                limits,
                verdict(stages, aggregate));
    }

    private List<Difference> parts(List<Subtotal> mine, List<Subtotal> theirs, boolean limited) {
        var others = new LinkedHashMap<String, Subtotal>();
        theirs.forEach(part -> others.put(part.key(), part));
        var parts = new ArrayList<Difference>();
        for (var part : mine) {
            var other = Optional.ofNullable(others.remove(part.key()));
            parts.add(difference(part.key(), part.label(), part.value(), other.flatMap(Subtotal::value), limited));
        }
        others.values()
                .forEach(part ->
                        parts.add(difference(part.key(), part.label(), Optional.empty(), part.value(), limited)));
        return parts;
    }

    private Difference difference(
            String key, BilingualText label, Optional<BigDecimal> was, Optional<BigDecimal> is, boolean limited) {
        boolean both = was.isPresent() && is.isPresent();
        boolean within = both && (!limited || keeps(was.orElseThrow(), is.orElseThrow()));
        return new Difference(key, label, was, is, within);
    }

    private boolean keeps(BigDecimal was, BigDecimal is) {
        var allowed = was.abs().multiply(limits.stage(), DECIMAL128);
        return is.subtract(was, DECIMAL128).abs().compareTo(allowed) <= 0;
    }

    private Optional<BigDecimal> aggregate(List<Difference> stages) {
        if (!submitted.isComplete() || !recalculated.isComplete()) {
            return Optional.empty();
        }
        var apart = stages.stream()
                .flatMap(stage -> stage.absolute().stream())
                .map(BigDecimal::abs)
                .reduce(BigDecimal.ZERO, (one, more) -> one.add(more, DECIMAL128));
        var whole = submitted.footprint().value().orElse(BigDecimal.ZERO).abs();
        if (whole.signum() == 0) {
            return apart.signum() == 0 ? Optional.of(BigDecimal.ZERO) : Optional.empty();
        }
        return Optional.of(apart.divide(whole, DECIMAL128));
    }

    private Verdict verdict(List<Difference> stages, Optional<BigDecimal> aggregate) {
        if (!submitted.isComplete() || !recalculated.isComplete()) {
            return Verdict.INCOMPLETE;
        }
        boolean material = aggregate
                .map(share -> share.compareTo(limits.materiality()) > 0)
                .orElse(true);
        if (material) {
            return Verdict.MATERIAL;
        }
        return stages.stream().allMatch(Difference::withinTolerance) ? Verdict.AGREES : Verdict.STAGE_DIFFERS;
    }
}
