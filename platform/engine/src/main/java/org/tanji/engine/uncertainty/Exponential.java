package org.tanji.engine.uncertainty;

/**
 * The exponential function in plain multiply-adds, so that every machine, compiler and kernel yields the same bits;
 * {@code Math.exp} does not promise that.
 *
 * <p>Range reduction by multiples of ln 2 (Cody and Waite), then the Taylor series to the 13th power, its even and its odd
 * powers side by side; relative error below 4·10⁻¹⁶ for arguments between −700 and 700, beyond which the result is cut off.
 */
final class Exponential {

    static final double LIMIT = 700;
    static final double LOG2_E = 1.4426950408889634;
    static final double LN2_HIGH = 0x1.62e42feep-1;
    static final double LN2_LOW = 0x1.a39ef35793c76p-33;
    /** Adding it rounds to a whole number, without a call, and leaves that number in the lowest bits. */
    static final double ROUNDER = 0x1.8p52;

    private Exponential() {}

    static double of(double argument) {
        double x = Math.max(-LIMIT, Math.min(LIMIT, argument));
        double shifted = Math.fma(x, LOG2_E, ROUNDER);
        return near(x, shifted - ROUNDER) * power(shifted);
    }

    /** exp(x − n·ln 2), n being the whole number nearest to x / ln 2. */
    static double near(double x, double n) {
        double r = Math.fma(n, -LN2_LOW, Math.fma(n, -LN2_HIGH, x));
        double s = r * r;
        double even = Math.fma(1.0 / 479001600.0, s, 1.0 / 3628800.0);
        even = Math.fma(even, s, 1.0 / 40320.0);
        even = Math.fma(even, s, 1.0 / 720.0);
        even = Math.fma(even, s, 1.0 / 24.0);
        even = Math.fma(even, s, 0.5);
        even = Math.fma(even, s, 1.0);
        double odd = Math.fma(1.0 / 6227020800.0, s, 1.0 / 39916800.0);
        odd = Math.fma(odd, s, 1.0 / 362880.0);
        odd = Math.fma(odd, s, 1.0 / 5040.0);
        odd = Math.fma(odd, s, 1.0 / 120.0);
        odd = Math.fma(odd, s, 1.0 / 6.0);
        odd = Math.fma(odd, s, 1.0);
        return Math.fma(odd, r, even);
    }

    /** 2ⁿ of the whole number n in the lowest bits of {@code n + ROUNDER}. */
    static double power(double shifted) {
        return Double.longBitsToDouble((Double.doubleToRawLongBits(shifted) << 52) + RandomStream.ONE);
    }
}
