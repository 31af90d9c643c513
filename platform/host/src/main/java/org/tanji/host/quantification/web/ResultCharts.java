package org.tanji.host.quantification.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tanji.engine.result.Contribution;
import org.tanji.engine.result.Result;
import org.tanji.host.web.Words;
import org.tanji.host.web.rest.Json;

/**
 * Data of the charts, as JSON that may stand inside a page; how they look is the script's business. Doubles are good enough
 * to draw with: the figures themselves stand in the table below each chart.
 */
public record ResultCharts(String stages, String treemap, String sankey, String histogram, String tornado) {

    private static final int MOST_FLOWS = 14;

    static ResultCharts of(Result result, Words words) {
        return new ResultCharts(
                Json.inPage(stages(result, words)),
                Json.inPage(treemap(result, words)),
                Json.inPage(sankey(result, words)),
                Json.inPage(histogram(result)),
                Json.inPage(tornado(result, words)));
    }

    private static ObjectNode stages(Result result, Words words) {
        var chart = Json.object();
        var items = chart.putArray("items");
        for (var stage : result.stages()) {
            items.addObject()
                    .put("name", words.text(stage.label()))
                    .put("value", stage.known().doubleValue())
                    .put("label", Numbers.amount(stage.known()));
        }
        return chart;
    }

    private static ObjectNode treemap(Result result, Words words) {
        var chart = Json.object();
        var stages = chart.putArray("items");
        for (var stage : result.stages()) {
            var processes = new LinkedHashMap<String, Map<String, BigDecimal>>();
            for (var contribution : drawn(result)) {
                var plan = contribution.plan();
                if (plan.stage().key().equals(stage.key())) {
                    processes
                            .computeIfAbsent(words.text(plan.processLabel()), process -> new LinkedHashMap<>())
                            .merge(flow(contribution, words), value(contribution), BigDecimal::add);
                }
            }
            if (processes.isEmpty()) {
                continue;
            }
            var children =
                    stages.addObject().put("name", words.text(stage.label())).putArray("children");
            processes.forEach((process, flows) -> {
                var leaves = children.addObject().put("name", process).putArray("children");
                flows.forEach((flow, amount) -> leaves.addObject()
                        .put("name", flow)
                        .put("value", amount.doubleValue())
                        .put("label", Numbers.amount(amount)));
            });
        }
        return chart;
    }

    private static ObjectNode sankey(Result result, Words words) {
        var links = new LinkedHashMap<List<String>, BigDecimal>();
        var total = "\u03a3 " + words.text("origin.total");
        var largest = largestFlows(result, words);
        for (var contribution : drawn(result)) {
            var plan = contribution.plan();
            var stage = "\u25cf " + words.text("stage." + plan.stage().key());
            var process = "\u25b8 " + words.text(plan.processLabel());
            var name = flow(contribution, words);
            var flow = largest.contains(name)
                    ? name
                    : words.text("charts.others") + " (" + words.text(plan.processLabel()) + ")";
            var amount = value(contribution);
            links.merge(List.of(flow, process), amount, BigDecimal::add);
            links.merge(List.of(process, stage), amount, BigDecimal::add);
            links.merge(List.of(stage, total), amount, BigDecimal::add);
        }
        var chart = Json.object();
        var nodes = chart.putArray("nodes");
        links.keySet().stream().flatMap(List::stream).distinct().forEach(nodes::add);
        var drawn = chart.putArray("links");
        links.forEach((ends, amount) -> drawn.addObject()
                .put("source", ends.get(0))
                .put("target", ends.get(1))
                .put("value", amount.doubleValue())
                .put("label", Numbers.amount(amount)));
        return chart;
    }

    private static List<String> largestFlows(Result result, Words words) {
        var sums = new LinkedHashMap<String, BigDecimal>();
        drawn(result).forEach(one -> sums.merge(flow(one, words), value(one), BigDecimal::add));
        return sums.entrySet().stream()
                .sorted(Map.Entry.<String, BigDecimal>comparingByValue().reversed())
                .limit(MOST_FLOWS)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static ObjectNode histogram(Result result) {
        var chart = Json.object();
        result.uncertainty().flatMap(report -> report.monteCarlo()).ifPresent(sampled -> {
            chart.put("from", sampled.histogram().from())
                    .put("to", sampled.histogram().to());
            chart.put("low", sampled.low()).put("median", sampled.median()).put("high", sampled.high());
            sampled.histogram().counts().forEach(chart.putArray("counts")::add);
            result.footprint().value().ifPresent(value -> chart.put("value", value.doubleValue()));
        });
        return chart;
    }

    private static ObjectNode tornado(Result result, Words words) {
        var names = new ParameterNames(result, words);
        var chart = Json.object()
                .put("lowName", words.text("uncertainty.atLow"))
                .put("highName", words.text("uncertainty.atHigh"));
        var items = chart.putArray("items");
        result.footprint().value().ifPresent(value -> chart.put("value", value.doubleValue()));
        result.uncertainty()
                .ifPresent(report -> report.sensitivities().stream()
                        .limit(12)
                        .forEach(one -> items.addObject()
                                .put("name", names.of(one.label()))
                                .put("low", one.atLow())
                                .put("high", one.atHigh())));
        return chart;
    }

    /** Removals and gaps cannot be drawn as areas. */
    private static List<Contribution> drawn(Result result) {
        return result.contributions().stream()
                .filter(one -> value(one).signum() > 0)
                .toList();
    }

    private static BigDecimal value(Contribution contribution) {
        return contribution.value().orElse(BigDecimal.ZERO);
    }

    private static String flow(Contribution contribution, Words words) {
        var flow = words.text(contribution.plan().flowLabel());
        return Numbers.pretty(contribution.rowLabel().isEmpty() ? flow : contribution.rowLabel() + " \u00b7 " + flow);
    }
}
