package org.tanji.engine.uncertainty;

/**
 * The inverse of the standard normal distribution function, algorithm AS 241 (Wichura 1988, doi 10.2307/2347330):
 * relative error about 10⁻¹⁶.
 *
 * <p>Plain multiply-adds and square roots: the same bits on every machine. Each of its polynomials is summed as an even and
 * an odd half side by side, which a processor does twice as fast as one long chain.
 */
final class NormalQuantile {

    /** Beyond this distance from ½ a probability lies in a tail. */
    static final double SPLIT = 0.425;

    static final double SPLIT_SQUARED = 0.180625;

    /** Of each tail, what {@link #near} does not reach: exp(−25). */
    static final double FAR_TAIL = 1.388794386496402e-11;

    private NormalQuantile() {}

    /** @param probability strictly between 0 and 1 */
    static double of(double probability) {
        double q = probability - 0.5;
        if (Math.abs(q) <= SPLIT) {
            return centre(q);
        }
        return Math.copySign(tail(q < 0 ? probability : 1 - probability), q);
    }

    /** @param q probability minus a half, not beyond the split */
    static double centre(double q) {
        double r = Math.fma(-q, q, SPLIT_SQUARED);
        double s = r * r;
        double even = Math.fma(3.3430575583588128105e4, s, 4.5921953931549871457e4);
        even = Math.fma(even, s, 1.9715909503065514427e3);
        even = Math.fma(even, s, 3.3871328727963666080e0);
        double odd = Math.fma(2.5090809287301226727e3, s, 6.7265770927008700853e4);
        odd = Math.fma(odd, s, 1.3731693765509461125e4);
        odd = Math.fma(odd, s, 1.3314166789178437745e2);
        double evenBelow = Math.fma(2.8729085735721942674e4, s, 2.1213794301586595867e4);
        evenBelow = Math.fma(evenBelow, s, 6.8718700749205790830e2);
        evenBelow = Math.fma(evenBelow, s, 1.0);
        double oddBelow = Math.fma(5.2264952788528545610e3, s, 3.9307895800092710610e4);
        oddBelow = Math.fma(oddBelow, s, 5.3941960214247511077e3);
        oddBelow = Math.fma(oddBelow, s, 4.2313330701600911252e1);
        return q * Math.fma(odd, r, even) / Math.fma(oddBelow, r, evenBelow);
    }

    /** The distance from 0 beyond which lies that share of all values. */
    static double tail(double share) {
        double root = Math.sqrt(-Logarithm.of(share));
        return share > FAR_TAIL ? near(root) : far(root - 5.0);
    }

    static double near(double root) {
        double r = root - 1.6;
        double s = r * r;
        double even = Math.fma(2.27238449892691845833e-2, s, 1.27045825245236838258e0);
        even = Math.fma(even, s, 5.76949722146069140550e0);
        even = Math.fma(even, s, 1.42343711074968357734e0);
        double odd = Math.fma(7.74545014278341407640e-4, s, 2.41780725177450611770e-1);
        odd = Math.fma(odd, s, 3.64784832476320460504e0);
        odd = Math.fma(odd, s, 4.63033784615654529590e0);
        double evenBelow = Math.fma(5.47593808499534494600e-4, s, 1.48103976427480074590e-1);
        evenBelow = Math.fma(evenBelow, s, 1.67638483018380384940e0);
        evenBelow = Math.fma(evenBelow, s, 1.0);
        double oddBelow = Math.fma(1.05075007164441684324e-9, s, 1.51986665636164571966e-2);
        oddBelow = Math.fma(oddBelow, s, 6.89767334985100004550e-1);
        oddBelow = Math.fma(oddBelow, s, 2.05319162663775882187e0);
        return Math.fma(odd, r, even) / Math.fma(oddBelow, r, evenBelow);
    }

    private static double far(double r) {
        double s = r * r;
        double even = Math.fma(2.71155556874348757815e-5, s, 2.65321895265761230930e-2);
        even = Math.fma(even, s, 1.78482653991729133580e0);
        even = Math.fma(even, s, 6.65790464350110377720e0);
        double odd = Math.fma(2.01033439929228813265e-7, s, 1.24266094738807843860e-3);
        odd = Math.fma(odd, s, 2.96560571828504891230e-1);
        odd = Math.fma(odd, s, 5.46378491116411436990e0);
        double evenBelow = Math.fma(1.42151175831644588870e-7, s, 7.86869131145613259100e-4);
        evenBelow = Math.fma(evenBelow, s, 1.36929880922735805310e-1);
        evenBelow = Math.fma(evenBelow, s, 1.0);
        double oddBelow = Math.fma(2.04426310338993978564e-15, s, 1.84631831751005468180e-5);
        oddBelow = Math.fma(oddBelow, s, 1.48753612908506148525e-2);
        oddBelow = Math.fma(oddBelow, s, 5.99832206555887937690e-1);
        return Math.fma(odd, r, even) / Math.fma(oddBelow, r, evenBelow);
    }
}
