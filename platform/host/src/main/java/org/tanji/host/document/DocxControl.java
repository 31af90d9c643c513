package org.tanji.host.document;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** A content control: a field that a word processor shows as one, and that vanishes into the text when it is filled. */
final class DocxControl {

    private DocxControl() {}

    /** @param number unique in the document */
    static void add(XWPFTableCell cell, String label, String placeholder, int number) {
        var control = cell.getCTTc().addNewSdt();
        var properties = control.addNewSdtPr();
        properties.addNewAlias().setVal(Xml.allowed(label));
        properties.addNewTag().setVal("open-" + number);
        properties.addNewId().setVal(BigInteger.valueOf(1000L + number));
        properties.addNewShowingPlcHdr();
        var paragraph = control.addNewSdtContent().addNewP();
        paragraph.addNewPPr().addNewPStyle().setVal("Cell");
        var run = paragraph.addNewR();
        run.addNewRPr().addNewRStyle().setVal("PlaceholderText");
        run.addNewT().setStringValue(Xml.allowed(placeholder));
        var paragraphs = cell.getParagraphs();
        if (paragraphs.get(0).getRuns().isEmpty()) {
            // A cell has to end with a paragraph; the one it came with would stand before the control.
            cell.removeParagraph(0);
        }
        cell.addParagraph().setStyle("CellEnd");
    }
}
