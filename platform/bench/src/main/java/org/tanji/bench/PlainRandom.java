package org.tanji.bench;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.random.MersenneTwister;

/** The generator that Python's {@code random} is, with the ways in which it makes whole numbers, choices and samples. */
final class PlainRandom {

    private final MersenneTwister twister;

    PlainRandom(int seed) {
        twister = new MersenneTwister(new int[] {seed});
    }

    double uniform(double low, double high) {
        long above = twister.nextInt() >>> 5;
        long below = twister.nextInt() >>> 6;
        return low + (high - low) * ((above * 67108864.0 + below) * (1.0 / 9007199254740992.0));
    }

    /** Both ends included. */
    int between(int low, int high) {
        return low + below(high - low + 1);
    }

    <T> T choice(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    /** Different numbers below a limit. */
    List<Integer> sample(int limit, int count) {
        var pool = new ArrayList<Integer>();
        for (int i = 0; i < limit; i++) {
            pool.add(i);
        }
        var sample = new ArrayList<Integer>();
        for (int i = 0; i < count; i++) {
            int at = below(limit - i);
            sample.add(pool.get(at));
            pool.set(at, pool.get(limit - i - 1));
        }
        return sample;
    }

    private int below(int limit) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(limit);
        int number = twister.nextInt() >>> (Integer.SIZE - bits);
        while (number >= limit) {
            number = twister.nextInt() >>> (Integer.SIZE - bits);
        }
        return number;
    }
}
