package org.tanji.engine.solve.sampling;

import java.util.Arrays;
import org.tanji.engine.uncertainty.Draws;

/**
 * Solves a loop by elimination along a fixed plan, each sample for itself. For loops that are nearly chains, and for those
 * with avoided products, where something is negative.
 *
 * @param size processes in the loop; positions below are counted from its first
 * @param entries registers of the loop's part of the matrix, by slot
 * @param entryStart for each column the first slot of its entries, and their end
 * @param entryAt the row of each slot
 * @param lower registers for L, likewise by column
 * @param upper registers for U, likewise by column, rows ascending
 * @param pivots registers, one for each column
 * @param work registers of zeros, one for each row; zeros again when done
 * @param right registers that hold the demand from outside by row, and in the end the runs by column
 * @param onlyTakes whether nothing in the model is negative; a process that would then have to run backwards has no solution
 */
@SuppressWarnings("ArrayRecordComponent") // a tape is written once and read only
record Eliminate(
        int size,
        int[] entries,
        int[] entryStart,
        int[] entryAt,
        int[] lower,
        int[] lowerStart,
        int[] lowerAt,
        int[] upper,
        int[] upperStart,
        int[] upperAt,
        int[] pivots,
        int[] work,
        int[] right,
        boolean onlyTakes)
        implements Operation {

    @Override
    public void run(Block block) {
        var registers = block.registers;
        for (int column = 0; column < size; column++) {
            factorise(registers, column);
        }
        for (int i = 0; i < size; i++) {
            for (int k = lowerStart[i]; k < lowerStart[i + 1]; k++) {
                subtract(registers[right[lowerAt[k]]], registers[lower[k]], registers[right[i]]);
            }
        }
        for (int i = size - 1; i >= 0; i--) {
            divide(registers[right[i]], registers[right[i]], registers[pivots[i]]);
            for (int k = upperStart[i]; k < upperStart[i + 1]; k++) {
                subtract(registers[right[upperAt[k]]], registers[upper[k]], registers[right[i]]);
            }
            if (onlyTakes) {
                refuseNegative(registers[right[i]]);
            }
        }
    }

    private void factorise(double[][] registers, int column) {
        for (int i = entryStart[column]; i < entryStart[column + 1]; i++) {
            add(registers[work[entryAt[i]]], registers[entries[i]]);
        }
        for (int i = upperStart[column]; i < upperStart[column + 1]; i++) {
            int earlier = upperAt[i];
            move(registers[work[earlier]], registers[upper[i]]);
            for (int k = lowerStart[earlier]; k < lowerStart[earlier + 1]; k++) {
                subtract(registers[work[lowerAt[k]]], registers[lower[k]], registers[upper[i]]);
            }
        }
        move(registers[work[column]], registers[pivots[column]]);
        for (int k = lowerStart[column]; k < lowerStart[column + 1]; k++) {
            divide(registers[lower[k]], registers[work[lowerAt[k]]], registers[pivots[column]]);
            Arrays.fill(registers[work[lowerAt[k]]], 0);
        }
    }

    private static void refuseNegative(double[] runs) {
        for (int i = 0; i < Draws.WIDTH; i++) {
            runs[i] = runs[i] < 0 ? Double.NaN : runs[i];
        }
    }

    private static void move(double[] from, double[] to) {
        System.arraycopy(from, 0, to, 0, Draws.WIDTH);
        Arrays.fill(from, 0);
    }

    private static void add(double[] sum, double[] addend) {
        for (int i = 0; i < Draws.WIDTH; i++) {
            sum[i] += addend[i];
        }
    }

    private static void subtract(double[] rest, double[] amount, double[] times) {
        for (int i = 0; i < Draws.WIDTH; i++) {
            rest[i] -= amount[i] * times[i];
        }
    }

    private static void divide(double[] quotient, double[] dividend, double[] divisor) {
        for (int i = 0; i < Draws.WIDTH; i++) {
            quotient[i] = dividend[i] / divisor[i];
        }
    }
}
