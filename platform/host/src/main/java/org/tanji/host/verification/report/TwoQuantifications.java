package org.tanji.host.verification.report;

import java.util.ArrayList;
import java.util.List;
import org.tanji.engine.comparison.Comparison;
import org.tanji.engine.comparison.Difference;
import org.tanji.host.document.Block.Kind;
import org.tanji.host.document.Block.Row;

/** What was declared beside what the team recalculated, rule 7.5.4. */
final class TwoQuantifications {

    private TwoQuantifications() {}

    /** A table to fill in, as long as the team has not recalculated. */
    static void open(Dossier dossier, Chapter chapter) {
        chapter.say("conclusion.two-figures");
        var recalculated = dossier.result()
                .footprint()
                .value()
                .map(value -> dossier.figures().emissions(value) + " " + dossier.emissionsUnit())
                .orElse(dossier.text("incomplete.cell"));
        chapter.table(
                "conclusion.comparison",
                List.of(
                        chapter.start("conclusion.declared", 1),
                        chapter.start("conclusion.recalculated", 1),
                        chapter.start("conclusion.difference", 1),
                        chapter.start("conclusion.accepted", 1)),
                List.of(new Row(Kind.OPEN, List.of("", recalculated, "", ""))));
    }

    static void write(Comparison comparison, Dossier dossier, Chapter chapter) {
        chapter.say("conclusion.two-figures");
        if (!comparison.basis().isEmpty()) {
            var first = comparison.basis().get(0);
            chapter.say("conclusion.basis", first.part(), first.submitted(), first.recalculated());
        }
        var rows = new ArrayList<Row>();
        comparison.stages().forEach(stage -> rows.add(row(dossier.text(stage.label()), stage, dossier)));
        rows.add(row(dossier.text("result.total"), comparison.total(), dossier));
        chapter.table(
                "conclusion.comparison",
                List.of(
                        chapter.start("result.stages.name", 3),
                        chapter.end("conclusion.declared", 3),
                        chapter.end("conclusion.recalculated", 3),
                        chapter.end("conclusion.difference", 3),
                        chapter.end("result.share", 2)),
                rows);
        chapter.say(
                "conclusion.verdict." + comparison.verdict().key(),
                dossier.share(comparison.aggregate()),
                Figures.percent(comparison.limits().materiality()),
                Figures.percent(comparison.limits().stage()));
        changes(comparison, chapter);
    }

    private static Row row(String label, Difference part, Dossier dossier) {
        return Row.of(
                label,
                dossier.emissions(part.submitted()),
                dossier.emissions(part.recalculated()),
                dossier.emissions(part.absolute()),
                dossier.share(part.relative()));
    }

    private static void changes(Comparison comparison, Chapter chapter) {
        if (!comparison.changes().isEmpty()) {
            chapter.table(
                    "conclusion.changes",
                    List.of(
                            chapter.start("data.item", 4),
                            chapter.start("conclusion.declared", 4),
                            chapter.start("conclusion.recalculated", 4)),
                    comparison.changes().stream()
                            .map(one -> Row.of(one.path(), one.submitted(), one.recalculated()))
                            .toList());
        }
    }
}
