package org.tanji.engine.uncertainty;

/**
 * What samples say, in their unit.
 *
 * @param low 2.5 percentile
 * @param high 97.5 percentile
 */
public record SampleSummary(double mean, double standardDeviation, double low, double median, double high) {

    private static final double LOW = 0.025;
    private static final double HIGH = 0.975;

    public static SampleSummary of(double[] samples) {
        var statistics = new Statistics(samples);
        double mean = statistics.mean();
        return new SampleSummary(
                mean,
                statistics.standardDeviation(mean),
                statistics.quantile(LOW),
                statistics.quantile(0.5),
                statistics.quantile(HIGH));
    }
}
