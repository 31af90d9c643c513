package org.tanji.engine.solve.sampling;

import java.util.Arrays;
import org.tanji.engine.uncertainty.Draws;
import org.tanji.engine.uncertainty.ParameterDraws;

/** One step over a block of samples. Loops are plain and short so that the compiler can vectorise them. */
sealed interface Operation
        permits Operation.Draw,
                Operation.Fill,
                Operation.Multiply,
                Operation.MultiplyAdd,
                Operation.Scale,
                Operation.Divide,
                Operation.Contribute,
                Sweep,
                Eliminate {

    void run(Block block);

    /** {@code to = coefficient × parameter}. */
    record Draw(int to, ParameterDraws parameter, double coefficient) implements Operation {
        @Override
        public void run(Block block) {
            parameter.fill(block.registers[to], block.draws, block.first, coefficient);
        }
    }

    record Fill(int to, double value) implements Operation {
        @Override
        public void run(Block block) {
            Arrays.fill(block.registers[to], value);
        }
    }

    /** {@code to = left × right}. */
    record Multiply(int to, int left, int right) implements Operation {
        @Override
        public void run(Block block) {
            var target = block.registers[to];
            var one = block.registers[left];
            var other = block.registers[right];
            for (int i = 0; i < Draws.WIDTH; i++) {
                target[i] = one[i] * other[i];
            }
        }
    }

    /** {@code to = to + left × right}. */
    record MultiplyAdd(int to, int left, int right) implements Operation {
        @Override
        public void run(Block block) {
            var target = block.registers[to];
            var one = block.registers[left];
            var other = block.registers[right];
            for (int i = 0; i < Draws.WIDTH; i++) {
                target[i] += one[i] * other[i];
            }
        }
    }

    /** {@code to = from × factor}. */
    record Scale(int to, int from, double factor) implements Operation {
        @Override
        public void run(Block block) {
            var target = block.registers[to];
            var source = block.registers[from];
            for (int i = 0; i < Draws.WIDTH; i++) {
                target[i] = source[i] * factor;
            }
        }
    }

    /** {@code to = to / by}. */
    record Divide(int to, int by) implements Operation {
        @Override
        public void run(Block block) {
            var target = block.registers[to];
            var divisor = block.registers[by];
            for (int i = 0; i < Draws.WIDTH; i++) {
                target[i] /= divisor[i];
            }
        }
    }

    /** Adds {@code runs × perRun} to a total, and its sum over the block to what a supply contributes. */
    record Contribute(int total, int runs, int perRun, int contribution) implements Operation {
        private static final int SIDE_BY_SIDE = 8;

        @Override
        public void run(Block block) {
            var sum = block.registers[total];
            var times = block.registers[runs];
            var each = block.registers[perRun];
            for (int i = 0; i < Draws.WIDTH; i++) {
                each[i] *= times[i];
            }
            for (int i = 0; i < Draws.WIDTH; i++) {
                sum[i] += each[i];
            }
            block.contributions[contribution] = sum(each, block.size);
        }

        /** Eight sums side by side, then those: always in this order, and faster than one after the other. */
        private static double sum(double[] numbers, int size) {
            double a = 0;
            double b = 0;
            double c = 0;
            double d = 0;
            double e = 0;
            double f = 0;
            double g = 0;
            double h = 0;
            int whole = size - size % SIDE_BY_SIDE;
            for (int i = 0; i < whole; i += SIDE_BY_SIDE) {
                a += numbers[i];
                b += numbers[i + 1];
                c += numbers[i + 2];
                d += numbers[i + 3];
                e += numbers[i + 4];
                f += numbers[i + 5];
                g += numbers[i + 6];
                h += numbers[i + 7];
            }
            double rest = 0;
            for (int i = whole; i < size; i++) {
                rest += numbers[i];
            }
            return ((a + b) + (c + d)) + ((e + f) + (g + h)) + rest;
        }
    }
}
