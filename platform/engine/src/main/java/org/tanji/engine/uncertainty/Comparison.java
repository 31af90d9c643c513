package org.tanji.engine.uncertainty;

/**
 * How far the two ways to an interval are apart.
 *
 * @param low lower end of error propagation less that of Monte Carlo, as a share of the width of Monte Carlo's interval
 * @param high the same of the upper ends
 */
public record Comparison(double low, double high, Verdict verdict) {

    /** Standard errors within which two figures count as the same. */
    static final double SAME = 3;

    private static final double SMALL = 0.05;

    /** What a difference means. */
    public enum Verdict {
        /** No more than sampling explains. */
        SAME("same"),
        /** Within 5 % of the interval's width. */
        CLOSE("close"),
        /** Error propagation misses skewness or curvature; Monte Carlo is the one to report. */
        APART("apart");

        private final String key;

        Verdict(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }

    static Comparison of(UncertaintyReport.Propagated analytic, UncertaintyReport.Sampled sampled) {
        double width = sampled.high() - sampled.low();
        double low = analytic.low() - sampled.low();
        double high = analytic.high() - sampled.high();
        var errors = sampled.standardErrors();
        if (width <= 0 || errors.size() != 3) {
            return new Comparison(0, 0, low == 0 && high == 0 ? Verdict.SAME : Verdict.APART);
        }
        boolean same = Math.abs(low) <= SAME * errors.get(0) && Math.abs(high) <= SAME * errors.get(2);
        boolean close = Math.abs(low) <= SMALL * width && Math.abs(high) <= SMALL * width;
        return new Comparison(low / width, high / width, same ? Verdict.SAME : close ? Verdict.CLOSE : Verdict.APART);
    }
}
