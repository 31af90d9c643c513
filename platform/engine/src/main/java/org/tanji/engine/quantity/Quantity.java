package org.tanji.engine.quantity;

import static org.tanji.engine.quantity.QuantityFailure.NOT_A_NUMBER;
import static org.tanji.engine.quantity.QuantityFailure.NOT_A_QUANTITY;
import static org.tanji.engine.quantity.QuantityFailure.TOO_MANY_DIGITS;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.regex.Pattern;
import org.tanji.engine.failure.Failure;

/**
 * An exact amount together with the unit it is counted in, such as {@code 1.5 kWh}.
 *
 * <p>Trailing zeros carry no meaning, so {@code 1.50 kg} equals {@code 1.5 kg}; the same amount in another unit is a
 * different quantity, convert with {@link #in} before comparing.
 */
public record Quantity(BigDecimal amount, Unit unit) {

    private static final Pattern WRITTEN = Pattern.compile("(\\S+)(?:\\s+(\\S+))?");
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+(\\.\\d+)?|\\.\\d+)([eE][+-]?\\d{1,4})?");

    /** What DECIMAL128 carries exactly. */
    private static final int MOST_DIGITS = MathContext.DECIMAL128.getPrecision();

    private static final int SMALLEST_SCALE = -12;
    private static final int LARGEST_SCALE = 30;

    public Quantity {
        amount = amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros();
    }

    public static Quantity of(String amount, Unit unit) {
        return new Quantity(number(amount), unit);
    }

    /** Reads a number and a unit symbol; a number alone is a pure number. */
    public static Quantity parse(String text) {
        var written = WRITTEN.matcher(text.strip());
        if (!written.matches()) {
            throw Failure.of(NOT_A_QUANTITY, text);
        }
        var symbol = written.group(2);
        return of(written.group(1), symbol == null ? Unit.ONE : Unit.parse(symbol));
    }

    /**
     * Reads a decimal number.
     *
     * @throws Failure NOT_A_NUMBER for anything else (NaN and infinities included), TOO_MANY_DIGITS beyond 34 digits or
     *     a power of ten outside 10⁻³⁰ … 10¹², before its plain text is ever written out
     */
    public static BigDecimal number(String text) {
        var written = text.strip();
        if (written.length() > 100 || !NUMBER.matcher(written).matches()) {
            throw Failure.of(NOT_A_NUMBER, written.length() > 40 ? written.substring(0, 40) + "…" : written);
        }
        var number = new BigDecimal(written);
        if (number.signum() == 0) {
            return BigDecimal.ZERO;
        }
        var bare = number.stripTrailingZeros();
        if (bare.precision() > MOST_DIGITS || bare.scale() < SMALLEST_SCALE || bare.scale() > LARGEST_SCALE) {
            throw Failure.of(TOO_MANY_DIGITS, written);
        }
        return bare;
    }

    /** The same quantity, counted in another unit of the same dimension. */
    public Quantity in(Unit target) {
        return new Quantity(amount.multiply(unit.in(target), MathContext.DECIMAL128), target);
    }

    @Override
    public String toString() {
        return unit.equals(Unit.ONE) ? amount.toPlainString() : amount.toPlainString() + " " + unit;
    }
}
