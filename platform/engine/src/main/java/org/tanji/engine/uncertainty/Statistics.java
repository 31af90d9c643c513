package org.tanji.engine.uncertainty;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.util.KthSelector;
import org.tanji.engine.uncertainty.UncertaintyReport.Histogram;

/** What the samples of one output say. Sums run in the order of the samples, quantiles are selected, not sorted for. */
final class Statistics {

    private static final int CLASSES = 40;

    private final double[] samples;
    private final double[] work;
    private final KthSelector selector = new KthSelector();
    /** Remembers pivots between selections; the selector expects this size. */
    private final int[] pivots = new int[1 << 9];

    Statistics(double[] samples) {
        this.samples = samples;
        this.work = samples.clone();
        java.util.Arrays.fill(pivots, -1);
    }

    double mean() {
        double sum = 0;
        for (double sample : samples) {
            sum += sample;
        }
        return sum / samples.length;
    }

    double standardDeviation(double mean) {
        double sum = 0;
        for (double sample : samples) {
            sum += (sample - mean) * (sample - mean);
        }
        return Math.sqrt(sum / (samples.length - 1));
    }

    /** Between the two order statistics around rank (n − 1)·p, by a straight line. */
    double quantile(double probability) {
        double rank = (samples.length - 1) * probability;
        int below = (int) Math.floor(rank);
        double low = select(below);
        return below + 1 >= samples.length ? low : low + (rank - below) * (select(below + 1) - low);
    }

    /**
     * Half the distance between the order statistics one standard deviation of the binomial rank below and above; needs
     * no assumption about the shape of the distribution.
     */
    double standardError(double probability) {
        double deviation = Math.sqrt(probability * (1 - probability) / samples.length);
        double below = quantile(Math.max(0, probability - deviation));
        double above = quantile(Math.min(1, probability + deviation));
        return (above - below) / 2;
    }

    Histogram histogram() {
        double from = quantile(0.001);
        double to = quantile(0.999);
        var counts = new int[CLASSES];
        double width = (to - from) / CLASSES;
        for (double sample : samples) {
            int place = width > 0 ? (int) ((sample - from) / width) : 0;
            counts[Math.max(0, Math.min(CLASSES - 1, place))]++;
        }
        List<Integer> listed = new ArrayList<>();
        for (int count : counts) {
            listed.add(count);
        }
        return new Histogram(from, to, listed);
    }

    private double select(int rank) {
        return selector.select(work, pivots, rank);
    }
}
