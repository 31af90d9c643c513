package org.tanji.engine.result;

import static org.tanji.engine.result.ResultFailure.BALANCE_EXCEPTED;
import static org.tanji.engine.result.ResultFailure.BALANCE_NOT_CALCULATED;
import static org.tanji.engine.result.ResultFailure.BALANCE_OPEN;
import static org.tanji.engine.result.ResultFailure.BAND_ABOVE;
import static org.tanji.engine.result.ResultFailure.BAND_BELOW;
import static org.tanji.engine.result.ResultFailure.BAND_NOT_CALCULATED;
import static org.tanji.engine.result.ResultFailure.CROSS_CHECK_UNEXPLAINED;
import static org.tanji.engine.result.ResultFailure.CUT_OFF_GHG_UNKNOWN;
import static org.tanji.engine.result.ResultFailure.CUT_OFF_SINGLE;
import static org.tanji.engine.result.ResultFailure.CUT_OFF_UNFOUNDED;
import static org.tanji.engine.result.ResultFailure.KEY_DATUM_SINGLE;
import static org.tanji.engine.result.ResultFailure.KEY_DATUM_UNEXPLAINED;
import static org.tanji.engine.result.ResultFailure.NO_EVIDENCE;
import static org.tanji.engine.result.ResultFailure.PERIOD_NOT_STATED;
import static org.tanji.engine.result.ResultFailure.RUNS_BACKWARDS;
import static org.tanji.engine.result.ResultFailure.STANDARD_VALUE_USED;
import static org.tanji.engine.result.ResultFailure.UNIT_SUSPECTED;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.tanji.engine.evaluation.EvaluationFailure;
import org.tanji.engine.evaluation.Step;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.failure.FailureCode;
import org.tanji.engine.failure.Place;
import org.tanji.engine.failure.Problem;
import org.tanji.engine.formula.Mentions;
import org.tanji.engine.inventory.Exclusion;
import org.tanji.engine.method.PlausibilityBand;
import org.tanji.engine.quantity.Quantity;
import org.tanji.engine.quantity.Unit;
import org.tanji.engine.text.BilingualText;

/** Everything a verifier should look at, in the order: method's own checks, cut-offs, cross-checks, factors, evidence. */
final class Findings {

    private static final Unit PERCENT = Unit.parse("%");

    private final Run run;
    private final Checks checks;
    private final List<SourceCheck> sources;
    private final List<Finding> findings = new ArrayList<>();

    Findings(Run run, Checks checks, List<SourceCheck> sources) {
        this.run = run;
        this.checks = checks;
        this.sources = sources;
    }

    List<Finding> list() {
        run.calculation().notes().forEach(note -> findings.add(new Finding(note)));
        if (checks.isComplete()) {
            bands();
            balances();
        }
        new EmptyStages(run).withoutFlow().forEach(problem -> findings.add(new Finding(problem)));
        backwards();
        cutOff();
        crossChecks();
        keyData();
        if (run.inventory().study().from().isEmpty()
                || run.inventory().study().to().isEmpty()) {
            note("study", PERIOD_NOT_STATED);
        }
        new FactorFindings(run, this::note).list();
        Unsupported.standards(run).forEach((path, count) -> note(path, STANDARD_VALUE_USED, path, count));
        Unsupported.inputs(run).forEach((path, count) -> note(path, NO_EVIDENCE, path, count));
        return findings;
    }

    private void note(String path, FailureCode code, Object... details) {
        findings.add(new Finding(new Problem(new Place.InData(path), Failure.of(code, details))));
    }

    private void bands() {
        for (int i = 0; i < run.method().bands().size(); i++) {
            var band = run.method().bands().get(i);
            if (!speaksOf(band)) {
                continue;
            }
            int step = run.calculation().bands().get(i);
            var path = "band " + band.name();
            run.values()
                    .value(step)
                    .ifPresentOrElse(
                            value -> band(path, band, value),
                            () -> note(path, BAND_NOT_CALCULATED, band.label(), why(step)));
        }
    }

    /** Where the whole footprint usually lies is known for the method's first boundary, which is the default. */
    private boolean speaksOf(PlausibilityBand band) {
        return run.boundary().equals(run.method().boundaries().get(0))
                || !Mentions.in(band.value().tree()).contains("total");
    }

    private void band(String path, PlausibilityBand band, BigDecimal value) {
        var unit = band.value().unit();
        var found = Figures.rounded(value) + " " + unit;
        band.least()
                .filter(least -> value.compareTo(least) < 0)
                .ifPresent(
                        least -> note(path, BAND_BELOW, band.label(), found, new Quantity(least, unit), band.source()));
        band.most()
                .filter(most -> value.compareTo(most) > 0)
                .ifPresent(
                        most -> note(path, BAND_ABOVE, band.label(), found, new Quantity(most, unit), band.source()));
    }

