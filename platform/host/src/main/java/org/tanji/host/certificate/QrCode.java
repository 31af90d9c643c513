package org.tanji.host.certificate;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.ArrayList;
import java.util.EnumMap;
import org.tanji.host.document.chart.Drawing;
import org.tanji.host.document.chart.Drawing.Bar;
import org.tanji.host.document.chart.Drawing.Mark;

/** A QR code, ISO/IEC 18004, as a drawing that stays sharp at any size. */
final class QrCode {

    private static final int QUIET = 4;
    private static final String BLACK = "#000000";

    private QrCode() {}

    /** @param side in CSS pixels, quiet zone included */
    static Drawing of(String content, double side, String title) {
        try {
            var hints = new EnumMap<EncodeHintType, Object>(EncodeHintType.class);
            hints.put(EncodeHintType.CHARACTER_SET, "UTF-8");
            var matrix = Encoder.encode(content, ErrorCorrectionLevel.M, hints).getMatrix();
            double module = side / (matrix.getWidth() + 2 * QUIET);
            var marks = new ArrayList<Mark>();
            for (int y = 0; y < matrix.getHeight(); y++) {
                int x = 0;
                while (x < matrix.getWidth()) {
                    int run = x;
                    while (run < matrix.getWidth() && matrix.get(run, y) == 1) {
                        run++;
                    }
                    if (run > x) {
                        marks.add(bar(x, y, run - x, module));
                    }
                    x = Math.max(run, x + 1);
                }
            }
            return new Drawing(side, side, title, content, marks);
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code: " + content, e);
        }
    }

    private static Mark bar(int x, int y, int run, double module) {
        return new Bar((x + QUIET) * module, (y + QUIET) * module, run * module, module, 0, BLACK, "none");
    }
}
