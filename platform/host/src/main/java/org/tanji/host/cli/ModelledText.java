package org.tanji.host.cli;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.tanji.engine.result.Modelled;
import org.tanji.engine.result.Result;
import org.tanji.engine.result.ScenarioRecord;
import org.tanji.engine.text.Localized;

/** What a result says beside its footprint, as text for a terminal; nothing of it is certified. */
record ModelledText(Terminal terminal, Result result) {

    private static final MathContext SHOWN = new MathContext(7, RoundingMode.HALF_EVEN);
    private static final int DISTANCES_SHOWN = 8;

    @Override
    public String toString() {
        return allocations() + units() + scenarios() + distances();
    }

    private String allocations() {
        var shared = result.allocations().stream()
                .filter(share -> !share.parts().isEmpty())
                .toList();
        if (shared.isEmpty()) {
            return "";
        }
        var columns = new Columns().row(words("quantify.allocations"), "%", words("quantify.basis"));
        for (var share : shared) {
            for (var part : share.parts()) {
                var name = part.name().equals("of")
                        ? in(share.allocation().label()) + " / "
                                + in(share.ruleOrStandard().label())
                        : in(part.label());
                columns.row("  " + name, percent(part.share()), shown(part.basis()) + " " + share.unit());
            }
            columns.row(
                    "  \u03a3", share.sum().map(ModelledText::percent).orElse("\u2013"), words("quantify.sumOfShares"));
        }
        return "\n" + columns;
    }

    private String units() {
        var columns = new Columns();
        var modelled = result.modelled();
        boolean partial = result.footprint().boundary().isPartial();
        modelled.functionalUnit().ifPresent(figure -> {
            columns.row(words("quantify.functionalUnit"), in(figure.unit().label()));
            figure.referenceFlow()
                    .ifPresent(flow ->
                            columns.row(words("quantify.referenceFlow"), shown(flow) + " " + figure.flowUnit()));
            figure.printed()
                    .ifPresent(printed -> columns.row(
                            words("quantify.perFunction"),
                            printed + (partial ? " (" + words("quantify.partial") + ")" : "")));
        });
        modelled.indicators()
                .forEach(figure -> figure.value()
                        .ifPresent(value -> columns.row(
                                in(figure.indicator().label()),
                                shown(value) + " " + figure.indicator().value().unit())));
        modelled.recycling()
                .ifPresent(approach ->
                        columns.row(words("quantify.recycling"), words("quantify.recycling." + approach.key())));
        return modelled.functionalUnit().isEmpty()
                        && modelled.indicators().isEmpty()
                        && modelled.recycling().isEmpty()
                ? ""
                : "\n" + columns;
    }

    private String scenarios() {
        if (result.modelled().scenarios().isEmpty()) {
            return "";
        }
        var columns =
                new Columns().row(words("quantify.scenarios"), "kgCO2e", "\u0394", "\u0394 %", words("quantify.line"));
        for (var scenario : result.modelled().scenarios()) {
            columns.row(
                    "  " + label(scenario),
                    scenario.total().map(ModelledText::shown).orElse("\u2013"),
                    scenario.difference().map(ModelledText::shown).orElse("\u2013"),
                    scenario.relative().map(ModelledText::percent).orElse("\u2013"),
                    remark(scenario));
        }
        return "\n" + columns;
    }

    private String label(ScenarioRecord scenario) {
        return scenario.boundary().isPartial()
                ? terminal.text("quantify.partialScenario", in(scenario.label()))
                : in(scenario.label());
    }

    private String remark(ScenarioRecord scenario) {
        return scenario.crosses()
                .map(line -> words("quantify.line." + line.key()))
                .orElseGet(() -> scenario.problems().stream()
                        .findFirst()
                        .map(problem -> problem.message(terminal.locale()))
                        .orElse(""));
    }

    private String distances() {
        return result.modelled().distances().map(this::distances).orElse("");
    }

    private String distances(Modelled.Distances distances) {
        var columns = new Columns()
                .row(
                        words("quantify.distances"),
                        "+" + percent(distances.lines().planned()) + " %",
                        "+" + percent(distances.lines().unplanned()) + " %");
        distances.inputs().stream()
                .limit(DISTANCES_SHOWN)
                .forEach(distance -> columns.row(
                        "  " + distance.label(),
                        change(distance.changes().get(0), distance.most()),
                        change(distance.changes().get(1), distance.most())));
        return "\n" + columns;
    }

    private String change(Optional<Double> change, double most) {
        return change.map(found -> (found < 0 ? "" : "+") + percent(new BigDecimal(found)) + " %")
                .orElseGet(() -> terminal.text("quantify.outOfReach", percent(new BigDecimal(most))));
    }

    private String words(String key) {
        return terminal.text(key);
    }

    private String in(Localized text) {
        return text.in(terminal.locale());
    }

    private static String shown(BigDecimal value) {
        return value.signum() == 0
                ? "0"
                : value.round(SHOWN).stripTrailingZeros().toPlainString();
    }

    private static String percent(BigDecimal share) {
        return share.movePointRight(2).setScale(1, RoundingMode.HALF_EVEN).toPlainString();
    }
}
