package org.tanji.engine.uncertainty;

import java.util.OptionalDouble;

/**
 * How much to sample.
 *
 * @param iterations exactly so many, or at most so many where a target is set
 * @param targetError largest standard error of the 2.5, 50 and 97.5 percentiles, as a share of the median's size
 */
public record SamplingPlan(int iterations, long seed, OptionalDouble targetError) {

    private static final int FIRST = 2_048;
    private static final int STEP = 1_024;
    /** More than the error alone asks for, so that the next batch is usually the last. */
    private static final double RESERVE = 1.1;

    private static final int LARGEST_GROWTH = 16;

    /** Exactly so many. */
    public static SamplingPlan of(int iterations, long seed) {
        return new SamplingPlan(iterations, seed, OptionalDouble.empty());
    }

    int first() {
        return targetError.isEmpty() ? iterations : Math.min(iterations, FIRST);
    }

    boolean isEnough(int done, double error) {
        return done >= iterations || targetError.isEmpty() || error <= targetError.getAsDouble();
    }

    /** Depends on what was sampled and on nothing else, so that the same seed asks for the same number everywhere. */
    int next(int done, double error) {
        double ratio = error / targetError.orElseThrow();
        double asked = Math.min(done * ratio * ratio * RESERVE, (double) done * LARGEST_GROWTH);
        double grown = Math.max(asked, 2.0 * done);
        double whole = Math.ceil(grown / STEP) * STEP;
        return (int) Math.min(iterations, whole);
    }
}
