package org.tanji.host.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tanji.host.application.Application;
import org.tanji.host.casefile.CaseFile;
import org.tanji.host.casefile.Desk;
import org.tanji.host.casefile.FileId;
import org.tanji.host.document.Block;
import org.tanji.host.document.Block.Align;
import org.tanji.host.document.Block.Column;
import org.tanji.host.document.Block.Fact;
import org.tanji.host.document.Block.Facts;
import org.tanji.host.document.Block.Heading;
import org.tanji.host.document.Block.Note;
import org.tanji.host.document.Block.Paragraph;
import org.tanji.host.document.Block.Row;
import org.tanji.host.document.Block.Table;
import org.tanji.host.document.Document;
import org.tanji.host.document.PdfWriter;
import org.tanji.host.verification.Verification;

/** Review, decision and notice of refusal as documents, kept as they were issued. */
final class DecisionPapers {

    private static final Locale LANGUAGE = Locale.SIMPLIFIED_CHINESE;

    private DecisionPapers() {}

    static FileId review(Desk desk, ReviewCase.Form form) {
        var blocks = begun(desk, "review");
        blocks.add(new Heading(1, text("paper.review.records")));
        said(blocks, "review.documents", form.documents());
        said(blocks, "review.inspection", form.inspection());
        said(blocks, "review.verification", form.verification());
        blocks.add(new Heading(1, text("field.decision.review.recommendation")));
        blocks.add(new Paragraph(
                text("option.Recommendation." + form.recommendation().name())));
        said(blocks, "review.reasons", form.reasons());
        return kept(desk, "review", blocks);
    }

    static FileId decision(Desk desk, DecideCase.Form form) {
        var paper = form.outcome() == DecisionOutcome.GRANTED ? "decision" : "refusal";
        var blocks = begun(desk, paper);
        blocks.add(new Heading(1, text("field.decision.decide.outcome")));
        blocks.add(new Paragraph(text("paper." + paper + ".outcome")));
        said(blocks, "decide.reasons", form.reasons());
        if (form.outcome() == DecisionOutcome.REFUSED) {
            said(blocks, "decide.corrections", form.corrections());
            blocks.add(new Paragraph(text("paper.refusal.again")));
        }
        return kept(desk, paper, blocks);
    }

    private static List<Block> begun(Desk desk, String paper) {
        var file = desk.file();
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(1, text("paper." + paper)));
        blocks.add(new Facts(List.of(
                new Fact(text("paper.case"), file.number().isEmpty() ? file.id().value() : file.number()),
                new Fact(text("paper.title"), file.title()),
                new Fact(text("paper.day"), desk.today().toString()),
                new Fact(text("paper.by"), desk.by().name()),
                new Fact(text("paper.basis"), Basis.of(file)))));
        blocks.add(figures(file));
        blocks.add(new Note(text("paper.basis.note")));
        return blocks;
    }

    private static Block figures(CaseFile file) {
        var figures = Verification.of(file).figures();
        return new Table(
                text("paper.units"),
                List.of(
                        new Column(text("paper.unit"), Align.START, 2),
                        new Column(text("paper.model"), Align.START, 4),
                        new Column(text("paper.site"), Align.START, 5),
                        new Column(text("paper.figure"), Align.END, 4)),
                Application.of(file).units().stream()
                        .map(unit -> Row.of(
                                unit.key(),
                                unit.model(),
                                unit.site(),
                                figures.stream()
                                        .filter(figure -> figure.unit().equals(unit.key()))
                                        .map(figure -> figure.footprint())
                                        .findFirst()
                                        .orElse("–")))
                        .toList());
    }

    private static void said(List<Block> blocks, String field, String words) {
        blocks.add(new Heading(2, text("field.decision." + field)));
        blocks.add(new Paragraph(words));
    }

    private static FileId kept(Desk desk, String paper, List<Block> blocks) {
        var title = text("paper." + paper);
        var running = new Document.Running(title, desk.file().number(), text("paper.foot"), "");
        var document = new Document(title, LANGUAGE, desk.today(), running, blocks);
        var name = paper + "-" + (desk.file().version() + 1) + ".pdf";
        return desk.keep(name, "application/pdf", PdfWriter.write(document));
    }

    private static String text(String key) {
        return Papers.text(key, LANGUAGE);
    }
}
