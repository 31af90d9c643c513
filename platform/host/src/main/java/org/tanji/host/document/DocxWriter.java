package org.tanji.host.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.tanji.host.document.Block.Bullets;
import org.tanji.host.document.Block.Contents;
import org.tanji.host.document.Block.Cover;
import org.tanji.host.document.Block.Facts;
import org.tanji.host.document.Block.Figure;
import org.tanji.host.document.Block.Heading;
import org.tanji.host.document.Block.Note;
import org.tanji.host.document.Block.Notice;
import org.tanji.host.document.Block.Open;
import org.tanji.host.document.Block.PageBreak;
import org.tanji.host.document.Block.Paragraph;
import org.tanji.host.document.Block.Table;

/**
 * Writes a document as DOCX that people complete in a word processor: headings for its navigation, repeated table heads,
 * page numbers as fields, open fields as content controls. The same document gives the same bytes.
 */
public final class DocxWriter {

    private final Document document;
    private final Words words;
    private final XWPFDocument docx;
    private final DocxTables tables;
    private int figure;
    private int table;

    private DocxWriter(Document document, XWPFDocument docx) {
        this.document = document;
        this.docx = docx;
        this.words = Words.of("text/document", document.locale());
        this.tables = new DocxTables(docx, words);
    }

    public static byte[] write(Document document) {
        try (var docx = new XWPFDocument()) {
            DocxFrame.prepare(docx, document);
            var writer = new DocxWriter(document, docx);
            KeptTogether.groups(document.blocks()).forEach(writer::group);
            var bytes = new ByteArrayOutputStream();
            docx.write(bytes);
            return Archive.withoutTimes(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void group(List<Block> group) {
        for (int i = 0; i < group.size(); i++) {
            block(group.get(i));
            if (i < group.size() - 1) {
                docx.getLastParagraph().setKeepNext(true);
            }
        }
    }

    private void block(Block block) {
        if (block instanceof Cover cover) {
            cover(cover);
        } else if (block instanceof Contents contents) {
            contents(contents);
        } else if (block instanceof Heading heading) {
            paragraph("Heading" + heading.level(), heading.text());
        } else if (block instanceof Paragraph paragraph) {
            paragraph("Normal", paragraph.text());
        } else if (block instanceof Note note) {
            paragraph("Note", note.text());
        } else if (block instanceof Bullets bullets) {
            bullets.items().forEach(item -> paragraph("Bullet", "•  " + item));
        } else if (block instanceof Facts facts) {
            tables.facts(facts);
        } else if (block instanceof Notice notice) {
            tables.notice(notice);
        } else if (block instanceof Open open) {
            tables.open(open);
        } else if (block instanceof Figure shown) {
            figure(shown);
        } else if (block instanceof PageBreak) {
            pageBreak();
        } else if (block instanceof Table rows) {
            if (!rows.caption().isEmpty()) {
                paragraph("Caption", words.text("table.caption", ++table, rows.caption()));
            }
            tables.table(rows);
        } else {
            throw new AssertionError(block);
        }
    }

    private void cover(Cover cover) {
        var first = paragraph("Subtitle", cover.issuer());
        first.setSpacingBefore(900);
        first.setSpacingAfter(900);
        paragraph("Title", cover.title());
        paragraph("Subtitle", cover.subtitle());
        paragraph("Stamp", String.join("   ", cover.stamps()));
        for (var block : cover.blocks()) {
            if (block instanceof Table rows) {
                paragraph("Caption", rows.caption());
                tables.table(rows);
            } else {
                block(block);
            }
        }
        pageBreak();
    }

    /** The headings stand there at once; the word processor adds their pages when it updates the field. */
    private void contents(Contents contents) {
        paragraph("ContentsTitle", contents.title());
        List<Heading> headings = document.blocks().stream()
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast)
                .filter(heading -> heading.level() == 1)
                .toList();
        for (int i = 0; i < headings.size(); i++) {
            var line = docx.createParagraph();
            line.setStyle("TOC1");
            if (i == 0) {
                DocxFrame.openField(line, "TOC \\o \"1-1\" \\h");
            }
            DocxFrame.text(line, headings.get(i).text());
            if (i == headings.size() - 1) {
                DocxFrame.closeField(line);
            }
        }
    }

    private void figure(Figure shown) {
        DrawingImage.add(paragraph("Figure", ""), shown.drawing(), ++figure);
        paragraph("FigureCaption", words.text("figure.caption", figure, shown.caption()));
    }

    private void pageBreak() {
        paragraph("Gap", "").createRun().addBreak(BreakType.PAGE);
    }

    private XWPFParagraph paragraph(String style, String text) {
        var paragraph = docx.createParagraph();
        paragraph.setStyle(style);
        DocxFrame.text(paragraph, text);
        return paragraph;
    }
}
