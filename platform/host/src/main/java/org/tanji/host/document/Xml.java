package org.tanji.host.document;

/** Text that may stand in an XML document, whoever wrote it. */
public final class Xml {

    private Xml() {}

    /** Escapes what has a meaning in XML, and leaves out characters that XML 1.0 forbids. */
    public static String text(String words) {
        var written = new StringBuilder(words.length() + 16);
        words.codePoints().filter(Xml::isAllowed).forEach(point -> append(written, point));
        return written.toString();
    }

    /** The same words without the characters that XML 1.0 forbids, such as control codes and lone surrogates. */
    public static String allowed(String words) {
        var kept = new StringBuilder(words.length());
        words.codePoints().filter(Xml::isAllowed).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static void append(StringBuilder written, int point) {
        switch (point) {
            case '&' -> written.append("&amp;");
            case '<' -> written.append("&lt;");
            case '>' -> written.append("&gt;");
            case '"' -> written.append("&quot;");
            default -> written.appendCodePoint(point);
        }
    }

    private static boolean isAllowed(int point) {
        return point == '\t'
                || point == '\n'
                || point == '\r'
                || (point >= 0x20 && point < 0xD800)
                || (point >= 0xE000 && point < 0xFFFE)
                || point >= 0x10000;
    }
}
