package org.tanji.engine.uncertainty;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * The random numbers of one parameter, by sample number.
 *
 * <p>A number depends on the seed, the parameter's name and the sample's number, and on nothing else: not on threads, not
 * on the size of a block, not on which other parameters exist. The mixer is the finaliser of SplitMix64 (Steele, Lea and
 * Flood 2014, doi 10.1145/2660193.2660195), applied to a counter.
 */
final class RandomStream {

    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;
    private static final double HALF_STEP = 0x1.0p-54;
    private static final double STEP = 0x1.0p-53;

    private final long key;

    private RandomStream(long key) {
        this.key = key;
    }

    static RandomStream of(long seed, String parameter) {
        long key = mix(seed + GOLDEN_GAMMA);
        for (byte letter : parameter.getBytes(UTF_8)) {
            key = mix(key ^ (letter & 0xFF)) + GOLDEN_GAMMA;
        }
        return new RandomStream(mix(key));
    }

    /** Strictly between 0 and 1, so that every quantile function is finite. */
    double uniform(long sample) {
        return (mix(key + sample * GOLDEN_GAMMA) >>> 11) * STEP + HALF_STEP;
    }

    private static long mix(long bits) {
        long mixed = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
