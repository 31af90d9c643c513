package org.tanji.engine.uncertainty;

import java.util.Arrays;
import java.util.List;

/** One elementwise operation over a block of samples. Loops are plain so that the compiler can vectorise them. */
sealed interface Instruction {

    void run(Lanes lanes);

    /** Draws a parameter. */
    record Draw(int to, RandomStream stream, Distribution distribution) implements Instruction {
        @Override
        public void run(Lanes lanes) {
            var target = lanes.registers[to];
            for (int i = 0; i < lanes.size; i++) {
                target[i] = distribution.quantile(stream.uniform(lanes.first + i));
            }
        }
    }

    /** Draws a lognormal parameter; apart from {@link Draw} because nearly all parameters are lognormal. */
    record DrawLognormal(int to, RandomStream stream, double median, double sigma) implements Instruction {
        @Override
        public void run(Lanes lanes) {
            lanes.draws.lognormal(lanes.registers[to], stream, lanes.first, median, sigma);
        }
    }

    /** Draws a parameter of a correlated group: its normal score is a mixture of the draws of the group's members. */
    record DrawCorrelated(int to, List<RandomStream> streams, double[] weights, Distribution distribution)
            implements Instruction {
        @Override
        public void run(Lanes lanes) {
            var target = lanes.registers[to];
            for (int i = 0; i < lanes.size; i++) {
                double score = 0;
                for (int member = 0; member < weights.length; member++) {
                    if (weights[member] != 0) {
                        score += weights[member]
                                * NormalQuantile.of(streams.get(member).uniform(lanes.first + i));
                    }
                }
                target[i] = distribution.atScore(score);
            }
        }
    }

    record Fill(int to, double value) implements Instruction {
        @Override
        public void run(Lanes lanes) {
            Arrays.fill(lanes.registers[to], value);
        }
    }

    /** {@code to = from × factor}. */
    record Scale(int to, int from, double factor) implements Instruction {
        @Override
        public void run(Lanes lanes) {
            var target = lanes.registers[to];
            var source = lanes.registers[from];
            for (int i = 0; i < lanes.size; i++) {
                target[i] = source[i] * factor;
            }
        }
    }

    /** {@code to = to + from}. */
    record Accumulate(int to, int from) implements Instruction {
        @Override
        public void run(Lanes lanes) {
            var target = lanes.registers[to];
            var source = lanes.registers[from];
            for (int i = 0; i < lanes.size; i++) {
                target[i] += source[i];
            }
        }
    }

    /** {@code to = left × right}. */
    record Multiply(int to, int left, int right) implements Instruction {
        @Override
        public void run(Lanes lanes) {
            var target = lanes.registers[to];
            var one = lanes.registers[left];
            var other = lanes.registers[right];
            for (int i = 0; i < lanes.size; i++) {
                target[i] = one[i] * other[i];
            }
        }
    }

    /** {@code to = left − right}. */
    record Subtract(int to, int left, int right) implements Instruction {
        @Override
        public void run(Lanes lanes) {
            var target = lanes.registers[to];
            var one = lanes.registers[left];
            var other = lanes.registers[right];
            for (int i = 0; i < lanes.size; i++) {
                target[i] = one[i] - other[i];
            }
        }
    }

    /** {@code to = left / right}. */
    record Divide(int to, int left, int right) implements Instruction {
        @Override
        public void run(Lanes lanes) {
            var target = lanes.registers[to];
            var one = lanes.registers[left];
            var other = lanes.registers[right];
            for (int i = 0; i < lanes.size; i++) {
                target[i] = one[i] / other[i];
            }
        }
    }

    /** {@code to = operation(left, right)}, for the operations that are rare. */
    record Binary(int to, Kernel kernel, int left, int right) implements Instruction {
        @Override
        public void run(Lanes lanes) {
            kernel.apply(lanes.registers[to], lanes.registers[left], lanes.registers[right], lanes.size);
        }
    }

    /** {@code to = condition ≠ 0 ? then : otherwise}. */
    record Select(int to, int condition, int then, int otherwise) implements Instruction {
        @Override
        public void run(Lanes lanes) {
            var target = lanes.registers[to];
            var test = lanes.registers[condition];
            var yes = lanes.registers[then];
            var no = lanes.registers[otherwise];
            for (int i = 0; i < lanes.size; i++) {
                target[i] = test[i] != 0 ? yes[i] : no[i];
            }
        }
    }

    record Look(int to, Curve curve, int argument) implements Instruction {
        @Override
        public void run(Lanes lanes) {
            var target = lanes.registers[to];
            var source = lanes.registers[argument];
            for (int i = 0; i < lanes.size; i++) {
                target[i] = curve.at(source[i]);
            }
        }
    }
}
