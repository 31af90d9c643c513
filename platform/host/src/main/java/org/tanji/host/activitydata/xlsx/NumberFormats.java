package org.tanji.host.activitydata.xlsx;

import java.util.Map;
import java.util.regex.Pattern;

/** What a number format does to a number, ISO/IEC 29500-1 18.8.30 and 18.8.31. */
final class NumberFormats {

    static final String GENERAL = "General";

    /** Quoted words, escaped and padding characters, colours and currencies say nothing about the kind of format. */
    private static final Pattern DECORATION = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?![hms]+\\])[^\\]]*\\]");

    private static final Pattern DATE_LETTER = Pattern.compile("[ymdhsYMDHS]");
    private static final Map<Integer, String> BUILT_IN =
            Map.of(9, "0%", 10, "0.00%", 11, "0.00E+00", 12, "# ?/?", 48, "##0.0E+0", 49, "@");

    private NumberFormats() {}

    /** The formats that a file may use without defining them; those of the Far East (27 … 58) are dates. */
    static String builtIn(int id) {
        boolean date = id >= 14 && id <= 22 || id >= 27 && id <= 36 || id >= 45 && id <= 47 || id >= 50 && id <= 58;
        return date ? "yyyy-mm-dd" : BUILT_IN.getOrDefault(id, GENERAL);
    }

    static boolean isDate(String format) {
        return !GENERAL.equalsIgnoreCase(format)
                && DATE_LETTER.matcher(bare(format).replace(GENERAL, "")).find();
    }

    static boolean isPercent(String format) {
        return format.indexOf('%') >= 0 && bare(format).contains("%");
    }

    private static String bare(String format) {
        return DECORATION.matcher(format).replaceAll("");
    }
}
