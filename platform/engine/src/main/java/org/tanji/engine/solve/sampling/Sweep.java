package org.tanji.engine.solve.sampling;

import java.util.Arrays;
import org.tanji.engine.uncertainty.Draws;

/**
 * Solves a loop whose processes only take from each other: from nothing, each process in turn runs as often as the others
 * ask for it, until one more round changes no bit of any sample.
 *
 * <p>Nothing is negative, so that the runs never fall from one round to the next; rounded sums do not either. They come to
 * rest, and where they rest does not depend on the other samples of the block. A loop that takes more than it makes grows
 * beyond all numbers.
 *
 * @param runs registers, which hold the demand from outside before and the runs after; in the order of the round
 * @param demand registers for a copy of the former
 * @param start for each process the first of its takers, and their end
 * @param takers for each taker its place in {@code runs}
 * @param amounts for each taker the register that holds how much it takes per run
 * @param made registers of what one run makes; −1 where it makes one unit for certain
 * @param looped whether a process asks somebody earlier in the round, who has to be looked at again
 */
@SuppressWarnings("ArrayRecordComponent") // a tape is written once and read only
record Sweep(int[] runs, int[] demand, int[] start, int[] takers, int[] amounts, int[] made, boolean[] looped)
        implements Operation {

    /** Enough for a loop that gives back 98 % of what goes round in it. */
    private static final int ROUNDS = 2_000;

    @Override
    public void run(Block block) {
        for (int i = 0; i < runs.length; i++) {
            System.arraycopy(block.registers[runs[i]], 0, block.registers[demand[i]], 0, Draws.WIDTH);
            Arrays.fill(block.registers[runs[i]], 0);
        }
        for (int round = 0; round < ROUNDS; round++) {
            if (!round(block)) {
                return;
            }
        }
        Arrays.fill(block.registers[runs[0]], Double.NaN);
    }

    /** Whether anything changed that somebody earlier in the round has to know. */
    private boolean round(Block block) {
        boolean changed = false;
        var sum = block.round;
        for (int i = 0; i < runs.length; i++) {
            var mine = block.registers[runs[i]];
            System.arraycopy(block.registers[demand[i]], 0, sum, 0, Draws.WIDTH);
            for (int k = start[i]; k < start[i + 1]; k++) {
                add(sum, block.registers[amounts[k]], block.registers[runs[takers[k]]]);
            }
            if (made[i] >= 0) {
                divide(sum, block.registers[made[i]]);
            }
            if (looped[i]) {
                changed |= differs(sum, mine);
            }
            System.arraycopy(sum, 0, mine, 0, Draws.WIDTH);
        }
        return changed;
    }

    private static void add(double[] sum, double[] amount, double[] times) {
        for (int i = 0; i < Draws.WIDTH; i++) {
            sum[i] += amount[i] * times[i];
        }
    }

    private static void divide(double[] sum, double[] by) {
        for (int i = 0; i < Draws.WIDTH; i++) {
            sum[i] /= by[i];
        }
    }

    private static boolean differs(double[] one, double[] other) {
        return !Arrays.equals(one, other);
    }
}
