package org.tanji.bench;

import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.DoubleSupplier;
import org.tanji.engine.portfolio.Portfolio;
import org.tanji.engine.uncertainty.Draws;
import org.tanji.engine.uncertainty.RandomStream;

/**
 * What this machine can do at best, and the portfolio of a million products. Prints lines of a name, a number and its unit.
 *
 * <p>Argument: what the names begin with.
 */
final class MachineLimits {

    private static final int ROUNDS = 7;
    private static final int PRODUCTS = 1_000_000;
    private static final int LINES = 40;
    private static final int FACTORS = 5_000;

    private MachineLimits() {}

    public static void main(String[] arguments) {
        print(arguments[0] + ".lognormal", least(MachineLimits::lognormal), "ns");
        if (arguments[0].equals("vector")) {
            print("memory", most(MachineLimits::bandwidth), "GB/s");
            portfolio();
        }
    }

    private static double lognormal() {
        int blocks = 20_000;
        var draws = Draws.fastest();
        var block = new double[Draws.WIDTH];
        long begun = System.nanoTime();
        for (int i = 0; i < blocks; i++) {
            draws.lognormal(block, RandomStream.of(1, "x"), (long) i * Draws.WIDTH, 2, 0.2);
        }
        return (double) (System.nanoTime() - begun) / blocks / Draws.WIDTH;
    }

    /** Reading and adding up what no cache holds, on one thread. */
    private static double bandwidth() {
        var numbers = new double[1 << 25];
        long begun = System.nanoTime();
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        for (int i = 0; i < numbers.length; i += 4) {
            a += numbers[i];
            b += numbers[i + 1];
            c += numbers[i + 2];
            d += numbers[i + 3];
        }
        if (a + b + c + d != 0) {
            throw new IllegalStateException();
        }
        return 8.0 * numbers.length / (System.nanoTime() - begun);
    }

    private static void portfolio() {
        var random = new SplittableRandom(1);
        var builder = new Portfolio.Builder(FACTORS);
        for (int product = 0; product < PRODUCTS; product++) {
            builder.add(
                    random.ints(LINES, 0, FACTORS).toArray(),
                    random.doubles(LINES, 0, 10).toArray());
        }
        var portfolio = builder.build();
        var before = random.doubles(FACTORS, 0.1, 5).toArray();
        var after = before.clone();
        after[17] *= 1.1;
        print("portfolio.full", least(() -> seconds(() -> portfolio.footprints(before, 2))), "s");
        var footprints = portfolio.footprints(before, 2);
        portfolio.update(footprints, before, after);
        print("portfolio.update", least(() -> seconds(() -> portfolio.update(footprints, before, after))), "s");
        print("portfolio.touched", portfolio.update(footprints, before, after).length, "products");
    }

    private static double seconds(Runnable work) {
        long begun = System.nanoTime();
        work.run();
        return (System.nanoTime() - begun) / 1e9;
    }

    private static double least(DoubleSupplier measured) {
        double least = Double.MAX_VALUE;
        for (int i = 0; i < ROUNDS; i++) {
            least = Math.min(least, measured.getAsDouble());
        }
        return least;
    }

    private static double most(DoubleSupplier measured) {
        return -least(() -> -measured.getAsDouble());
    }

    private static void print(String name, double value, String unit) {
        System.out.printf(Locale.ROOT, "%s %.4g %s%n", name, value, unit);
    }
}
