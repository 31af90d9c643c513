package org.tanji.host.quantification.web;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tanji.engine.uncertainty.UncertaintyReport;
import org.tanji.engine.uncertainty.UncertaintyReport.VarianceShare;
import org.tanji.host.web.Words;

/** How far the figure may be off, ready to be read. */
public record UncertaintyPart(
        Optional<Interval> analytic,
        Optional<Sampled> sampled,
        List<Sensitivity> sensitivities,
        List<Share> shares,
        List<String> remarks) {

    public UncertaintyPart {
        sensitivities = List.copyOf(sensitivities);
        shares = List.copyOf(shares);
        remarks = List.copyOf(remarks);
    }

    public record Interval(String low, String high, String standardDeviation) {}

    public record Sampled(
            String iterations,
            String seed,
            String mean,
            String median,
            String low,
            String high,
            String standardDeviation,
            String errorLow,
            String errorHigh,
            List<StageInterval> stages) {
        public Sampled {
            stages = List.copyOf(stages);
        }
    }

    public record StageInterval(String stage, String low, String median, String high) {}

    public record Sensitivity(String label, String atLow, String atHigh, String spread) {}

    public record Share(String label, String percent) {}

    static UncertaintyPart of(UncertaintyReport report, ParameterNames names, Words words) {
        return new UncertaintyPart(
                report.analytic()
                        .map(found -> new Interval(
                                Numbers.amount(found.low()),
                                Numbers.amount(found.high()),
                                Numbers.amount(found.standardDeviation()))),
                report.monteCarlo().map(sampled -> sampled(sampled, words)),
                report.sensitivities().stream()
                        .map(one -> new Sensitivity(
                                names.of(one.label()),
                                Numbers.amount(one.atLow()),
                                Numbers.amount(one.atHigh()),
                                Numbers.amount(Math.abs(one.atHigh() - one.atLow()))))
                        .toList(),
                shares(report, names),
                UncertaintyRemarks.of(report, words));
    }

    /** Those of the samples where there are any, else those of error propagation. */
    private static List<Share> shares(UncertaintyReport report, ParameterNames names) {
        return report.variance().stream()
                .map(one -> new Share(named(one, names), Numbers.percent(BigDecimal.valueOf(one.share()))))
                .toList();
    }

    private static String named(VarianceShare share, ParameterNames names) {
        return Arrays.stream(share.label().split(Pattern.quote(VarianceShare.AND)))
                .map(names::of)
                .collect(Collectors.joining(VarianceShare.AND));
    }

    private static Sampled sampled(UncertaintyReport.Sampled found, Words words) {
        var errors = found.standardErrors();
        return new Sampled(
                String.format(Locale.ROOT, "%,d", found.iterations()),
                Long.toString(found.seed()),
                Numbers.amount(found.mean()),
                Numbers.amount(found.median()),
                Numbers.amount(found.low()),
                Numbers.amount(found.high()),
                Numbers.amount(found.standardDeviation()),
                errors.isEmpty() ? Numbers.NONE : Numbers.amount(errors.get(0)),
                errors.isEmpty() ? Numbers.NONE : Numbers.amount(errors.get(errors.size() - 1)),
                found.stages().stream()
                        .map(stage -> new StageInterval(
                                words.text("stage." + stage.stage()),
                                Numbers.amount(stage.low()),
                                Numbers.amount(stage.median()),
                                Numbers.amount(stage.high())))
                        .toList());
    }
}
