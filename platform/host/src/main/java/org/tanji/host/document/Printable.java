package org.tanji.host.document;

/**
 * Text as the document fonts can print it. What they cannot is written as its number, {@code [U+1F680]}: a sign that
 * vanishes would be a name that changes.
 */
final class Printable {

    private Printable() {}

    static String text(String words) {
        var fonts = DocumentFonts.get();
        var printed = new StringBuilder(words.length());
        Xml.allowed(words).codePoints().forEach(point -> {
            if (point == '\n' || fonts.covers(point)) {
                printed.appendCodePoint(point);
            } else if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
                printed.append(' ');
            } else if (!isInvisible(point)) {
                printed.append(String.format(java.util.Locale.ROOT, "[U+%04X]", point));
            }
        });
        return printed.toString();
    }

    /** Joiners, variation selectors and direction marks, which print as nothing in any font. */
    private static boolean isInvisible(int point) {
        int type = Character.getType(point);
        return type == Character.FORMAT
                || type == Character.CONTROL
                || (point >= 0xFE00 && point <= 0xFE0F)
                || (point >= 0xE0100 && point <= 0xE01EF);
    }
}
