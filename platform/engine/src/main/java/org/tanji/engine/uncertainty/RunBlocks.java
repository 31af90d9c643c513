package org.tanji.engine.uncertainty;

import static org.tanji.engine.uncertainty.UncertaintyFailure.RUN_CANCELLED;
import static org.tanji.engine.uncertainty.UncertaintyFailure.TOO_FEW_ITERATIONS;
import static org.tanji.engine.uncertainty.UncertaintyFailure.TOO_MANY_ITERATIONS;

import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tanji.engine.failure.Failure;

/** Shares the blocks of a run among threads. Who computes a block must not matter; who calls waits for all of them. */
public final class RunBlocks {

    private static final int FEWEST = 100;
    private static final int MOST = 10_000_000;

    private RunBlocks() {}

    /** One thread's work, with its own memory. */
    public interface Worker {

        /**
         * @param first number of the block's first sample
         * @param size samples in the block
         */
        void run(int first, int size);
    }

    /**
     * @param workers makes one worker for each thread
     * @throws Failure TOO_FEW_ITERATIONS, TOO_MANY_ITERATIONS, RUN_CANCELLED
     */
    public static void run(int iterations, int threads, RunMonitor monitor, Supplier<Worker> workers) {
        requireSensible(iterations);
        var next = new AtomicInteger();
        var broken = new AtomicReference<@Nullable RuntimeException>();
        int blocks = (iterations + Draws.WIDTH - 1) / Draws.WIDTH;
        var others = new ArrayList<Thread>();
        Runnable work = () -> {
            try {
                work(workers.get(), iterations, next, monitor);
            } catch (RuntimeException e) {
                broken.compareAndSet(null, e);
                next.set(blocks);
            }
        };
        for (int i = 1; i < Math.min(threads, blocks); i++) {
            var thread = new Thread(work, "tanji-monte-carlo-" + i);
            thread.setDaemon(true);
            thread.start();
            others.add(thread);
        }
        work.run();
        others.forEach(RunBlocks::join);
        var failure = broken.get();
        if (failure != null) {
            throw failure;
        }
        if (monitor.isCancelled()) {
            throw Failure.of(RUN_CANCELLED);
        }
    }

    private static void requireSensible(int iterations) {
        if (iterations < FEWEST) {
            throw Failure.of(TOO_FEW_ITERATIONS, String.valueOf(iterations), String.valueOf(FEWEST));
        }
        if (iterations > MOST) {
            throw Failure.of(TOO_MANY_ITERATIONS, String.valueOf(iterations), String.valueOf(MOST));
        }
    }

    private static void work(Worker worker, int iterations, AtomicInteger next, RunMonitor monitor) {
        int blocks = (iterations + Draws.WIDTH - 1) / Draws.WIDTH;
        while (!monitor.isCancelled()) {
            int block = next.getAndIncrement();
            if (block >= blocks || block < 0) {
                return;
            }
            int first = block * Draws.WIDTH;
            int size = Math.min(Draws.WIDTH, iterations - first);
            worker.run(first, size);
            monitor.sampled(size);
        }
    }

    private static void join(Thread thread) {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
