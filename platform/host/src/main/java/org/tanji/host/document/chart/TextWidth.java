package org.tanji.host.document.chart;

/**
 * How wide a text will be, near enough to place it: charts may not depend on the fonts of a machine. Errs on the wide
 * side.
 */
final class TextWidth {

    private TextWidth() {}

    /** In the unit of {@code size}. */
    static double of(String text, double size) {
        return text.codePoints().mapToDouble(TextWidth::ems).sum() * size;
    }

    /** The text if it fits, else as much of it as fits with an ellipsis; empty when not even two characters fit. */
    static String fit(String text, double size, double width) {
        if (of(text, size) <= width) {
            return text;
        }
        int[] points = text.codePoints().toArray();
        double used = size;
        int count = 0;
        while (count < points.length && used + ems(points[count]) * size <= width) {
            used += ems(points[count]) * size;
            count++;
        }
        return count < 2 ? "" : new String(points, 0, count).strip() + "…";
    }

    private static double ems(int point) {
        if (point >= 0x2E80) {
            return 1;
        }
        if ("iljI.,:;|'!()[]/ ·".indexOf(point) >= 0) {
            return 0.34;
        }
        if ("mwMW@%".indexOf(point) >= 0) {
            return 0.92;
        }
        return Character.isUpperCase(point) ? 0.68 : 0.57;
    }
}
