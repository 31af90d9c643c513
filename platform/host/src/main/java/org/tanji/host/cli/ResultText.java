package org.tanji.host.cli;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.tanji.engine.method.Method;
import org.tanji.engine.result.Contribution;
import org.tanji.engine.result.FindingLines;
import org.tanji.engine.result.Result;
import org.tanji.engine.result.SeparateLines;
import org.tanji.engine.result.Subtotal;
import org.tanji.engine.uncertainty.UncertaintyReport;

/** A result as a page of text for a terminal. */
record ResultText(Terminal terminal, Method method, Result result) {

    private static final MathContext SHOWN = new MathContext(7, RoundingMode.HALF_EVEN);
    private static final int CONTRIBUTIONS_SHOWN = 12;

    @Override
    public String toString() {
        return heading()
                + "\n"
                + subtotals("quantify.stages", result.stages())
                + "\n"
                + subtotals("quantify.ledgers", result.ledgers())
                + "\n"
                + contributions()
                + quality()
                + separate()
                + new ModelledText(terminal, result)
                + result.uncertainty().map(this::uncertainty).orElse("");
    }

    private String heading() {
        var footprint = result.footprint();
        var columns = new Columns()
                .row(
                        words("quantify.method"),
                        method.standard().code() + " " + in(method.product()) + ", " + method.id() + " "
                                + method.version())
                .row(words("quantify.status"), words("status." + method.status().key()))
                .row(words("quantify.boundary"), in(footprint.boundary().label()))
                .row(
                        words("quantify.kind"),
                        words(footprint.boundary().isPartial() ? "quantify.partial" : "quantify.whole"))
                .row(words("quantify.unit"), in(footprint.declaredUnit().label()))
                .row(words("quantify.footprint"), footprint.printed().orElse(words("quantify.incomplete")))
                .row(
                        words("quantify.exact"),
                        footprint
                                .value()
                                .map(BigDecimal::toPlainString)
                                .map(value -> value + " kgCO2e")
                                .orElseGet(() -> terminal.text("quantify.known", shown(footprint.known()))));
        if (result.manifest().inventory().study().example()) {
            columns.row(words("quantify.note"), words("quantify.example"));
        }
        return columns.toString();
    }

    private String subtotals(String title, List<Subtotal> subtotals) {
        var columns = new Columns().row(words(title), "kgCO2e", "%");
        subtotals.forEach(part -> columns.row(
                "  " + in(part.label()),
                part.value()
                        .map(ResultText::shown)
                        .orElseGet(() -> terminal.text("quantify.atLeast", shown(part.known()))),
                percent(part.share())));
        return columns.toString();
    }

    private String contributions() {
        var columns = new Columns().row(words("quantify.contributions"), "kgCO2e", "%");
        result.contributions().stream()
                .limit(CONTRIBUTIONS_SHOWN)
                .forEach(part -> columns.row(
                        "  " + name(part), part.value().map(ResultText::shown).orElse("–"), percent(part.share())));
        return columns.toString();
    }

    private String separate() {
        var lines = SeparateLines.of(result, terminal.locale());
        if (lines.isEmpty()) {
            return "";
        }
        var columns = new Columns().row(words("quantify.separate"), "", "");
        lines.forEach(line -> columns.row("  " + line.label(), line.value(), line.remark()));
        return "\n" + columns;
    }

    private String name(Contribution part) {
        var plan = part.plan();
        return in(plan.processLabel()) + " / " + in(plan.flowLabel())
                + (part.rowLabel().isBlank() ? "" : " / " + part.rowLabel());
    }

    /** How good the data are, and what keeps a verification from concluding. */
    private String quality() {
        var primary = percent(result.quality().primaryShare());
        var rating = result.quality()
                .rating()
                .map(found -> terminal.text(
                        "quantify.rating",
                        found.overall().setScale(2, RoundingMode.HALF_EVEN).toPlainString(),
                        words("band." + found.band().key()),
                        percent(Optional.of(found.coverage())),
                        primary))
                .orElseGet(() -> terminal.text("quantify.primary", primary));
        var blocks = result.blocking().stream()
                .map(finding -> finding.problem().place().toString())
                .distinct()
                .toList();
        return "\n" + rating + "\n"
                + (blocks.isEmpty() ? "" : terminal.text("quantify.blocked", String.join(", ", blocks)) + "\n");
    }

    private String uncertainty(UncertaintyReport report) {
        return new UncertaintyText(terminal, report).toString();
    }

    /** What is missing and what a verifier should look at, on standard error. */
    void printNotes() {
        FindingLines.of(result.blocking(), terminal.locale())
                .forEach(line -> terminal.err().println(words("quantify.blocking") + " " + line));
        var others =
                result.findings().stream().filter(finding -> !finding.blocks()).toList();
        FindingLines.of(others, terminal.locale())
                .forEach(line -> terminal.err().println(words("quantify.finding") + " " + line));
        result.manifest()
                .inventory()
                .factorReasons()
                .forEach((place, reason) ->
                        terminal.err().println(words("quantify.factorReason") + " " + place + ": " + reason));
        result.missing()
                .forEach(missing -> terminal.err()
                        .println(words("quantify.missing") + " "
                                + missing.problem().message(terminal.locale())));
    }

    private String words(String key) {
        return terminal.text(key);
    }

    private String in(org.tanji.engine.text.Localized text) {
        return text.in(terminal.locale());
    }

    private static String shown(BigDecimal value) {
        return value.round(SHOWN).toPlainString();
    }

    private static String percent(Optional<BigDecimal> share) {
        return share.map(part -> part.movePointRight(2)
                        .setScale(1, RoundingMode.HALF_EVEN)
                        .toPlainString())
                .orElse("–");
    }
}