    private void balances() {
        int place = 0;
        for (var record : checks.balances()) {
            var balance = record.balance();
            var path = "balance " + balance.name();
            int in = run.calculation().balances().get(place++);
            int out = run.calculation().balances().get(place++);
            if (isNotDrawnUp(in)) {
                continue;
            }
            if (record.in().isEmpty() || record.out().isEmpty()) {
                note(
                        path,
                        BALANCE_NOT_CALCULATED,
                        balance.label(),
                        why(record.in().isEmpty() ? in : out));
            } else if (!record.closes() && record.exception().isPresent()) {
                note(
                        path,
                        BALANCE_EXCEPTED,
                        balance.label(),
                        record.difference().map(Findings::percent).orElse("–"),
                        record.exception().get().reason());
            } else if (!record.closes()) {
                slip(path, balance.label(), record.in().get(), record.out().get());
                note(
                        path,
                        BALANCE_OPEN,
                        balance.label(),
                        Figures.rounded(record.in().get()),
                        Figures.rounded(record.out().get()),
                        balance.in().unit(),
                        record.difference().map(Findings::percent).orElse("–"),
                        percent(balance.tolerance()));
            }
        }
    }

    /** Its figures were not stated and need not be; the record itself says so. */
    private boolean isNotDrawnUp(int step) {
        return run.calculation().steps().get(step) instanceof Step.Absent absent
                && absent.reason().code() == EvaluationFailure.BALANCE_NOT_STATED;
    }

    /** Told apart from any other difference, because the way out is another one. */
    private void slip(String path, Object what, BigDecimal one, BigDecimal other) {
        UnitSlip.between(one, other).ifPresent(ratio -> note(path, UNIT_SUSPECTED, what, ratio.toPlainString()));
    }

    private Object why(int step) {
        var undefined = run.values().undefined(step);
        if (undefined.isPresent()) {
            return undefined.get();
        }
        return run.values().causes(step).stream()
                .findFirst()
                .map(cause -> ((Step.Absent) run.calculation().steps().get(cause)).reason())
                .orElseThrow();
    }

    private void backwards() {
        for (var scaling : run.calculation().scalings()) {
            run.values()
                    .value(scaling.step())
                    .filter(runs -> runs.signum() < 0)
                    .ifPresent(runs -> note(
                            "process " + scaling.process(), RUNS_BACKWARDS, scaling.process(), Figures.rounded(runs)));
        }
    }

    private void cutOff() {
        var record = checks.cutOff();
        for (int i = 0; i < record.exclusions().size(); i++) {
            var exclusion = record.exclusions().get(i);
            var path = "exclusions[" + (i + 1) + "]";
            var share = exclusion.largest(record.allowed());
            if (share.compareTo(record.allowed().single()) > 0) {
                var allowed = percent(record.allowed().single());
                note(path, CUT_OFF_SINGLE, exclusion.flow(), percent(share), allowed);
            }
            boolean unfounded = exclusion.reason().isBlank()
                    || share.signum() == 0 && exclusion.amount().isEmpty() && statesNothing(exclusion);
            if (unfounded) {
                note(path, CUT_OFF_UNFOUNDED, exclusion.flow());
            } else if (exclusion.ghgShare().isEmpty() && exclusion.amount().isEmpty()) {
                note(path, CUT_OFF_GHG_UNKNOWN, exclusion.flow());
            }
        }
    }

    private static boolean statesNothing(Exclusion exclusion) {
        return exclusion.massShare().isEmpty()
                && exclusion.energyShare().isEmpty()
                && exclusion.ghgShare().isEmpty();
    }

    private void crossChecks() {
        int number = 1;
        for (var record : checks.crossChecks()) {
            var path = "crossChecks[" + number++ + "]";
            record.difference()
                    .ifPresent(difference ->
                            slip(path, record.check().input(), BigDecimal.ONE, difference.add(BigDecimal.ONE)));
            record.difference()
                    .filter(difference ->
                            difference.abs().compareTo(run.request().criteria().tolerance()) > 0)
                    .filter(difference -> record.check().explanation().isBlank())
                    .ifPresent(difference -> note(
                            path,
                            CROSS_CHECK_UNEXPLAINED,
                            record.check().input(),
                            percent(difference),
                            record.check().secondSource()));
        }
    }

    /** Both keep a verification from concluding, so that they stand beside the other cross-checks by name. */
    private void keyData() {
        for (var check : sources) {
            var name = check.label().orElse(BilingualText.same(check.input()));
            if (check.blocks() && check.verdict() == SourceCheck.Verdict.SINGLE_SOURCE) {
                note(check.input(), KEY_DATUM_SINGLE, check.input(), name, share(check));
            } else if (check.blocks()) {
                note(check.input(), KEY_DATUM_UNEXPLAINED, check.input(), name, share(check));
            }
        }
    }

    private static String share(SourceCheck check) {
        return check.share().map(Findings::percent).orElse("–");
    }

    static String percent(BigDecimal share) {
        return Figures.rounded(share.multiply(new BigDecimal(100))) + " " + PERCENT;
    }
}
