package org.tanji.engine.result;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tanji.engine.evaluation.Conversions;
import org.tanji.engine.inventory.ElectricityAccount;
import org.tanji.engine.inventory.ElectricitySupply;
import org.tanji.engine.result.SeparateFigures.Delayed;
import org.tanji.engine.text.Phrase;

/** What is reported apart from the footprint, as people read it on every face of the platform. */
public final class SeparateLines {

    private final Result result;
    private final Locale locale;
    private final List<Line> lines = new ArrayList<>();

    private SeparateLines(Result result, Locale locale) {
        this.result = result;
        this.locale = locale;
    }

    /**
     * @param value with its unit
     * @param remark what a reader should know about it; empty for nothing
     */
    public record Line(String label, String value, String remark) {}

    /** Gross figures, carbon contents, delays, electricity and what was left out; none where there is nothing to say. */
    public static List<Line> of(Result result, Locale locale) {
        var made = new SeparateLines(result, locale);
        made.gross();
        made.carbon();
        made.delays();
        result.separate().electricity().forEach(made::electricity);
        made.instruments();
        result.cutOff()
                .effect()
                .ifPresent(effect -> made.add("cutoff", made.emissions(effect), made.words("separate.cutoff.remark")));
        return List.copyOf(made.lines);
    }

    private void gross() {
        result.separate().gross().ifPresent(gross -> {
            add("emissions", emissions(gross.emissions()), "");
            add("removals", emissions(gross.removals()), words("separate.removals.remark"));
        });
    }

    private void carbon() {
        for (var content : result.separate().carbon()) {
            var label = words("separate.carbon." + content.part().key());
            var value = content.value().map(mass -> Figures.rounded(mass) + " kg C");
            var remark = content.carbonDioxide()
                    .map(mass -> words("separate.carbon.remark", content.label(), Figures.rounded(mass)));
            lines.add(new Line(label, value.orElse("–"), remark.orElse("")));
        }
    }

    private void delays() {
        for (var one : result.separate().delayed()) {
            var flow = one.label().in(locale) + one.row().map(row -> " " + row).orElse("");
            var label = words("separate.delayed", flow);
            lines.add(new Line(label, one.value().map(this::emissions).orElse("–"), remark(one)));
        }
        result.separate()
                .delayEffect()
                .ifPresent(effect -> add("delay-effect", emissions(effect), words("separate.delay-effect.remark")));
    }

    private String remark(Delayed one) {
        var years = one.years().map(Figures::rounded).orElse("–");
        return one.effect()
                .map(effect -> words("separate.delayed.effect", years, emissions(effect)))
                .orElseGet(() -> words(one.isLate() ? "separate.delayed.late" : "separate.delayed.soon", years));
    }

    private void electricity(ElectricityAccount account) {
        var rest = BigDecimal.ONE;
        for (var supply : account.supplies()) {
            var share = Conversions.amount(supply.amount(), account.use().unit())
                    .divide(account.use().amount(), DECIMAL128);
            boolean counts = supply.kind() != ElectricitySupply.Kind.INSTRUMENT && !supply.instrumentsSold();
            rest = counts ? rest.subtract(share, DECIMAL128) : rest;
            lines.add(new Line(
                    words("separate.electricity." + supply.kind().key(), account.slot()),
                    supply.amount() + " (" + Findings.percent(share) + ")",
                    remark(supply)));
        }
        var grid = words("separate.electricity.grid", account.slot());
        lines.add(new Line(grid, Findings.percent(rest), words("separate.electricity.grid.remark")));
    }

    private String remark(ElectricitySupply supply) {
        if (supply.instrumentsSold()) {
            return words("separate.electricity.sold", supply.factor());
        }
        return supply.certificate()
                .map(certificate -> words(
                        "separate.electricity.certificate",
                        certificate.number(),
                        certificate.registry(),
                        Integer.toString(certificate.vintage()),
                        certificate.cancellation().isEmpty() ? "–" : certificate.cancellation(),
                        supply.factor() + " + " + supply.delivery()))
                .orElse(supply.factor());
    }

    private void instruments() {
        result.separate()
                .instruments()
                .ifPresent(second -> add(
                        "instruments",
                        second.printed().orElse("–"),
                        second.difference()
                                .map(difference -> words("separate.instruments.remark", emissions(difference)))
                                .orElse("")));
    }

    private void add(String key, String value, String remark) {
        lines.add(new Line(words("separate." + key), value, remark));
    }

    private String emissions(BigDecimal value) {
        return Figures.rounded(value) + " kgCO2e";
    }

    private String words(String key, Object... values) {
        return new Phrase("text/result", key, List.of(values)).in(locale);
    }
}
