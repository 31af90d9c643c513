package org.tanji.host.activitydata;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.tanji.engine.quantity.Quantity;

/**
 * Numbers between Excel and the decimal system. Excel calculates in binary and shows at most 15 digits: the cell that
 * shows 0.3 may hold 0.30000000000000004. What is shown counts, because it is what the applicant has seen and typed.
 */
final class ExcelNumber {

    static final String GENERAL = "General";

    private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_EVEN);

    private static final Pattern DECIMAL = Pattern.compile("[+-]?[0-9.]{1,40}([eE][+-]?[0-9]{1,4})?");

    private ExcelNumber() {}

    /** @throws org.tanji.engine.failure.Failure for NaN, infinities and powers of ten that nothing measured has */
    static BigDecimal shown(String stored) {
        return Quantity.number(new ShownDigits(stored).text());
    }

    static boolean keeps(BigDecimal value) {
        return value.stripTrailingZeros().precision() <= SHOWN.getPrecision();
    }

    /** Rounds what is a number; what is not is left for the engine to refuse in its own words. */
    private record ShownDigits(String stored) {
        String text() {
            if (!DECIMAL.matcher(stored.strip()).matches()) {
                return stored;
            }
            try {
                return new BigDecimal(stored.strip()).round(SHOWN).toString();
            } catch (NumberFormatException e) {
                return stored;
            }
        }
    }
}
