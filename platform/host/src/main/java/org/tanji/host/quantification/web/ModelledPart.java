package org.tanji.host.quantification.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tanji.engine.result.Modelled;
import org.tanji.engine.result.Result;
import org.tanji.engine.result.ScenarioRecord;
import org.tanji.host.web.Words;

/**
 * What stands beside the footprint, ready to be read: other units, scenarios, distances to the lines of Annex 1 11.1.
 *
 * @param planned the lines as percentages; empty where no line is drawn
 */
public record ModelledPart(
        List<Fact> facts, List<Scenario> scenarios, List<Distance> distances, String planned, String unplanned) {

    public ModelledPart {
        facts = List.copyOf(facts);
        scenarios = List.copyOf(scenarios);
        distances = List.copyOf(distances);
    }

    public record Fact(String name, String value) {}

    /** @param remark the line that is reached, or why there is no figure */
    public record Scenario(
            String kind,
            String label,
            String settings,
            boolean partial,
            String total,
            String difference,
            String percent,
            String remark,
            boolean crosses,
            String stages) {}

    public record Distance(String label, String elasticity, String toPlanned, String toUnplanned) {}

    static ModelledPart of(Result result, ParameterNames names, Words words) {
        var modelled = result.modelled();
        var distances = modelled.distances();
        return new ModelledPart(
                facts(result, words),
                modelled.scenarios().stream().map(one -> scenario(one, words)).toList(),
                distances.map(found -> distances(found, names, words)).orElse(List.of()),
                distances.map(found -> Numbers.percent(found.lines().planned())).orElse(""),
                distances
                        .map(found -> Numbers.percent(found.lines().unplanned()))
                        .orElse(""));
    }

    private static List<Fact> facts(Result result, Words words) {
        var facts = new ArrayList<Fact>();
        var modelled = result.modelled();
        modelled.functionalUnit().ifPresent(figure -> {
            facts.add(new Fact(
                    words.text("modelled.functionalUnit"),
                    words.text(figure.unit().label())));
            figure.referenceFlow()
                    .ifPresent(flow -> facts.add(new Fact(
                            words.text("modelled.referenceFlow"), Numbers.amount(flow) + " " + figure.flowUnit())));
            figure.serviceLife()
                    .ifPresent(life -> facts.add(new Fact(
                            words.text("modelled.serviceLife"), Numbers.amount(life) + " " + figure.lifeUnit())));
            figure.printed()
                    .ifPresent(printed -> facts.add(new Fact(
                            words.text(
                                    result.footprint().boundary().isPartial()
                                            ? "modelled.perFunction.partial"
                                            : "modelled.perFunction"),
                            Numbers.pretty(printed))));
        });
        modelled.indicators()
                .forEach(figure -> facts.add(new Fact(
                        words.text(figure.indicator().label()),
                        Numbers.amount(figure.value()) + " "
                                + Numbers.pretty(
                                        figure.indicator().value().unit().symbol()))));
        modelled.recycling()
                .ifPresent(approach -> facts.add(new Fact(
                        words.text("modelled.recycling"), words.text("modelled.recycling." + approach.key()))));
        return facts;
    }

    private static Scenario scenario(ScenarioRecord one, Words words) {
        var remark = one.crosses()
                .map(line -> words.text("modelled.crosses." + line.key()))
                .orElseGet(() -> one.problems().stream()
                        .findFirst()
                        .map(problem -> problem.message(words.locale()))
                        .orElse(""));
        return new Scenario(
                words.text("modelled.kind." + one.kind().key()),
                words.text(one.label()),
                String.join("; ", one.settings()),
                one.boundary().isPartial(),
                Numbers.amount(one.total()),
                Numbers.amount(one.difference()),
                Numbers.percent(one.relative()),
                remark,
                one.crosses().isPresent(),
                one.stages().stream()
                        .map(stage -> words.text("stage." + stage.stage()) + " " + Numbers.amount(stage.value()))
                        .collect(java.util.stream.Collectors.joining("; ")));
    }

    private static List<Distance> distances(Modelled.Distances found, ParameterNames names, Words words) {
        return found.inputs().stream()
                .map(one -> new Distance(
                        names.of(one.label()),
                        Numbers.amount(one.elasticity()),
                        change(one.changes().get(0), one.most(), words),
                        change(one.changes().get(1), one.most(), words)))
                .toList();
    }

    private static String change(Optional<Double> change, double most, Words words) {
        return change.map(found -> (found < 0 ? "" : "+") + Numbers.percent(BigDecimal.valueOf(found)))
                .orElseGet(() -> words.text("modelled.outOfReach", Numbers.percent(BigDecimal.valueOf(most))));
    }
}
