package org.tanji.engine.uncertainty;

import java.util.List;
import java.util.stream.IntStream;
import org.tanji.engine.evaluation.Calculation;
import org.tanji.engine.failure.Failure;

/**
 * Samples a calculation: columns of doubles, a block at a time, on as many threads as there are processors.
 *
 * <p>Sample number 17 is the same whoever computes it, and statistics are taken from the samples in their order, so the
 * interval has the same bits on one thread and on many.
 */
public final class MonteCarlo {

    private MonteCarlo() {}

    /**
     * The samples of each output.
     *
     * @param outputs each output is the sum of the steps with these numbers
     * @throws Failure TOO_FEW_ITERATIONS, TOO_MANY_ITERATIONS, RUN_CANCELLED
     */
    public static List<double[]> sample(
            Calculation calculation,
            List<List<Integer>> outputs,
            int iterations,
            long seed,
            int threads,
            RunMonitor monitor) {
        return sample(calculation, Correlations.NONE, outputs, iterations, seed, threads, monitor);
    }

    /** The same, with parameters that are off together. */
    static List<double[]> sample(
            Calculation calculation,
            Correlations correlations,
            List<List<Integer>> outputs,
            int iterations,
            long seed,
            int threads,
            RunMonitor monitor) {
        var tape = TapeWriter.write(calculation, Nominal.of(calculation), outputs, seed, correlations);
        var samples = outputs.stream().map(ignored -> new double[iterations]).toList();
        RunBlocks.run(iterations, threads, monitor, () -> worker(tape, samples));
        return samples;
    }

    private static RunBlocks.Worker worker(Tape tape, List<double[]> samples) {
        var lanes = new Lanes(tape.registers());
        lanes.size = Lanes.WIDTH;
        tape.prepare().forEach(instruction -> instruction.run(lanes));
        var instructions = tape.instructions().toArray(Instruction[]::new);
        return (first, size) -> {
            lanes.first = first;
            lanes.size = size;
            for (var instruction : instructions) {
                instruction.run(lanes);
            }
            IntStream.range(0, samples.size())
                    .forEach(output -> System.arraycopy(
                            lanes.registers[tape.outputs().get(output)], 0, samples.get(output), first, size));
        };
    }
}
