package org.tanji.engine.uncertainty;

/**
 * The standard normal distribution function, by Hart's rational approximation 5666 (as in West 2005, Better approximations
 * to cumulative normal functions): absolute error below 10⁻¹⁴. Plain multiply-adds, the same bits on every machine.
 */
final class NormalShare {

    private static final double SPLIT = 7.07106781186547;
    private static final double FAR = 37;
    private static final double ROOT_OF_TWO_PI = 2.506628274631;

    private NormalShare() {}

    /** The share of all values that lie below; between 0 and 1. */
    static double below(double deviate) {
        double x = Math.abs(deviate);
        double beyond = x > FAR ? 0 : Exponential.of(-x * x / 2) * (x < SPLIT ? centre(x) : tail(x));
        return deviate > 0 ? 1 - beyond : beyond;
    }

    private static double centre(double x) {
        double above = 3.52624965998911e-2;
        above = above * x + 0.700383064443688;
        above = above * x + 6.37396220353165;
        above = above * x + 33.912866078383;
        above = above * x + 112.079291497871;
        above = above * x + 221.213596169931;
        above = above * x + 220.206867912376;
        double under = 8.83883476483184e-2;
        under = under * x + 1.75566716318264;
        under = under * x + 16.064177579207;
        under = under * x + 86.7807322029461;
        under = under * x + 296.564248779674;
        under = under * x + 637.333633378831;
        under = under * x + 793.826512519948;
        under = under * x + 440.413735824752;
        return above / under;
    }

    private static double tail(double x) {
        double fraction = x + 0.65;
        fraction = x + 4 / fraction;
        fraction = x + 3 / fraction;
        fraction = x + 2 / fraction;
        fraction = x + 1 / fraction;
        return 1 / (fraction * ROOT_OF_TWO_PI);
    }
}
