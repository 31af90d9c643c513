package org.tanji.host.cli;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.tanji.engine.uncertainty.UncertaintyReport;
import org.tanji.engine.uncertainty.UncertaintyReport.Sampled;
import org.tanji.engine.uncertainty.UncertaintyReport.VarianceShare;

/** How far a figure may be off, as lines for a terminal: both ways side by side, and where the variance comes from. */
record UncertaintyText(Terminal terminal, UncertaintyReport report) {

    private static final MathContext SHOWN = new MathContext(7, RoundingMode.HALF_EVEN);
    private static final MathContext ERROR = new MathContext(2, RoundingMode.HALF_EVEN);
    private static final int SHARES_SHOWN = 8;

    @Override
    public String toString() {
        var lines = new ArrayList<String>();
        report.monteCarlo().ifPresent(run -> sampled(run, lines));
        report.analytic()
                .ifPresent(interval ->
                        lines.add(terminal.text("quantify.analytic", shown(interval.low()), shown(interval.high()))));
        report.comparison()
                .ifPresent(comparison -> lines.add(terminal.text(
                        "quantify.comparison." + comparison.verdict().key(),
                        percent(comparison.low()),
                        percent(comparison.high()))));
        shares(lines);
        report.pedigree()
                .ifPresent(pedigree -> lines.add(terminal.text(
                        "quantify.pedigree",
                        pedigree.uses().size(),
                        pedigree.name().in(terminal.locale()),
                        pedigree.table() + "/" + pedigree.version())));
        return "\n" + String.join("\n", lines) + "\n";
    }

    private void sampled(Sampled run, List<String> lines) {
        lines.add(terminal.text(
                "quantify.monteCarlo",
                String.valueOf(run.iterations()),
                String.valueOf(run.seed()),
                shown(run.low()),
                shown(run.median()),
                shown(run.high())));
        var errors = run.standardErrors();
        if (errors.size() == 3) {
            lines.add(
                    terminal.text("quantify.errors", error(errors.get(0)), error(errors.get(1)), error(errors.get(2))));
        }
        run.target()
                .ifPresent(target -> lines.add(terminal.text(
                        target.isReached() ? "quantify.target.reached" : "quantify.target.missed",
                        precise(target.asked()),
                        precise(target.found()),
                        String.valueOf(target.most()))));
    }

    private void shares(List<String> lines) {
        var sampled = report.monteCarlo()
                .map(Sampled::decomposition)
                .filter(found -> !found.shares().isEmpty());
        var shares = sampled.map(found -> found.shares()).orElse(report.shares());
        if (shares.isEmpty()) {
            return;
        }
        lines.add(terminal.text(sampled.isPresent() ? "quantify.shares.sampled" : "quantify.shares.analytic"));
        shares.stream()
                .limit(SHARES_SHOWN)
                .forEach(share -> lines.add("  " + percent(share.share()) + "  " + share.label()));
        sampled.ifPresent(found ->
                lines.add("  " + percent(found.interactions()) + "  " + terminal.text("quantify.interactions")));
        if (shares.stream().anyMatch(share -> share.label().contains(VarianceShare.AND))) {
            lines.add("  " + terminal.text("quantify.correlated"));
        }
    }

    private static String shown(double value) {
        return new BigDecimal(value).round(SHOWN).toPlainString();
    }

    private static String error(double value) {
        return new BigDecimal(value).round(ERROR).toPlainString();
    }

    private static String precise(double share) {
        return new BigDecimal(share).movePointRight(2).round(ERROR).toPlainString() + " %";
    }

    private static String percent(double share) {
        return BigDecimal.valueOf(share)
                        .movePointRight(2)
                        .setScale(1, RoundingMode.HALF_EVEN)
                        .toPlainString() + " %";
    }
}
