package org.tanji.host.document;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The fonts of documents: Noto Sans SC for everything, Noto Sans for the few signs that it lacks, such as the index in
 * CO₂. They come with the program, so that a document looks the same on a machine without any font; nothing here asks
 * the operating system. Kept as long as memory is not short.
 */
final class DocumentFonts {

    static final String MAIN = "NotoSansSC";
    static final String FALLBACK = "NotoSans";

    private static SoftReference<DocumentFonts> loaded = new SoftReference<>(null);

    private final List<Face> regular;
    private final List<Face> bold;

    private record Face(byte[] bytes, TrueTypeFont font, CmapLookup glyphs) {}

    private DocumentFonts(List<Face> regular, List<Face> bold) {
        this.regular = regular;
        this.bold = bold;
    }

    static synchronized DocumentFonts get() {
        var fonts = loaded.get();
        if (fonts == null) {
            fonts = new DocumentFonts(
                    List.of(read(MAIN + "-Regular"), read(FALLBACK + "-Regular")),
                    List.of(read(MAIN + "-Bold"), read(FALLBACK + "-Bold")));
            loaded = new SoftReference<>(fonts);
        }
        return fonts;
    }

    InputStream file(String family, boolean heavy) {
        return new ByteArrayInputStream(
                faces(heavy).get(family.equals(MAIN) ? 0 : 1).bytes());
    }

    /** Whether both weights have a glyph for it in one of the two families. */
    boolean covers(int point) {
        return has(regular, point) && has(bold, point);
    }

    private static boolean has(List<Face> faces, int point) {
        return faces.stream().anyMatch(face -> face.glyphs().getGlyphId(point) > 0);
    }

    /** The outline of a line of text that starts at the origin, y pointing down. */
    synchronized Path2D outline(String text, boolean heavy, double size) {
        var line = new Path2D.Double();
        double x = 0;
        for (int point : text.codePoints().toArray()) {
            var face = face(point, heavy);
            int glyph = face.glyphs().getGlyphId(point);
            try {
                double scale = size / face.font().getUnitsPerEm();
                var shape = face.font().getGlyph().getGlyph(glyph);
                if (shape != null) {
                    line.append(shape.getPath().getPathIterator(new AffineTransform(scale, 0, 0, -scale, x, 0)), false);
                }
                x += face.font().getAdvanceWidth(glyph) * scale;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return line;
    }

    /** How far the line of text goes. */
    synchronized double width(String text, boolean heavy, double size) {
        return text.codePoints()
                .mapToDouble(point -> {
                    var face = face(point, heavy);
                    try {
                        return size
                                * face.font().getAdvanceWidth(face.glyphs().getGlyphId(point))
                                / face.font().getUnitsPerEm();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .sum();
    }

    private Face face(int point, boolean heavy) {
        var faces = faces(heavy);
        return faces.get(0).glyphs().getGlyphId(point) > 0 ? faces.get(0) : faces.get(1);
    }

    private List<Face> faces(boolean heavy) {
        return heavy ? bold : regular;
    }

    private static Face read(String name) {
        var path = "/font/" + name + ".ttf";
        try (var in = Objects.requireNonNull(DocumentFonts.class.getResourceAsStream(path), path)) {
            var bytes = in.readAllBytes();
            var font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
            return new Face(bytes, font, font.getUnicodeCmapLookup());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
