package org.tanji.host.verification.report;

import java.util.List;
import org.tanji.host.document.Block;

/** Section 1: the whole report in one table. */
final class BasicInformation {

    private BasicInformation() {}

    static List<Block> write(Dossier dossier) {
        var chapter = Chapter.titled(dossier, "section.1");
        var method = dossier.method();
        chapter.facts(List.of(
                chapter.fact("cover.task", dossier.facts().taskNumber()),
                chapter.fact("basic.product", dossier.productName()),
                chapter.fact("basic.model", dossier.study().model()),
                chapter.fact("basic.specification", dossier.study().specification()),
                chapter.fact("cover.unit", FrontPage.unit(dossier)),
                chapter.fact("basic.boundary", dossier.boundaryWithKind()),
                chapter.fact("basic.period", dossier.period()),
                chapter.fact(
                        "basic.standard",
                        method.standard().code() + "\n"
                                + dossier.text(method.standard().title())),
                chapter.fact("basic.result", result(dossier)),
                chapter.fact(
                        "basic.state",
                        dossier.text(dossier.result().isComplete() ? "state.complete" : "state.incomplete"))));
        return chapter.blocks();
    }

    private static String result(Dossier dossier) {
        return dossier.result()
                .footprint()
                .printed()
                .map(printed -> dossier.text("result.per-unit", Figures.unit(printed), dossier.declaredUnit()))
                .orElse(dossier.text("incomplete.figure"));
    }
}
