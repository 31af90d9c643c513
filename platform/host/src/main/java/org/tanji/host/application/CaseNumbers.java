package org.tanji.host.application;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tanji.host.casefile.Desk;

/**
 * How the body numbers its cases: each number once and without gaps, because it is taken in the transaction of the acceptance.
 *
 * @param pattern such as {@code PCF-{year}-{number:4}}; with the year the numbers begin anew each year
 */
public record CaseNumbers(String pattern) {

    /** What a pattern looks like. */
    public static final String ALLOWED = "PCF-{year}-{number:4}";

    private static final Pattern NUMBER = Pattern.compile("\\{number(?::([1-9]))?}");
    private static final Pattern WHOLE = Pattern.compile("[^{}]*(\\{year}[^{}]*)?\\{number(:[1-9])?}[^{}]*");
    private static final int LONGEST = 30;

    public CaseNumbers {
        if (!isPattern(pattern)) {
            throw new IllegalArgumentException("not a pattern of case numbers: " + pattern);
        }
    }

    /** At most 30 characters, the year at most once and before the number, which occurs once. */
    public static boolean isPattern(String written) {
        return written.length() <= LONGEST && WHOLE.matcher(written).matches();
    }

    String next(Desk desk) {
        var year = Integer.toString(desk.today().getYear());
        var begun = pattern.replace("{year}", year);
        long number = desk.next("case " + NUMBER.matcher(begun).replaceAll("#"));
        return NUMBER.matcher(begun).replaceAll(found -> Matcher.quoteReplacement(digits(number, found.group(1))));
    }

    private static String digits(long number, String width) {
        return width == null ? Long.toString(number) : String.format(Locale.ROOT, "%0" + width + "d", number);
    }
}
