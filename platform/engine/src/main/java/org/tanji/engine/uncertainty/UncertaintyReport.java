package org.tanji.engine.uncertainty;

import java.util.List;
import java.util.Optional;

/** What is known about how far the footprint may be off; amounts in kgCO2e per declared unit. */
public record UncertaintyReport(
        Optional<Sampled> monteCarlo,
        Optional<Propagated> analytic,
        List<Sensitivity> sensitivities,
        List<VarianceShare> shares) {

    public UncertaintyReport {
        sensitivities = List.copyOf(sensitivities);
        shares = List.copyOf(shares);
    }

    /**
     * @param standardErrors of the three quantiles, in their order
     * @param stages intervals of the stages, by key
     * @param histogram equal classes between the 0.1 and the 99.9 percentile, what lies outside counted in the outermost
     */
    public record Sampled(
            int iterations,
            long seed,
            double mean,
            double standardDeviation,
            double low,
            double median,
            double high,
            List<Double> standardErrors,
            List<StageInterval> stages,
            Histogram histogram) {
        public Sampled {
            standardErrors = List.copyOf(standardErrors);
            stages = List.copyOf(stages);
        }
    }

    public record StageInterval(String stage, double low, double median, double high) {}

    public record Histogram(double from, double to, List<Integer> counts) {
        public Histogram {
            counts = List.copyOf(counts);
        }
    }

    /** First-order propagation; the interval is lognormal when every part is positive, else normal. */
    public record Propagated(double standardDeviation, double low, double high) {}

    /**
     * What the footprint becomes when one parameter goes to the ends of its own 95 % interval.
     *
     * @param parameter name as in the calculation
     */
    public record Sensitivity(String parameter, String label, double atLow, double atHigh) {}

    /**
     * Share of the footprint's variance that one parameter, or correlated ones together, explain, between 0 and 1.
     *
     * @param parameter name as in the calculation; of correlated parameters all names, with {@link #AND} between
     */
    public record VarianceShare(String parameter, String label, double share) {

        /** Stands between the names of correlated parameters. */
        public static final String AND = " + ";
    }
}
