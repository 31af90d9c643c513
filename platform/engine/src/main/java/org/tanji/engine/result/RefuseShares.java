package org.tanji.engine.result;

import static org.tanji.engine.result.ResultFailure.ALLOCATION_BASES_ZERO;
import static org.tanji.engine.result.ResultFailure.ALLOCATION_BASIS_NEGATIVE;
import static org.tanji.engine.result.ResultFailure.ALLOCATION_OUT_OF_RANGE;
import static org.tanji.engine.result.ResultFailure.RECYCLED_MORE_THAN_ALL;
import static org.tanji.engine.result.ResultFailure.RECYCLING_OUT_OF_RANGE;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.tanji.engine.evaluation.ModellingPlan;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.failure.Place;
import org.tanji.engine.failure.Problem;
import org.tanji.engine.method.Allocation;
import org.tanji.engine.method.Recycling;

/** Shares that are none: outside of 0 to 1, of negative bases, of nothing at all. */
final class RefuseShares {

    private final Run run;
    private final List<Problem> problems;

    RefuseShares(Run run, List<Problem> problems) {
        this.run = run;
        this.problems = problems;
    }

    void allocation(Allocation allocation, ModellingPlan.Shares plan) {
        var place = new Place.InData("allocation " + allocation.name());
        var bases = plan.bases().stream()
                .map(basis -> run.values().value(basis.step()))
                .toList();
        for (int i = 0; i < bases.size(); i++) {
            var basis = plan.bases().get(i);
            bases.get(i)
                    .filter(value -> value.signum() < 0)
                    .ifPresent(value -> add(
                            place,
                            Failure.of(
                                    ALLOCATION_BASIS_NEGATIVE,
                                    allocation.label(),
                                    basis.label(),
                                    Figures.rounded(value),
                                    plan.unit())));
        }
        if (!bases.isEmpty() && bases.stream().allMatch(RefuseShares::isZero)) {
            add(place, Failure.of(ALLOCATION_BASES_ZERO, allocation.label()));
            return;
        }
        run.values().undefined(plan.share()).ifPresent(failure -> add(place, failure));
        run.values()
                .value(plan.share())
                .filter(share -> bases.isEmpty() && isOutside(share))
                .ifPresent(share -> add(
                        place,
                        Failure.of(
                                ALLOCATION_OUT_OF_RANGE,
                                allocation.label(),
                                Figures.rounded(share),
                                plan.rule()
                                        .flatMap(allocation::rule)
                                        .map(rule -> rule.sharing().text())
                                        .orElse(""))));
    }

    void recycling() {
        for (var rate : run.calculation().modelling().rates()) {
            var place = new Place.InData("recycling " + rate.name());
            run.values().undefined(rate.step()).ifPresent(failure -> add(place, failure));
            run.values()
                    .value(rate.step())
                    .filter(RefuseShares::isOutside)
                    .ifPresent(share ->
                            add(place, Failure.of(RECYCLING_OUT_OF_RANGE, rate.name(), Figures.rounded(share))));
        }
        for (var material : run.method().modelling().recycling()) {
            var recycled = rate(material, "R2");
            var burnt = rate(material, "R3");
            var both = recycled.flatMap(first -> burnt.map(first::add));
            both.filter(sum -> sum.compareTo(BigDecimal.ONE) > 0)
                    .ifPresent(sum -> add(
                            new Place.InData("recycling " + material.name()),
                            Failure.of(RECYCLED_MORE_THAN_ALL, material.label(), Figures.rounded(sum))));
        }
    }

    private Optional<BigDecimal> rate(Recycling material, String name) {
        return run.calculation().modelling().rates().stream()
                .filter(rate -> rate.name().equals(material.name() + "." + name))
                .findFirst()
                .flatMap(rate -> run.values().value(rate.step()));
    }

    private void add(Place place, Failure failure) {
        problems.add(new Problem(place, failure));
    }

    private static boolean isZero(Optional<BigDecimal> basis) {
        return basis.filter(value -> value.signum() == 0).isPresent();
    }

    private static boolean isOutside(BigDecimal share) {
        return share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0;
    }
}
