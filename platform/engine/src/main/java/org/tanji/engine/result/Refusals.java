package org.tanji.engine.result;

import static org.tanji.engine.result.ResultFailure.CUT_OFF_SIGNIFICANT;
import static org.tanji.engine.result.ResultFailure.FOOTPRINT_REFUSED;
import static org.tanji.engine.result.ResultFailure.NEGATIVE_AMOUNT;
import static org.tanji.engine.result.ResultFailure.NEGATIVE_FACTOR;
import static org.tanji.engine.result.ResultFailure.NEGATIVE_SCALING;
import static org.tanji.engine.result.ResultFailure.SHARES_NOT_WHOLE;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.tanji.engine.evaluation.Step;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.failure.Place;
import org.tanji.engine.failure.Problem;
import org.tanji.engine.method.Balance;
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
        shares(run, problems);
        negatives(run, problems);
        if (problems.isEmpty()) {
            undefined(run, problems);
        }
        if (problems.isEmpty()) {
            significant(run, problems);
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

    /** Taking something off the footprint is a removal and says so; everything else that is negative is refused. */
    private static void negatives(Run run, List<Problem> problems) {
        for (var plan : run.calculation().contributions()) {
            var place = new Place.InData(
                    run.calculation().steps().get(plan.step()).origin().name());
            run.values()
                    .value(plan.activity())
                    .filter(amount -> amount.signum() < 0)
                    .ifPresent(amount -> problems.add(new Problem(
                            place, Failure.of(NEGATIVE_AMOUNT, plan.flowLabel(), Figures.rounded(amount)))));
            run.values()
                    .value(plan.factor())
                    .filter(factor -> factor.signum() < 0)
                    .ifPresent(factor -> problems.add(new Problem(
                            place,
                            Failure.of(NEGATIVE_FACTOR, plan.flowLabel(), Figures.rounded(factor), plan.factorId()))));
        }
    }

    /** Shares of a whole that do not come to one leave something out or count something twice. */
    private static void shares(Run run, List<Problem> problems) {
        for (var record : new Checks(run, Optional.empty()).balances()) {
            var balance = record.balance();
            if (balance.kind().filter(Balance.Kind.SHARES::equals).isPresent() && record.blocks()) {
                problems.add(new Problem(
                        new Place.InData("balance " + balance.name()),
                        Failure.of(
                                SHARES_NOT_WHOLE,
                                balance.label(),
                                Findings.percent(record.in().orElseThrow()),
                                Findings.percent(record.out().orElseThrow()),
                                balance.in().text())));
            }
        }
    }

    /** A flow that is known to matter may not be left out, however little it weighs. */
    private static void significant(Run run, List<Problem> problems) {
        var total =
                run.missing().isEmpty() ? run.values().value(run.calculation().total()) : Optional.<BigDecimal>empty();
        var leftOut = new LeftOut(run, total);
        var limit = run.method().cutOff().single();
        for (int i = 0; i < run.inventory().exclusions().size(); i++) {
            var exclusion = run.inventory().exclusions().get(i);
            var place = new Place.InData("exclusions[" + (i + 1) + "]");
            leftOut.calculatedShare(exclusion)
                    .filter(share -> share.compareTo(limit) > 0)
                    .ifPresent(share -> problems.add(new Problem(
                            place,
                            Failure.of(
                                    CUT_OFF_SIGNIFICANT,
                                    exclusion.flow(),
                                    exclusion.amount().orElseThrow(),
                                    exclusion.factor(),
                                    Findings.percent(share),
                                    Findings.percent(limit)))));
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
