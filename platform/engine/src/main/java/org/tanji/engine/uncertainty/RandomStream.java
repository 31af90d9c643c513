package org.tanji.engine.uncertainty;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * The random numbers of one parameter, by sample number.
 *
 * <p>A number depends on the seed, the parameter's name and the sample's number, and on nothing else: not on threads, not
 * on the size of a block, not on which other parameters exist. The mixer is the finaliser of SplitMix64 (Steele, Lea and
 * Flood 2014, doi 10.1145/2660193.2660195), applied to a counter.
 */
public final class RandomStream {

    static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;
    static final long FIRST_FACTOR = 0xBF58476D1CE4E5B9L;
    static final long SECOND_FACTOR = 0x94D049BB133111EBL;
    /** The exponent bits of 1: with 52 random bits behind them, a number from 1 up to 2. */
    static final long ONE = 0x3FF0000000000000L;

    static final double HALF_STEP = 0x1.0p-53;

    private final long key;

    private RandomStream(long key) {
        this.key = key;
    }

    public static RandomStream of(long seed, String parameter) {
        long key = mix(seed + GOLDEN_GAMMA);
        for (byte letter : parameter.getBytes(UTF_8)) {
            key = mix(key ^ (letter & 0xFF)) + GOLDEN_GAMMA;
        }
        return new RandomStream(mix(key));
    }

    /** Strictly between 0 and 1, so that every quantile function is finite. */
    double uniform(long sample) {
        return 0.5 + centred(counter(sample));
    }

    /** What {@link #centred} turns into the number of that sample; those of later samples follow by the golden gamma. */
    long counter(long sample) {
        return key + sample * GOLDEN_GAMMA;
    }

    /** The uniform number minus a half: strictly between −½ and ½, never 0, and exact. */
    static double centred(long counter) {
        return (Double.longBitsToDouble((mix(counter) >>> 12) | ONE) - 1.5) + HALF_STEP;
    }

    private static long mix(long bits) {
        long mixed = (bits ^ (bits >>> 30)) * FIRST_FACTOR;
        mixed = (mixed ^ (mixed >>> 27)) * SECOND_FACTOR;
        return mixed ^ (mixed >>> 31);
    }
}
