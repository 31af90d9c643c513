package org.tanji.host.verification.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tanji.engine.method.Stage;
import org.tanji.engine.method.UnitProcess;
import org.tanji.host.document.Block;
import org.tanji.host.document.Block.Fact;
import org.tanji.host.document.chart.BoundaryFigure;
import org.tanji.host.document.chart.BoundaryFigure.Column;

/** Section 4: the product, what the footprint is counted for, its boundary in time and in the life cycle. */
final class ProductInformation {

    private ProductInformation() {}

    static List<Block> write(Dossier dossier) {
        var chapter = Chapter.titled(dossier, "section.4");
        var study = dossier.study();
        var boundary = dossier.result().footprint().boundary();
        var facts = new ArrayList<Fact>();
        facts.add(chapter.fact("basic.product", dossier.productName()));
        facts.add(chapter.fact("basic.model", study.model()));
        facts.add(chapter.fact("basic.specification", study.specification()));
        dossier.method()
                .functionalUnit()
                .ifPresent(unit -> facts.add(chapter.fact("product.functional-unit", dossier.text(unit.label()))));
        facts.add(chapter.fact("product.declared-unit", dossier.declaredUnit()));
        facts.addAll(ModelledTables.units(dossier, chapter));
        facts.add(chapter.fact("product.kind", dossier.footprintKind()));
        facts.add(chapter.fact("basic.period", dossier.period()));
        if (!study.note().isEmpty()) {
            facts.add(chapter.fact("product.note", study.note()));
        }
        chapter.facts(facts);
        chapter.sub("product.boundary");
        chapter.say(
                boundary.isPartial() ? "product.boundary.partial" : "product.boundary.full",
                dossier.text(boundary.label()));
        var columns = Arrays.stream(Stage.values())
                .map(stage -> column(stage, dossier))
                .toList();
        chapter.figure(
                "product.boundary.figure",
                BoundaryFigure.draw(dossier.text("product.boundary.figure"), dossier.text(boundary.label()), columns));
        chapter.open("product.description", 4);
        return chapter.blocks();
    }

    private static Column column(Stage stage, Dossier dossier) {
        boolean inside = dossier.result().footprint().boundary().stages().contains(stage);
        List<String> processes = inside
                ? dossier.method().processes().stream()
                        .filter(process -> process.stage() == stage)
                        .map(UnitProcess::label)
                        .map(dossier::text)
                        .toList()
                : List.of();
        return new Column(dossier.stage(stage), inside, processes);
    }
}
