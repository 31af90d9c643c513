package org.tanji.host.activitydata;

import java.util.regex.Pattern;

/**
 * Text that no spreadsheet takes for a formula: an apostrophe stands before words that begin like one, as Excel itself
 * shows them. Reading takes it away again.
 */
final class InertText {

    private static final String DANGEROUS = "=+-@\t\r'";

    /** What the file format would take for an escaped character, ISO/IEC 29500-1 22.9.2.19. */
    private static final Pattern ESCAPE = Pattern.compile("_x(?=[0-9A-Fa-f]{4}_)");

    private InertText() {}

    static String of(String text) {
        var literal = ESCAPE.matcher(text).replaceAll("_x005F_x");
        return !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0 ? "'" + literal : literal;
    }

    static String open(String text) {
        return text.startsWith("'") ? text.substring(1) : text;
    }
}
