package org.tanji.host.cli;

import java.math.BigDecimal;
import java.math.MathContext;
import org.tanji.engine.solve.sampling.ModelSamples;

/** What sampling says of a model's impacts, as text for a terminal. */
record SamplesText(Terminal terminal, ModelSamples samples) {

    private static final MathContext SHOWN = new MathContext(5);

    @Override
    public String toString() {
        var columns = new Columns()
                .row(
                        terminal.text(
                                "solve.samples", String.valueOf(samples.iterations()), String.valueOf(samples.seed())),
                        terminal.text("solve.unit"),
                        terminal.text("solve.mean"),
                        terminal.text("solve.deviation"),
                        "2.5 %",
                        "50 %",
                        "97.5 %");
        for (var impact : samples.impacts()) {
            var summary = impact.summary();
            columns.row(
                    "  " + impact.category().name(),
                    impact.category().unit(),
                    shown(summary.mean()),
                    shown(summary.standardDeviation()),
                    shown(summary.low()),
                    shown(summary.median()),
                    shown(summary.high()));
        }
        return columns.toString();
    }

    private static String shown(double number) {
        return new BigDecimal(number).round(SHOWN).toString();
    }
}
