package org.tanji.engine.uncertainty;

/**
 * The exponential function in plain multiply-adds, so that every machine, compiler and kernel yields the same bits;
 * {@code Math.exp} does not promise that.
 *
 * <p>Range reduction by multiples of ln 2 (Cody and Waite), then the Taylor series to the 13th power; relative error below
 * 4·10⁻¹⁶ for arguments between −700 and 700, beyond which the result is cut off.
 */
final class Exponential {

    private static final double LIMIT = 700;
    private static final double LOG2_E = 1.4426950408889634;
    private static final double LN2_HIGH = 0x1.62e42feep-1;
    private static final double LN2_LOW = 0x1.a39ef35793c76p-33;
    /** Adding and subtracting it rounds to a whole number, without a call. */
    private static final double ROUNDER = 0x1.8p52;

    private Exponential() {}

    static double of(double argument) {
        double x = Math.max(-LIMIT, Math.min(LIMIT, argument));
        double n = (x * LOG2_E + ROUNDER) - ROUNDER;
        double r = (x - n * LN2_HIGH) - n * LN2_LOW;
        double sum = 1.0 / 6227020800.0;
        sum = sum * r + 1.0 / 479001600.0;
        sum = sum * r + 1.0 / 39916800.0;
        sum = sum * r + 1.0 / 3628800.0;
        sum = sum * r + 1.0 / 362880.0;
        sum = sum * r + 1.0 / 40320.0;
        sum = sum * r + 1.0 / 5040.0;
        sum = sum * r + 1.0 / 720.0;
        sum = sum * r + 1.0 / 120.0;
        sum = sum * r + 1.0 / 24.0;
        sum = sum * r + 1.0 / 6.0;
        sum = sum * r + 0.5;
        sum = sum * r + 1.0;
        sum = sum * r + 1.0;
        return sum * Double.longBitsToDouble(((long) n + 1023) << 52);
    }
}
