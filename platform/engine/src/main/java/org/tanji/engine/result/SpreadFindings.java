package org.tanji.engine.result;

import static org.tanji.engine.result.ResultFailure.CORRELATION_WITHOUT_EFFECT;
import static org.tanji.engine.result.ResultFailure.INTERVALS_APART;
import static org.tanji.engine.result.ResultFailure.MEDIAN_ELSEWHERE;
import static org.tanji.engine.result.ResultFailure.SPREAD_BELOW_ZERO;
import static org.tanji.engine.result.ResultFailure.TARGET_NOT_REACHED;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tanji.engine.evaluation.Step;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.failure.FailureCode;
import org.tanji.engine.failure.Place;
import org.tanji.engine.failure.Problem;
import org.tanji.engine.uncertainty.CheckSpread;
import org.tanji.engine.uncertainty.Comparison;
import org.tanji.engine.uncertainty.UncertaintyReport;

/** What a verifier should look at in distributions and in the interval that follows from them. */
final class SpreadFindings {

    private static final double RARE = 1e-4;
    private static final double EXPLAINED_ERRORS = 3;

    private final Run run;
    private final List<Finding> findings = new ArrayList<>();

    private SpreadFindings(Run run) {
        this.run = run;
    }

    static List<Finding> of(Run run, Optional<UncertaintyReport> report) {
        var findings = new SpreadFindings(run);
        findings.parameters();
        report.ifPresent(findings::interval);
        return findings.findings;
    }

    private void note(String path, FailureCode code, Object... details) {
        findings.add(new Finding(new Problem(new Place.InData(path), Failure.of(code, details))));
    }

    private void parameters() {
        Set<String> spread = new LinkedHashSet<>();
        for (var step : run.calculation().steps()) {
            if (step instanceof Step.Parameter parameter
                    && parameter.spread().isPresent()
                    && spread.add(parameter.parameter())) {
                double below = CheckSpread.shareBelowZero(parameter);
                if (below > RARE) {
                    var amount = parameter.value().toPlainString() + " "
                            + parameter.unit().symbol();
                    note(
                            parameter.origin().name(),
                            SPREAD_BELOW_ZERO,
                            parameter.origin().name(),
                            amount,
                            percent(below));
                }
            }
        }
        int number = 1;
        for (var correlation : run.inventory().correlations()) {
            var path = "correlations[" + number++ + "]";
            for (var name : correlation.parameters()) {
                if (!spread.contains(name)) {
                    note(path, CORRELATION_WITHOUT_EFFECT, correlation.first(), correlation.second(), name);
                }
            }
        }
    }

    private void interval(UncertaintyReport report) {
        report.monteCarlo().ifPresent(sampled -> {
            run.values().value(run.calculation().total()).ifPresent(total -> {
                double error = sampled.standardErrors().get(1);
                double difference = sampled.median() - total.doubleValue();
                if (Math.abs(difference) > EXPLAINED_ERRORS * error) {
                    note(
                            "uncertainty",
                            MEDIAN_ELSEWHERE,
                            amount(sampled.median()),
                            amount(total.doubleValue()),
                            amount(difference),
                            amount(error));
                }
            });
            sampled.target()
                    .filter(target -> !target.isReached())
                    .ifPresent(target -> note(
                            "uncertainty",
                            TARGET_NOT_REACHED,
                            percent(target.asked()),
                            percent(target.found()),
                            target.most()));
        });
        report.comparison()
                .filter(comparison -> comparison.verdict() == Comparison.Verdict.APART)
                .ifPresent(comparison ->
                        note("uncertainty", INTERVALS_APART, percent(comparison.low()), percent(comparison.high())));
    }

    private static String amount(double number) {
        return Figures.rounded(BigDecimal.valueOf(number));
    }

    private static String percent(double share) {
        return Findings.percent(BigDecimal.valueOf(share));
    }
}
