package org.tanji.host.document;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.tanji.host.document.chart.Drawing;

/** A drawing as a picture of pixels, for word processors that cannot show vectors. */
final class DrawingImage {

    /** Pixels for each pixel of the drawing: about 290 to the inch. */
    private static final int FINENESS = 3;

    /** What fits between the margins, in pixels of the drawing. */
    private static final double MOST_WIDTH = 624;

    private DrawingImage() {}

    static void add(XWPFParagraph paragraph, Drawing drawing, int number) {
        double scale = Math.min(1, MOST_WIDTH / drawing.width());
        try {
            var picture = paragraph
                    .createRun()
                    .addPicture(
                            new ByteArrayInputStream(png(drawing)),
                            PictureType.PNG,
                            "figure-" + number + ".png",
                            (int) (drawing.width() * scale * Units.EMU_PER_PIXEL),
                            (int) (drawing.height() * scale * Units.EMU_PER_PIXEL));
            picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(Xml.allowed(drawing.title()));
            var inline = paragraph
                    .getRuns()
                    .get(paragraph.getRuns().size() - 1)
                    .getCTR()
                    .getDrawingArray(0)
                    .getInlineArray(0);
            inline.getDocPr().setDescr(Xml.allowed(drawing.title()));
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] png(Drawing drawing) throws IOException {
        int width = (int) Math.ceil(drawing.width() * FINENESS);
        int height = (int) Math.ceil(drawing.height() * FINENESS);
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, width, height);
        canvas.scale(FINENESS, FINENESS);
        DrawingPainter.paint(drawing, canvas);
        canvas.dispose();
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", out);
        }
        return bytes.toByteArray();
    }
}
