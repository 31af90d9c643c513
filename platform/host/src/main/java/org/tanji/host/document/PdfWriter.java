package org.tanji.host.document;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.zip.CRC32;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.tanji.host.document.chart.Drawing;

/**
 * Writes a document as tagged PDF on A4 with its fonts embedded. The same document gives the same bytes: identifier and
 * dates come from the document.
 */
public final class PdfWriter {

    static final String DRAWING = "application/x-drawing";

    static {
        // It tells of every style and link that it treats its own way; nobody could act on that.
        XRLog.setLoggingEnabled(false);
    }

    private PdfWriter() {}

    public static byte[] write(Document document) {
        var page = HtmlWriter.write(document);
        try (var pdf = new PDDocument()) {
            var builder = new PdfRendererBuilder()
                    .withHtmlContent(page.html(), null)
                    .usePDDocument(pdf)
                    .usePdfUaAccessibility(true)
                    .withProducer("Tanji")
                    .useObjectDrawerFactory(drawings(page.drawings()));
            for (var family : List.of(DocumentFonts.MAIN, DocumentFonts.FALLBACK)) {
                var fonts = DocumentFonts.get();
                builder.useFont(() -> fonts.file(family, false), family, 400, FontStyle.NORMAL, true);
                builder.useFont(() -> fonts.file(family, true), family, 700, FontStyle.NORMAL, true);
            }
            try (var renderer = builder.buildPdfRenderer()) {
                renderer.layout();
                renderer.createPDFWithoutClosing();
            }
            return save(pdf, document, page.html());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] save(PDDocument pdf, Document document, String html) throws IOException {
        var instant = document.date().atStartOfDay(ZoneOffset.UTC).toInstant();
        var day = new GregorianCalendar(TimeZone.getTimeZone("UTC"), java.util.Locale.ROOT);
        day.setTimeInMillis(instant.toEpochMilli());
        stamp(pdf, day);
        var identity = new CRC32();
        identity.update(html.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        pdf.setDocumentId(identity.getValue());
        var bytes = new ByteArrayOutputStream();
        pdf.save(bytes);
        return bytes.toByteArray();
    }

    private static void stamp(PDDocument pdf, Calendar day) {
        var information = pdf.getDocumentInformation();
        information.setCreator("Tanji");
        information.setCreationDate(day);
        information.setModificationDate(day);
    }

    private static DefaultObjectDrawerFactory drawings(List<Drawing> drawings) {
        var factory = new DefaultObjectDrawerFactory();
        FSObjectDrawer drawer = (element, x, y, width, height, output, context, dotsPerPixel) -> {
            var drawing = drawings.get(Integer.parseInt(element.getAttribute("data")));
            output.drawWithGraphics(
                    (float) x, (float) y, (float) width / dotsPerPixel, (float) height / dotsPerPixel, canvas -> {
                        canvas.scale(width / dotsPerPixel / drawing.width(), height / dotsPerPixel / drawing.height());
                        DrawingPainter.paint(drawing, canvas);
                    });
            return Map.of();
        };
        factory.registerDrawer(DRAWING, drawer);
        return factory;
    }
}
