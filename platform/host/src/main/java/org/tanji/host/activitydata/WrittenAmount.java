package org.tanji.host.activitydata;

import static org.tanji.host.activitydata.ActivityDataFailure.COMMA_AMBIGUOUS;
import static org.tanji.host.activitydata.ActivityDataFailure.NUMBER_EXPECTED;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.quantity.Quantity;

/**
 * A number typed as text, with or without a unit behind it; full-width digits and separators of thousands are read as
 * what they are.
 */
record WrittenAmount(BigDecimal number, TradeUnit unit) {

    private static final Pattern WRITTEN =
            Pattern.compile("([+-]?(?:\\d(?:[\\d., ]*\\d)?|\\.\\d+)(?:[eE][+-]?\\d{1,4})?)\\s*([^\\d.,+ -].*)?");
    private static final Pattern PLAIN = Pattern.compile("[+-]?(\\d+(\\.\\d+)?|\\.\\d+)([eE][+-]?\\d+)?");
    private static final Pattern THOUSANDS = Pattern.compile("[+-]?[1-9]\\d{0,2}(([, ])\\d{3})(\\2\\d{3})*(\\.\\d+)?");
    private static final int FULL_WIDTH = '\uff01' - '!';

    /** @throws Failure NUMBER_EXPECTED, COMMA_AMBIGUOUS, UNIT_UNKNOWN, UNIT_AMBIGUOUS or too many digits */
    static WrittenAmount parse(String text) {
        var narrow = narrow(text);
        var written = WRITTEN.matcher(narrow);
        if (!written.matches()) {
            throw Failure.of(NUMBER_EXPECTED, text.strip());
        }
        var unit = written.group(2);
        return new WrittenAmount(number(written.group(1), text.strip()), TradeUnits.parse(unit == null ? "" : unit));
    }

    private static BigDecimal number(String digits, String text) {
        if (PLAIN.matcher(digits).matches()) {
            return Quantity.number(digits);
        }
        if (THOUSANDS.matcher(digits).matches()) {
            return Quantity.number(digits.replaceAll("[, ]", ""));
        }
        throw Failure.of(digits.contains(",") ? COMMA_AMBIGUOUS : NUMBER_EXPECTED, text);
    }

    /** Full-width signs, digits and letters as their narrow ones; every kind of blank as a space. */
    static String narrow(String text) {
        if (text.chars().allMatch(letter -> letter > ' ' && letter < 127)) {
            return text;
        }
        var narrow = new StringBuilder();
        text.codePoints().forEach(point -> {
            if (point >= '\uff01' && point <= '\uff5e') {
                narrow.appendCodePoint(point - FULL_WIDTH);
            } else if (point == '\u2212' || point == '\u2013') {
                narrow.append('-');
            } else {
                narrow.appendCodePoint(Character.isSpaceChar(point) || Character.isWhitespace(point) ? ' ' : point);
            }
        });
        return narrow.toString().strip();
    }
}
