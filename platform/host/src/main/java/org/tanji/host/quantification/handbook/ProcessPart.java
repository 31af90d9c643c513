package org.tanji.host.quantification.handbook;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.tanji.engine.formula.PrintFormula;
import org.tanji.engine.method.Direction;
import org.tanji.engine.method.Flow;
import org.tanji.engine.method.Flow.Target;
import org.tanji.engine.method.Ledger;
import org.tanji.engine.method.Method;
import org.tanji.engine.method.Stage;
import org.tanji.engine.method.UnitProcess;
import org.tanji.host.document.Block;
import org.tanji.host.document.Block.Row;
import org.tanji.host.document.Words;
import org.tanji.host.document.chart.Drawing;
import org.tanji.host.document.chart.ProcessGraph;

/** The unit processes: a drawing of all, then stage by stage what flows and by which formula. */
final class ProcessPart {

    private final Method method;
    private final Locale locale;
    private final Words words;
    private final Map<Stage, List<UnitProcess>> stages = new EnumMap<>(Stage.class);

    ProcessPart(Method method, Locale locale) {
        this.method = method;
        this.locale = locale;
        this.words = Words.of("text/handbook", locale);
        method.processes()
                .forEach(process -> stages.computeIfAbsent(process.stage(), none -> new ArrayList<>())
                        .add(process));
    }

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(words.text("processes")));
        blocks.add(new Block.Figure(words.text("graph.caption", method.product().in(locale)), graph()));
        stages.forEach((stage, processes) -> {
            blocks.add(new Block.Heading(3, words.text("stage." + stage.key())));
            blocks.add(Tables.of(
                    words,
                    "",
                    processes.stream()
                            .flatMap(process -> rows(process).stream())
                            .toList(),
                    "flow",
                    "amount",
                    "unit",
                    "times",
                    "condition",
                    "data"));
        });
        return blocks;
    }

    private Drawing graph() {
        var columns = stages.entrySet().stream()
                .map(stage -> new ProcessGraph.Column(
                        words.text("stage." + stage.getKey().key()),
                        stage.getValue().stream().map(this::box).toList()))
                .toList();
        var unit = words.text("graph.unit", method.declaredUnit().label().in(locale));
        return ProcessGraph.draw(
                words.text("graph.caption", method.product().in(locale)), told(), unit, columns, links());
    }

    private ProcessGraph.Box box(UnitProcess process) {
        var flows = words.text("graph.flows", process.flows().size());
        var produces = process.produces()
                .map(made -> words.text("graph.produces", made.unit().symbol()))
                .orElse("");
        return new ProcessGraph.Box(process.name(), process.label().in(locale), flows + produces);
    }

    private List<ProcessGraph.Link> links() {
        var links = new ArrayList<ProcessGraph.Link>();
        for (var process : method.processes()) {
            for (var flow : process.flows()) {
                if (flow.target() instanceof Target.Consumed consumed) {
                    links.add(new ProcessGraph.Link(consumed.process(), process.name()));
                }
            }
        }
        return links;
    }

    /** The drawing in words, for those who cannot see it. */
    private String told() {
        return stages.entrySet().stream()
                .map(stage -> words.text(
                        "graph.stage",
                        words.text("stage." + stage.getKey().key()),
                        stage.getValue().stream()
                                .map(process -> process.label().in(locale))
                                .collect(Collectors.joining(words.text("list.comma")))))
                .collect(Collectors.joining(" "));
    }

    private List<Row> rows(UnitProcess process) {
        var rows = new ArrayList<Row>();
        var head = new StringBuilder(process.label().in(locale))
                .append("  `")
                .append(process.name())
                .append('`');
        process.produces().ifPresent(made -> head.append(words.text("process.produces", made.text(), made.unit())));
        process.allocation().ifPresent(name -> head.append(words.text("process.allocation", name)));
        rows.add(Tables.group(head.toString()));
        process.flows().forEach(flow -> rows.add(row(flow)));
        return rows;
    }

    private Row row(Flow flow) {
        return Row.of(
                flow.label().in(locale),
                Tables.code(flow.amount().text()),
                flow.amount().unit().symbol(),
                times(flow),
                condition(flow),
                words.text("data." + flow.data().key()));
    }

    private String times(Flow flow) {
        var target = flow.target();
        var what = target instanceof Target.Slot slot
                ? words.text("times.factor", slot.slot())
                : target instanceof Target.RowFactor row
                        ? words.text(
                                "times.chosen",
                                flow.table().map(table -> table + ".").orElse("") + row.column())
                        : target instanceof Target.OfGas gas
                                ? words.text("times.gas", gas.gas())
                                : words.text("times.consumes", ((Target.Consumed) target).process());
        var ledger = flow.ledger() == Ledger.FOSSIL
                ? ""
                : "\n" + words.text("ledger." + flow.ledger().key());
        var removal = flow.direction() == Direction.REMOVAL ? "\n" + words.text("removal") : "";
        return what + ledger + removal;
    }

    private String condition(Flow flow) {
        var rows = flow.table().map(table -> words.text("for-each", table));
        var when = flow.when().map(condition -> words.text("only-when", PrintFormula.print(condition)));
        return rows.orElse("") + (rows.isPresent() && when.isPresent() ? "\n" : "") + when.orElse("");
    }
}
