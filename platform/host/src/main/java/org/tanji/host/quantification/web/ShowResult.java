package org.tanji.host.quantification.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.tanji.engine.evaluation.Origin;
import org.tanji.engine.failure.Problem;
import org.tanji.engine.inventory.Entry.Value;
import org.tanji.engine.inventory.InventoryPath;
import org.tanji.engine.result.Contribution;
import org.tanji.engine.result.Result;
import org.tanji.engine.result.SeparateLines;
import org.tanji.engine.result.Subtotal;
import org.tanji.engine.result.Trace;
import org.tanji.host.web.Words;

/** Turns a result into its page. */
final class ShowResult {

    private final StudyHeading heading;
    private final Result result;
    private final Words words;

    ShowResult(StudyHeading heading, Result result, Words words) {
        this.heading = heading;
        this.result = result;
        this.words = words;
    }

    ResultPage page() {
        var footprint = result.footprint();
        var printed = footprint.printed().orElse("").split(" ", 2);
        var study = result.manifest().inventory().study();
        return new ResultPage(
                heading,
                printed[0],
                Numbers.pretty(printed.length > 1 ? printed[1] : "kgCO2e"),
                words.text(footprint.declaredUnit().label()),
                total().map(this::traceHref).orElse(""),
                Numbers.amount(footprint.known()),
                footprint.value().map(BigDecimal::toPlainString).orElse(""),
                words.text(footprint.boundary().label()),
                period(study.from().map(Object::toString), study.to().map(Object::toString)),
                interval(),
                places(result.missing().stream().map(one -> one.problem()).toList()),
                lines(result.stages()),
                lines(result.processes()),
                lines(result.gases()),
                lines(result.ledgers()),
                result.contributions().stream().map(this::line).toList(),
                SeparateLines.of(result, words.locale()),
                result.uncertainty()
                        .map(report -> UncertaintyPart.of(report, new ParameterNames(result, words), words)),
                ModelledPart.of(result, new ParameterNames(result, words), words),
                QualityPart.of(result, words),
                places(result.blocking().stream().map(one -> one.problem()).toList()),
                places(result.findings().stream()
                        .filter(one -> !one.blocks())
                        .map(one -> one.problem())
                        .toList()),
                factorReasons(),
                ManifestPart.of(result.manifest()),
                ResultCharts.of(result, words));
    }

    private String interval() {
        var report = result.uncertainty();
        var sampled = report.flatMap(found -> found.monteCarlo())
                .map(found -> Numbers.amount(found.low()) + " \u2013 " + Numbers.amount(found.high()));
        return sampled.or(() -> report.flatMap(found -> found.analytic())
                        .map(found -> Numbers.amount(found.low()) + " \u2013 " + Numbers.amount(found.high())))
                .orElse("");
    }

    private static String period(Optional<String> from, Optional<String> to) {
        return from.isEmpty() && to.isEmpty() ? "" : from.orElse("…") + " \u2013 " + to.orElse("…");
    }

    private List<ResultPage.PlaceLine> places(List<Problem> problems) {
        return problems.stream()
                .map(problem -> new ResultPage.PlaceLine(
                        problem.place().toString(), problem.what().message(words.locale())))
                .toList();
    }

    private List<ResultPage.PlaceLine> factorReasons() {
        var inventory = result.manifest().inventory();
        return inventory.factorReasons().entrySet().stream()
                .map(reason -> {
                    var place = reason.getKey();
                    var id = Optional.ofNullable(inventory.factorChoices().get(place))
                            .or(() -> InventoryPath.entry(inventory, place)
                                    .flatMap(entry -> entry.value() instanceof Value.Factor factor
                                            ? Optional.of(factor.id())
                                            : Optional.empty()));
                    return new ResultPage.PlaceLine(
                            place + id.map(known -> " \u00b7 " + known).orElse(""), reason.getValue());
                })
                .toList();
    }

    private List<Line> lines(List<Subtotal> parts) {
        return parts.stream()
                .map(part -> new Line(
                        Numbers.pretty(words.text(part.label())),
                        Numbers.amount(part.known()),
                        part.known().toPlainString(),
                        Numbers.percent(part.share()),
                        Numbers.bar(part.share()),
                        part.step().map(this::traceHref).orElse("")))
                .toList();
    }

    private ContributionLine line(Contribution contribution) {
        var plan = contribution.plan();
        var flow = words.text(plan.flowLabel());
        var row = contribution.rowLabel().isEmpty()
                ? plan.row().map(number -> " #" + number).orElse("")
                : " \u00b7 " + contribution.rowLabel();
        return new ContributionLine(
                words.text("stage." + plan.stage().key()),
                words.text(plan.processLabel()),
                flow + row,
                Numbers.pretty(plan.gas().name()),
                words.text("ledger." + plan.ledger().key()),
                words.text("data." + plan.data().key()),
                plan.factorId(),
                activity(plan.activity()),
                traceHref(plan.activity()),
                traceHref(plan.factor()),
                new Line(
                        flow + row,
                        Numbers.amount(contribution.value()),
                        contribution.value().map(BigDecimal::toPlainString).orElse(""),
                        Numbers.percent(contribution.share()),
                        Numbers.bar(contribution.share()),
                        traceHref(plan.step())));
    }

    private String activity(int step) {
        return result.trace().lines().stream()
                .filter(line -> line.number() == step)
                .findFirst()
                .map(line -> Numbers.amount(line.value()) + " " + Numbers.pretty(line.unit()))
                .orElse(Numbers.NONE);
    }

    private Optional<Integer> total() {
        return result.trace().lines().stream()
                .filter(line -> line.origin().kind() == Origin.Kind.TOTAL)
                .reduce((first, last) -> last)
                .map(Trace.Line::number);
    }

    private String traceHref(int step) {
        return heading.href("/trace/" + step);
    }
}
