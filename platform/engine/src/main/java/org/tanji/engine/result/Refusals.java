package org.tanji.engine.result;

import static org.tanji.engine.result.ResultFailure.FOOTPRINT_REFUSED;
import static org.tanji.engine.result.ResultFailure.NEGATIVE_SCALING;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.tanji.engine.evaluation.Step;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.failure.Place;
import org.tanji.engine.failure.Problem;
import org.tanji.engine.uncertainty.CheckSpread;

/** Figures that cannot stand in a footprint, each with its name; a footprint with one of them is not reported at all. */
final class Refusals {

    private Refusals() {}

    static void refuse(Run run) {
        var problems = new ArrayList<Problem>();
        allocations(run, problems);
        new RefuseShares(run, problems).recycling();
        scalings(run, problems);
        spreads(run, problems);
        if (problems.isEmpty()) {
            undefined(run, problems);
        }
        if (!problems.isEmpty()) {
            throw Failure.listing(FOOTPRINT_REFUSED, problems, run.method().product());
        }
    }

    private static void allocations(Run run, List<Problem> problems) {
        for (int i = 0; i < run.method().allocations().size(); i++) {
            var allocation = run.method().allocations().get(i);
            var plan = run.calculation().modelling().allocations().get(i);
            new RefuseShares(run, problems).allocation(allocation, plan);
        }
    }

    private static void spreads(Run run, List<Problem> problems) {
        var seen = new LinkedHashSet<String>();
        for (var step : run.calculation().steps()) {
            if (step instanceof Step.Parameter parameter && seen.add(parameter.parameter())) {
                CheckSpread.refusal(parameter)
                        .ifPresent(failure -> problems.add(
                                new Problem(new Place.InData(parameter.origin().name()), failure)));
            }
        }
    }

    private static void scalings(Run run, List<Problem> problems) {
        var seen = new LinkedHashSet<List<String>>();
        for (var scaling : run.calculation().scalings()) {
            var place = new Place.InData("process " + scaling.process());
            var loop = String.join(" → ", scaling.loop());
            var failure = run.values().undefined(scaling.step());
            if (failure.isPresent() && (scaling.loop().isEmpty() || seen.add(scaling.loop()))) {
                problems.add(new Problem(place, failure.get()));
            }
            run.values()
                    .value(scaling.step())
                    .filter(runs -> runs.signum() < 0 && !scaling.loop().isEmpty())
                    .ifPresent(runs -> problems.add(new Problem(
                            place, Failure.of(NEGATIVE_SCALING, scaling.process(), Figures.rounded(runs), loop))));
        }
    }

    private static void undefined(Run run, List<Problem> problems) {
        for (var plan : run.calculation().contributions()) {
            var place = new Place.InData(
                    run.calculation().steps().get(plan.step()).origin().name());
            run.values().undefined(plan.step()).ifPresent(failure -> problems.add(new Problem(place, failure)));
        }
    }
}
