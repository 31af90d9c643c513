package org.tanji.host.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** What surrounds the text of a DOCX file: styles, properties, page, header and footer. */
final class DocxFrame {

    private static final long MILLIMETRE = 57;

    private DocxFrame() {}

    static void prepare(XWPFDocument docx, Document document) throws IOException {
        styles(docx);
        var day = Optional.of(
                Date.from(document.date().atStartOfDay(ZoneOffset.UTC).toInstant()));
        var properties = docx.getProperties().getCoreProperties();
        properties.setTitle(Xml.allowed(document.title()));
        properties.setCreator("Tanji");
        properties.setCreated(day);
        properties.setModified(day);
        docx.getProperties().getExtendedProperties().setApplication("Tanji");
        var section = docx.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(11906));
        size.setH(BigInteger.valueOf(16838));
        var margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(26 * MILLIMETRE));
        margins.setBottom(BigInteger.valueOf(24 * MILLIMETRE));
        margins.setLeft(BigInteger.valueOf(22 * MILLIMETRE));
        margins.setRight(BigInteger.valueOf(22 * MILLIMETRE));
        margins.setHeader(BigInteger.valueOf(13 * MILLIMETRE));
        margins.setFooter(BigInteger.valueOf(12 * MILLIMETRE));
        margins.setGutter(BigInteger.ZERO);
        running(docx, document);
    }

    private static void styles(XWPFDocument docx) throws IOException {
        var path = "/document/styles.xml";
        try (var in = Objects.requireNonNull(DocxFrame.class.getResourceAsStream(path), path)) {
            docx.createStyles().setStyles(StylesDocument.Factory.parse(in).getStyles());
        } catch (XmlException e) {
            throw new UncheckedIOException(new IOException(path, e));
        }
    }

    private static void running(XWPFDocument docx, Document document) {
        var words = Words.of("text/document", document.locale());
        var running = document.running();
        docx.createHeader(HeaderFooterType.FIRST).createParagraph();
        docx.createFooter(HeaderFooterType.FIRST).createParagraph();
        var head = docx.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        head.setStyle("Header");
        text(head, running.left());
        head.createRun().addTab();
        var stamp = head.createRun();
        stamp.setText(Xml.allowed(running.stamp()));
        stamp.setBold(true);
        stamp.setColor("A3360F");
        head.createRun().addTab();
        text(head, running.right());
        var foot = docx.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        foot.setStyle("Footer");
        text(foot, running.foot());
        foot.createRun().addTab();
        text(foot, words.text("page.before"));
        number(foot, "PAGE");
        text(foot, words.text("page.between"));
        number(foot, "NUMPAGES");
        text(foot, words.text("page.after"));
    }

    private static void number(XWPFParagraph paragraph, String field) {
        openField(paragraph, field);
        text(paragraph, "1");
        closeField(paragraph);
    }

    static void openField(XWPFParagraph paragraph, String instruction) {
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        paragraph.createRun().getCTR().addNewInstrText().setStringValue(instruction);
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
    }

    static void closeField(XWPFParagraph paragraph) {
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
    }

    /** Lines of the text are lines of the paragraph. */
    static void text(XWPFParagraph paragraph, String text) {
        var lines = Xml.allowed(text).split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            var run = paragraph.createRun();
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines[i]);
        }
    }
}
