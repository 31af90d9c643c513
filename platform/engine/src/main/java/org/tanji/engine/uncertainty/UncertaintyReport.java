package org.tanji.engine.uncertainty;

import java.util.List;
import java.util.Optional;

/** What is known about how far the footprint may be off; amounts in kgCO2e per declared unit. */
public record UncertaintyReport(
        Optional<Sampled> monteCarlo,
        Optional<Propagated> analytic,
        List<Sensitivity> sensitivities,
        List<VarianceShare> shares,
        Optional<PedigreeRecord> pedigree) {

    public UncertaintyReport {
        sensitivities = List.copyOf(sensitivities);
        shares = List.copyOf(shares);
    }

    /** Where nobody stated pedigree scores. */
    public UncertaintyReport(
            Optional<Sampled> monteCarlo,
            Optional<Propagated> analytic,
            List<Sensitivity> sensitivities,
            List<VarianceShare> shares) {
        this(monteCarlo, analytic, sensitivities, shares, Optional.empty());
    }

    /** Shares of the variance: those of the samples where there are any, else those of error propagation. */
    public List<VarianceShare> variance() {
        return monteCarlo
                .map(Sampled::decomposition)
                .map(Decomposition::shares)
                .filter(found -> !found.isEmpty())
                .orElse(shares);
    }

    /** The two intervals side by side; empty unless there are both. */
    public Optional<Comparison> comparison() {
        return monteCarlo.flatMap(sampled -> analytic.map(propagated -> Comparison.of(propagated, sampled)));
    }

    /**
     * @param standardErrors of the three quantiles, in their order
     * @param stages intervals of the stages, by key
     * @param decomposition shares of the variance of these samples
     * @param target empty when the number of iterations was fixed
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
            Histogram histogram,
            Decomposition decomposition,
            Optional<Target> target) {
        public Sampled {
            standardErrors = List.copyOf(standardErrors);
            stages = List.copyOf(stages);
        }

        /** A run of a fixed number of iterations whose variance nobody took apart. */
        public Sampled(
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
            this(
                    iterations,
                    seed,
                    mean,
                    standardDeviation,
                    low,
                    median,
                    high,
                    standardErrors,
                    stages,
                    histogram,
                    new Decomposition(List.of(), 0),
                    Optional.empty());
        }
    }

    /**
     * Where the variance of the samples comes from.
     *
     * @param shares what each independent source explains by itself, largest first
     * @param interactions what none of them explains by itself: 1 less all shares, those too small to be listed included
     */
    public record Decomposition(List<VarianceShare> shares, double interactions) {
        public Decomposition {
            shares = List.copyOf(shares);
        }
    }

    /**
     * That a run was to go on until its percentiles were exact enough.
     *
     * @param asked largest standard error of the three percentiles, as a share of the median's size
     * @param found what it was at the end
     * @param most iterations after which the run ends anyway
     */
    public record Target(double asked, double found, int most) {
        public boolean isReached() {
            return found <= asked;
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
