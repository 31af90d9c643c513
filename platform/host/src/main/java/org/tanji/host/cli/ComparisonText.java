package org.tanji.host.cli;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.tanji.engine.comparison.Comparison;
import org.tanji.engine.comparison.Difference;

/** Two quantifications as a page of text: first what they were not made with alike, then the figures. */
record ComparisonText(Terminal terminal, Comparison comparison) {

    private static final MathContext SHOWN = new MathContext(7, RoundingMode.HALF_EVEN);
    private static final String NONE = "–";

    @Override
    public String toString() {
        return basis()
                + figures("compare.footprint", List.of(comparison.total()))
                + figures("quantify.stages", comparison.stages())
                + figures("compare.processes", comparison.processes())
                + changes()
                + verdict();
    }

    private String basis() {
        if (comparison.basis().isEmpty()) {
            return words("compare.sameBasis") + "\n\n";
        }
        var first = comparison.basis().get(0);
        var columns = new Columns()
                .row(words("compare.basis"), words("compare.submitted.column"), words("compare.recalculated.column"));
        comparison.basis().forEach(one -> columns.row("  " + one.part(), one.submitted(), one.recalculated()));
        return terminal.text("compare.firstDifference", first.part(), first.submitted(), first.recalculated())
                + "\n"
                + columns
                + "\n";
    }

    private String figures(String title, List<Difference> parts) {
        var columns = new Columns()
                .row(
                        words(title),
                        words("compare.submitted.column"),
                        words("compare.recalculated.column"),
                        words("compare.difference"),
                        "%");
        for (var part : parts) {
            columns.row(
                    "  " + part.label().in(terminal.locale()),
                    shown(part.submitted()),
                    shown(part.recalculated()),
                    shown(part.absolute()),
                    percent(part.relative()));
        }
        return columns + "\n";
    }

    private String changes() {
        if (comparison.changes().isEmpty()) {
            return words("compare.sameData") + "\n\n";
        }
        var columns = new Columns()
                .row(words("compare.changes"), words("compare.submitted.column"), words("compare.recalculated.column"));
        comparison.changes().forEach(one -> columns.row("  " + one.path(), one.submitted(), one.recalculated()));
        return columns + "\n";
    }

    private String verdict() {
        return terminal.text(
                        "compare.verdict." + comparison.verdict().key(),
                        percent(comparison.aggregate()),
                        percent(Optional.of(comparison.limits().materiality())),
                        percent(Optional.of(comparison.limits().stage())))
                + "\n";
    }

    private String words(String key) {
        return terminal.text(key);
    }

    private static String shown(Optional<BigDecimal> value) {
        return value.map(known -> known.round(SHOWN).toPlainString()).orElse(NONE);
    }

    private static String percent(Optional<BigDecimal> share) {
        return share.map(part -> part.movePointRight(2)
                        .setScale(2, RoundingMode.HALF_EVEN)
                        .toPlainString())
                .orElse(NONE);
    }
}
