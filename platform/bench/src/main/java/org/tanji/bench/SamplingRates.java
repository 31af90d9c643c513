package org.tanji.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.tanji.engine.solve.CompileModel;
import org.tanji.engine.solve.LinearModel;
import org.tanji.engine.solve.SolveModel;
import org.tanji.engine.solve.sampling.SampleModel;
import org.tanji.engine.uncertainty.RunMonitor;

/**
 * Samples generated models as fast as it can, with contributions. Prints lines of engine, model, iterations per second, and
 * the exact score on the stated amounts.
 *
 * <p>Arguments: name of the engine in the output, threads, seconds for each model, files.
 */
final class SamplingRates {

    private static final int LEAST = 2_560;
    /** Until vectors are used, and compiled. */
    private static final int WARM_UP = 5;

    private SamplingRates() {}

    public static void main(String[] arguments) throws IOException {
        int threads = Integer.parseInt(arguments[1]);
        double seconds = Double.parseDouble(arguments[2]);
        var files = Arrays.stream(arguments).skip(3).map(Path::of).toList();
        rate(CompileModel.compile(PlainModel.read(files.get(0))), threads, WARM_UP * seconds, LEAST);
        for (var file : files) {
            rate(CompileModel.compile(PlainModel.read(file)), threads, seconds, LEAST);
        }
        for (var file : files) {
            measure(arguments[0], file, threads, seconds);
        }
    }

    /**
     * The compiler has seen all models by now; the first of two runs says how long the second has to be. It is
     * long enough that writing the tape, which counts, hardly does.
     */
    private static void measure(String engine, Path file, int threads, double seconds) throws IOException {
        var model = PlainModel.read(file);
        var linear = CompileModel.compile(model);
        var score = SolveModel.solve(model).impacts().get(0).total();
        double warm = rate(linear, threads, seconds, LEAST);
        int iterations = (int) Math.min(5_000_000, Math.max(LEAST, 2 * warm * seconds));
        double rate = rate(linear, threads, seconds, iterations);
        System.out.printf(
                Locale.ROOT,
                "%s %s %.6g %.12g%n",
                engine,
                file.getFileName().toString().replace(".txt", ""),
                rate,
                score);
    }

    private static double rate(LinearModel model, int threads, double seconds, int iterations) {
        long begun = System.nanoTime();
        long done = 0;
        while (System.nanoTime() - begun < seconds * 1e9) {
            SampleModel.sample(model, iterations, 1, threads, RunMonitor.NONE);
            done += iterations;
        }
        return done / ((System.nanoTime() - begun) / 1e9);
    }
}
