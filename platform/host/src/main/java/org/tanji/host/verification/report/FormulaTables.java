package org.tanji.host.verification.report;

import java.util.ArrayList;
import java.util.List;
import org.tanji.engine.method.Flow;
import org.tanji.engine.method.Flow.Target;
import org.tanji.host.document.Block.Kind;
import org.tanji.host.document.Block.Row;

/** The formulas of the method, written as the method writes them, rule 7.5.4. */
final class FormulaTables {

    private FormulaTables() {}

    static void write(Dossier dossier, Chapter chapter) {
        chapter.say("formulas.general");
        var method = dossier.method();
        if (!method.formulas().isEmpty()) {
            chapter.table(
                    "formulas.table",
                    List.of(
                            chapter.start("formulas.quantity", 6),
                            chapter.start("formulas.formula", 10),
                            chapter.start("formulas.unit", 2)),
                    method.formulas().stream()
                            .map(named -> Row.of(
                                    dossier.text(named.label()) + "\n"
                                            + named.table()
                                                    .map(table -> table + ".")
                                                    .orElse("")
                                                    .concat(bare(named.name())),
                                    named.formula().text(),
                                    dossier.unit(named.formula().unit().symbol())))
                            .toList());
        }
        var rows = new ArrayList<Row>();
        for (var process : dossier.processesInside()) {
            rows.add(new Row(
                    Kind.GROUP,
                    List.of(dossier.text(
                            "formulas.process", dossier.stage(process.stage()), dossier.text(process.label())))));
            process.flows().forEach(flow -> rows.add(flow(flow, dossier)));
        }
        chapter.table(
                "formulas.flows",
                List.of(
                        chapter.start("formulas.flow", 5),
                        chapter.start("formulas.amount", 8),
                        chapter.start("formulas.target", 6),
                        chapter.start("formulas.ledger", 3)),
                rows);
        chapter.note("formulas.note");
    }

    private static String bare(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static Row flow(Flow flow, Dossier dossier) {
        return Row.of(
                dossier.text(flow.label()),
                flow.amount().text(),
                target(flow.target(), dossier),
                dossier.text("ledger." + flow.ledger().key()));
    }

    private static String target(Target target, Dossier dossier) {
        if (target instanceof Target.Slot slot) {
            return dossier.method()
                    .factor(slot.slot())
                    .map(known -> dossier.text("formulas.times-factor", dossier.text(known.label())))
                    .orElse(slot.slot());
        }
        if (target instanceof Target.RowFactor) {
            return dossier.text("formulas.times-row-factor");
        }
        if (target instanceof Target.OfGas gas) {
            return dossier.text("formulas.times-gwp", Figures.gas(gas.gas()));
        }
        if (target instanceof Target.Consumed consumed) {
            return dossier.method().processes().stream()
                    .filter(process -> process.name().equals(consumed.process()))
                    .findFirst()
                    .map(process -> dossier.text("formulas.consumes", dossier.text(process.label())))
                    .orElse(consumed.process());
        }
        throw new AssertionError(target);
    }
}
