package org.tanji.host.verification.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.tanji.engine.result.Result;
import org.tanji.host.document.Document;
import org.tanji.host.document.DocxWriter;
import org.tanji.host.document.Golden;
import org.tanji.host.document.Outline;
import org.tanji.host.document.PdfWriter;
import org.tanji.host.document.Words;
import org.tanji.host.verification.VerificationReport;

class VerificationReportTest {

    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    private static Document report(Result result, Locale locale) {
        return VerificationReport.of(PumpMethod.method(), result, PumpFixture.facts(), locale);
    }

    private static String printed(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Nested
    class AsData {

        @Test
        void saysInChineseWhatWasApproved() throws IOException {
            Golden.check("report/pump_zh.txt", Outline.of(report(PumpFixture.complete(), CHINESE)));
        }

        @Test
        void saysInEnglishWhatWasApproved() throws IOException {
            Golden.check("report/pump_en.txt", Outline.of(report(PumpFixture.complete(), Locale.ENGLISH)));
        }

        @Test
        void anIncompleteResultStatesNoFigureAndSaysWhatIsMissing() {
            var outline = Outline.of(report(PumpFixture.incomplete(), CHINESE));

            assertTrue(outline.contains("结果不完整，核查不能得出结论"), outline);
            assertTrue(outline.contains("• electricity: "), outline);
            assertFalse(outline.contains("kgCO₂e / 1 套潜油泵"), outline);
        }

        @Test
        void anExampleAndADraftSaySoOnTheCoverAndOnEveryPage() {
            var report = report(PumpFixture.complete(), CHINESE);

            assertEquals("示例 · 方法草案", report.running().stamp());
            assertTrue(Outline.of(report).contains("[示例, 方法草案]"));
        }

        @Test
        void whatOnlyPeopleCanJudgeStaysOpen() {
            var outline = Outline.of(report(PumpFixture.complete(), CHINESE));

            for (var open : List.of("核查结论", "核查建议", "其他声明", "核查过程", "数据核查结果")) {
                assertTrue(outline.contains("open " + open + " | 由核查组填写"), open);
            }
        }
    }

    @Nested
    class AsPdf {

        @Test
        void holdsTheThirteenSectionsInTheOrderOfTheTemplate() throws IOException {
            var text = printed(PdfWriter.write(report(PumpFixture.complete(), CHINESE)));
            var words = Words.of("text/report", CHINESE);
            int from = text.indexOf(words.text("appendix"));

            for (int section = 1; section <= 13; section++) {
                int at = text.indexOf(words.text("section." + section), from);
                assertTrue(at > from, "section " + section + " is not after the one before it");
                from = at;
            }
        }

        @Test
        void printsEveryCharacterOfTheReport() throws IOException {
            var text = printed(PdfWriter.write(report(PumpFixture.complete(), CHINESE)));

            for (var sign : List.of("kgCO₂e", "Nm³", "喆堃镕", "。", "□", "±", "…", "“")) {
                assertTrue(text.contains(sign), sign);
            }
            assertFalse(text.replaceAll("#\\d+", "").contains("#"), "a glyph is missing");
        }

        @Test
        void givesTheSameBytesAgain() {
            var first = PdfWriter.write(report(PumpFixture.complete(), CHINESE));
            var second = PdfWriter.write(report(PumpFixture.complete(), CHINESE));

            assertArrayEquals(first, second);
        }

        @Test
        void survivesHostileNames() throws IOException {
            var name = "<b>&amp; \"x\" 🚀\u0000 𠮷 "
                    + IntStream.range(0, 300).mapToObj(i -> "长").reduce("", String::concat);

            var text = printed(PdfWriter.write(report(PumpFixture.named(name), CHINESE)));

            assertTrue(text.contains("<b>&amp;"), "markup is text");
            assertTrue(text.contains("[U+1F680]"), "a sign without a glyph is named");
            assertTrue(text.contains("[U+20BB7]"), "a rare character without a glyph is named");
        }

        @Test
        void worksInEnglishAndWithoutACase() throws IOException {
            var facts = ReportFacts.unassigned(PumpFixture.facts().preparedOn());
            var report = VerificationReport.of(PumpMethod.method(), PumpFixture.incomplete(), facts, Locale.ENGLISH);

            var text = printed(PdfWriter.write(report));

            assertTrue(text.contains("13 Declaration"), text);
            assertTrue(text.contains("Result incomplete"));
        }
    }

    @Nested
    class AsDocx {

        @Test
        void hasHeadingsRepeatedHeadsAndFieldsToFillIn() throws IOException {
            try (var docx = opened(DocxWriter.write(report(PumpFixture.complete(), CHINESE)))) {
                var headings = docx.getParagraphs().stream()
                        .filter(paragraph -> "Heading1".equals(paragraph.getStyle()))
                        .map(XWPFParagraph::getText)
                        .toList();
                var controls = docx.getTables().stream()
                        .flatMap(table -> table.getRows().stream())
                        .flatMap(row -> row.getTableCells().stream())
                        .mapToInt(cell -> cell.getCTTc().sizeOfSdtArray())
                        .sum();

                assertEquals(14, headings.size());
                assertEquals("一、基本信息", headings.get(0));
                assertEquals("十三、声明", headings.get(12));
                assertTrue(docx.getTables().stream()
                        .anyMatch(table -> table.getRow(0).isRepeatHeader()));
                assertTrue(controls > 15, "content controls: " + controls);
                assertEquals(6, docx.getAllPictures().size());
            }
        }

        @Test
        void givesTheSameBytesAgain() {
            var first = DocxWriter.write(report(PumpFixture.complete(), CHINESE));
            var second = DocxWriter.write(report(PumpFixture.complete(), CHINESE));

            assertArrayEquals(first, second);
        }

        @Test
        void survivesHostileNames() throws IOException {
            var name = "</w:t>&\u0000 🚀 𠮷";

            try (var docx = opened(DocxWriter.write(report(PumpFixture.named(name), CHINESE)))) {
                assertTrue(docx.getParagraphs().stream()
                        .anyMatch(paragraph -> paragraph.getText().contains("</w:t>& 🚀 𠮷")));
            }
        }

        private XWPFDocument opened(byte[] docx) throws IOException {
            return new XWPFDocument(new ByteArrayInputStream(docx));
        }
    }
}
