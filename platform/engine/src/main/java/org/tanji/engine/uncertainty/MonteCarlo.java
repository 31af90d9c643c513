package org.tanji.engine.uncertainty;

import static org.tanji.engine.uncertainty.UncertaintyFailure.RUN_CANCELLED;
import static org.tanji.engine.uncertainty.UncertaintyFailure.TOO_FEW_ITERATIONS;
import static org.tanji.engine.uncertainty.UncertaintyFailure.TOO_MANY_ITERATIONS;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
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

    private static final int FEWEST = 100;
    private static final int MOST = 10_000_000;

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
        requireSensible(iterations);
        var tape = TapeWriter.write(calculation, Nominal.of(calculation), outputs, seed, correlations);
        var samples = outputs.stream().map(ignored -> new double[iterations]).toList();
        var next = new AtomicInteger();
        int blocks = (iterations + Lanes.WIDTH - 1) / Lanes.WIDTH;
        var workers = new ArrayList<Thread>();
        for (int i = 1; i < Math.min(threads, blocks); i++) {
            var worker = new Thread(() -> work(tape, samples, iterations, next, monitor), "tanji-monte-carlo-" + i);
            worker.setDaemon(true);
            worker.start();
            workers.add(worker);
        }
        work(tape, samples, iterations, next, monitor);
        workers.forEach(MonteCarlo::join);
        if (monitor.isCancelled()) {
            throw Failure.of(RUN_CANCELLED);
        }
        return samples;
    }

    private static void requireSensible(int iterations) {
        if (iterations < FEWEST) {
            throw Failure.of(TOO_FEW_ITERATIONS, String.valueOf(iterations), String.valueOf(FEWEST));
        }
        if (iterations > MOST) {
            throw Failure.of(TOO_MANY_ITERATIONS, String.valueOf(iterations), String.valueOf(MOST));
        }
    }

    private static void work(
            Tape tape, List<double[]> samples, int iterations, AtomicInteger next, RunMonitor monitor) {
        var lanes = new Lanes(tape.registers());
        lanes.size = Lanes.WIDTH;
        tape.prepare().forEach(instruction -> instruction.run(lanes));
        var instructions = tape.instructions().toArray(Instruction[]::new);
        while (!monitor.isCancelled()) {
            int first = next.getAndAdd(1) * Lanes.WIDTH;
            if (first >= iterations || first < 0) {
                return;
            }
            lanes.first = first;
            lanes.size = Math.min(Lanes.WIDTH, iterations - first);
            for (var instruction : instructions) {
                instruction.run(lanes);
            }
            IntStream.range(0, samples.size())
                    .forEach(output -> System.arraycopy(
                            lanes.registers[tape.outputs().get(output)], 0, samples.get(output), first, lanes.size));
            monitor.sampled(lanes.size);
        }
    }

    private static void join(Thread worker) {
        boolean interrupted = false;
        while (worker.isAlive()) {
            try {
                worker.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
