package org.tanji.host.cli;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.tanji.engine.solve.Solution;
import org.tanji.engine.solve.Solution.Impact;

/** The solution of a model as a page of text for a terminal: impacts first, then who causes them. */
record SolutionText(Terminal terminal, Solution solution) {

    private static final MathContext SHOWN = new MathContext(7, RoundingMode.HALF_EVEN);
    private static final int SHOWN_ROWS = 10;

    @Override
    public String toString() {
        var text = new StringBuilder();
        text.append(heading()).append('\n');
        if (solution.impacts().isEmpty()) {
            text.append(inventory()).append('\n').append(runs());
        } else {
            text.append(impacts()).append('\n');
            solution.impacts()
                    .forEach(impact -> text.append(contributions(impact)).append('\n'));
            text.append(inventory());
        }
        return text.toString();
    }

    /** What a reader should know, on standard error. */
    void printNotes() {
        solution.findings()
                .forEach(finding ->
                        terminal.err().println(words("quantify.finding") + " " + finding.message(terminal.locale())));
    }

    private String heading() {
        var linear = solution.linear();
        var columns = new Columns().row(words("solve.model"), solution.model().name());
        for (int i = 0; i < linear.size(); i++) {
            if (linear.demand().get(i).signum() != 0) {
                var supply = linear.supplies().get(i);
                columns.row(
                        words("solve.demand"),
                        shown(linear.demand().get(i)) + " " + unit(supply.product()) + " " + supply.product() + " ← "
                                + supply.process());
            }
        }
        return columns.row(words("solve.size"), String.valueOf(linear.size()))
                .row(
                        words("solve.residual"),
                        solution.residual().round(new MathContext(2)).toString())
                .toString();
    }

    private String unit(String product) {
        return solution.model().products().stream()
                .filter(each -> each.name().equals(product))
                .map(org.tanji.engine.solve.Product::unit)
                .findFirst()
                .orElse("");
    }

    private String impacts() {
        var columns = new Columns().row(words("solve.impacts"), words("solve.unit"), words("solve.amount"));
        solution.impacts()
                .forEach(impact -> columns.row(
                        "  " + impact.category().name(), impact.category().unit(), shown(impact.total())));
        return columns.toString();
    }

    private String contributions(Impact impact) {
        var columns = new Columns()
                .row(
                        terminal.text("solve.contributions", impact.category().name()),
                        words("solve.runs"),
                        words("solve.direct"),
                        "%",
                        words("solve.upstream"),
                        "%");
        for (int i : largest(impact.direct())) {
            var direct = impact.direct().get(i);
            var upstream = impact.upstream().get(i);
            columns.row(
                    "  " + name(i),
                    shown(solution.runs().get(i)),
                    shown(direct),
                    percent(direct, impact.total()),
                    shown(upstream),
                    percent(upstream, impact.total()));
        }
        return columns.toString();
    }

    private String inventory() {
        var columns = new Columns().row(words("solve.inventory"), words("solve.unit"), words("solve.amount"));
        for (int i : largest(solution.inventory())) {
            var flow = solution.linear().flows().get(i);
            columns.row(
                    "  " + flow.name(), flow.unit(), shown(solution.inventory().get(i)));
        }
        return columns.toString();
    }

    private String runs() {
        var columns = new Columns().row(words("solve.processes"), words("solve.runs"));
        for (int i : largest(solution.runs())) {
            columns.row("  " + name(i), shown(solution.runs().get(i)));
        }
        return columns.toString();
    }

    private String name(int at) {
        var supply = solution.linear().supplies().get(at);
        return supply.process().equals(supply.product())
                ? supply.process()
                : supply.process() + " / " + supply.product();
    }

    /** Where the largest figures stand, those without any left out. */
    private static List<Integer> largest(List<BigDecimal> figures) {
        return IntStream.range(0, figures.size())
                .boxed()
                .filter(i -> figures.get(i).signum() != 0)
                .sorted(Comparator.<Integer, BigDecimal>comparing(
                                i -> figures.get(i).abs())
                        .reversed()
                        .thenComparing(i -> i))
                .limit(SHOWN_ROWS)
                .toList();
    }

    private String words(String key) {
        return terminal.text(key);
    }

    private static String shown(BigDecimal value) {
        var rounded = value.round(SHOWN).stripTrailingZeros();
        boolean plain = value.signum() == 0 || rounded.scale() <= 12 && rounded.precision() - rounded.scale() <= 15;
        return plain ? rounded.toPlainString() : rounded.toString();
    }

    private static String percent(BigDecimal part, BigDecimal total) {
        return total.signum() == 0
                ? "–"
                : part.multiply(BigDecimal.valueOf(100))
                        .divide(total, MathContext.DECIMAL128)
                        .setScale(1, RoundingMode.HALF_EVEN)
                        .toPlainString();
    }
}
