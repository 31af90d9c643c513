package org.tanji.engine.uncertainty;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.tanji.engine.evaluation.Step.Operator.CHOICE;
import static org.tanji.engine.evaluation.Step.Operator.DIFFERENCE;
import static org.tanji.engine.evaluation.Step.Operator.LESS;
import static org.tanji.engine.evaluation.Step.Operator.MAXIMUM;
import static org.tanji.engine.evaluation.Step.Operator.PRODUCT;
import static org.tanji.engine.evaluation.Step.Operator.QUOTIENT;
import static org.tanji.engine.evaluation.Step.Operator.SQUARE_ROOT;
import static org.tanji.engine.evaluation.Step.Operator.SUM;

import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.tanji.engine.evaluation.Calculation;
import org.tanji.engine.evaluation.Step;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.method.Stage;

class MonteCarloTest {

    private static final int ITERATIONS = 20_000;

    @Nested
    class SameBits {

        @Test
        void theSamplesDoNotDependOnTheNumberOfThreads() {
            var bill = CalculationFixture.billOfMaterials(200);

            var alone = samples(bill, 1);
            var together = samples(bill, 2);
            var crowded = samples(bill, 7);

            assertArrayEquals(alone, together);
            assertArrayEquals(alone, crowded);
        }

        @Test
        void aSampleDoesNotDependOnWhichOtherParametersExist() {
            var small = new CalculationFixture();
            int amount = small.parameter("input:x", "3", "lognormal 1.2");
            var large = new CalculationFixture();
            int other = large.parameter("input:y", "5", "lognormal 1.5");
            int same = large.parameter("input:x", "3", "lognormal 1.2");
            int zero = large.operation(PRODUCT, other, large.constant("0"));
            int sum = large.operation(SUM, same, zero);

            assertArrayEquals(samples(small.withTotal(amount), 1), samples(large.withTotal(sum), 1));
        }

        @Test
        void aSecondHalfIsTheSecondHalfOfTheWhole() {
            var bill = CalculationFixture.billOfMaterials(10);

            var short1 = MonteCarlo.sample(bill, List.of(List.of(bill.total())), 1_000, 5, 1, RunMonitor.NONE)
                    .get(0);
            var long1 = MonteCarlo.sample(bill, List.of(List.of(bill.total())), 5_000, 5, 2, RunMonitor.NONE)
                    .get(0);

            assertArrayEquals(short1, java.util.Arrays.copyOf(long1, 1_000));
        }

        /** Approved once; the same on every JDK, operating system and processor. */
        @Test
        void theIntervalHasTheApprovedBits() {
            var report = Propagate.sampling(
                    CalculationFixture.billOfMaterials(50), ITERATIONS, 20240824L, 2, RunMonitor.NONE);

            var sampled = report.monteCarlo().orElseThrow();
            assertEquals(
                    "0x1.fd37b243811d1p10 0x1.0c8ef402750acp11 0x1.1b2bdd62695e5p11",
                    Double.toHexString(sampled.low()) + " " + Double.toHexString(sampled.median()) + " "
                            + Double.toHexString(sampled.high()));
        }
    }

    @Nested
    class RightFigures {

        @Test
        void aProductOfLognormalsIsTheLognormalThatTheoryGives() {
            var fixture = new CalculationFixture();
            int a = fixture.parameter("input:a", "10", "lognormal 1.2");
            int b = fixture.parameter("factor:b", "3", "lognormal 1.5");
            int product = fixture.operation(PRODUCT, a, b);
            fixture.contribution(Stage.PRODUCTION, product);
            double sigma = Math.sqrt(square(StrictMath.log(1.2) / 2) + square(StrictMath.log(1.5) / 2));

            var report = Propagate.sampling(fixture.withTotal(product), 200_000, 1, 2, RunMonitor.NONE);

            var sampled = report.monteCarlo().orElseThrow();
            var analytic = report.analytic().orElseThrow();
            assertEquals(30, sampled.median(), 4 * sampled.standardErrors().get(1));
            assertEquals(
                    30 * StrictMath.exp(-1.96 * sigma),
                    sampled.low(),
                    4 * sampled.standardErrors().get(0));
            assertEquals(
                    30 * StrictMath.exp(1.96 * sigma),
                    sampled.high(),
                    4 * sampled.standardErrors().get(2));
            assertEquals(30 * StrictMath.exp(1.959963984540054 * sigma), analytic.high(), 1e-9);
            assertEquals(30 * StrictMath.exp(sigma * sigma / 2), sampled.mean(), 0.05);
        }

        @Test
        void aFactorSharedByTwoFlowsIsDrawnOncePerIteration() {
            var fixture = new CalculationFixture();
            int factor = fixture.parameter("factor:grid", "0.5777", "lognormal 1.3");
            int first = fixture.operation(PRODUCT, factor, fixture.constant("100"));
            int second = fixture.operation(PRODUCT, factor, fixture.constant("-100"));
            int sum = fixture.operation(SUM, first, second);

            var samples = samples(fixture.withTotal(sum), 1);

            for (double sample : samples) {
                assertEquals(0, sample, 1e-12);
            }
        }

        @Test
        void everyDistributionHasItsMeanAndDeviation() {
            for (var spread : List.of("normal 10 %", "triangular 8 13", "uniform 8 13", "lognormal 1.4")) {
                var fixture = new CalculationFixture();
                int x = fixture.parameter("input:x", "10", spread);

                var statistics = new Statistics(
                        MonteCarlo.sample(fixture.withTotal(x), List.of(List.of(x)), 400_000, 3, 2, RunMonitor.NONE)
                                .get(0));

                double mean = statistics.mean();
                assertEquals(expectedMean(spread), mean, 0.01, spread);
                assertEquals(expectedDeviation(spread), statistics.standardDeviation(mean), 0.01, spread);
            }
        }

        @Test
        void theTapeYieldsWhatThePlainWalkYieldsForEveryGeneratedCalculation() {
            for (int seed = 0; seed < 200; seed++) {
                var calculation = generated(new SplittableRandom(seed));

                var sampled = MonteCarlo.sample(
                        calculation, List.of(List.of(calculation.total())), 100, seed, 1, RunMonitor.NONE);

                int iteration = 17;
                double expected = walk(calculation, seed, iteration);
                assertEquals(
                        expected, sampled.get(0)[iteration], 1e-9 * Math.max(1, Math.abs(expected)), "seed " + seed);
            }
        }
    }

    @Nested
    class Refusals {

        @Test
        void fewerThanAHundredIterationsAreRefused() {
            var bill = CalculationFixture.billOfMaterials(2);

            var refusal = assertThrows(Failure.class, () -> Propagate.sampling(bill, 99, 1, 1, RunMonitor.NONE));

            assertEquals(UncertaintyFailure.TOO_FEW_ITERATIONS, refusal.code());
        }

        @Test
        void aCancelledRunYieldsNothing() {
            var bill = CalculationFixture.billOfMaterials(2);
            var done = new AtomicInteger();
            var impatient = new RunMonitor() {
                @Override
                public void sampled(int iterations) {
                    done.addAndGet(iterations);
                }

                @Override
                public boolean isCancelled() {
                    return done.get() > 1_000;
                }
            };

            var refusal = assertThrows(Failure.class, () -> Propagate.sampling(bill, 1_000_000, 1, 2, impatient));

            assertEquals(UncertaintyFailure.RUN_CANCELLED, refusal.code());
        }
    }

    private static double[] samples(Calculation calculation, int threads) {
        return MonteCarlo.sample(
                        calculation, List.of(List.of(calculation.total())), ITERATIONS, 99, threads, RunMonitor.NONE)
                .get(0);
    }

    private static Calculation generated(SplittableRandom random) {
        var fixture = new CalculationFixture();
        int count = 0;
        for (int i = 0; i < 4; i++, count++) {
            fixture.parameter("input:" + i, "" + (1 + random.nextInt(9)), "lognormal 1." + (1 + random.nextInt(8)));
        }
        fixture.constant("2.5");
        fixture.constant("0.5");
        count += 2;
        for (int i = 0; i < 25; i++, count++) {
            int a = random.nextInt(count);
            int b = random.nextInt(count);
            int c = random.nextInt(count);
            switch (random.nextInt(8)) {
                case 0 -> fixture.operation(SUM, a, b, c, a);
                case 1 -> fixture.operation(PRODUCT, a, fixture.operation(LESS, b, c));
                case 2 -> fixture.operation(CHOICE, fixture.operation(LESS, a, b), b, c);
                case 3 -> fixture.operation(MAXIMUM, a, b, c);
                case 4 -> fixture.operation(QUOTIENT, a, fixture.operation(MAXIMUM, b, 5));
                case 5 -> fixture.operation(DIFFERENCE, a, b);
                case 6 -> fixture.lookup(false, List.of("-1E9", "0", "3"), List.of("1", "2", "4"), a);
                default -> fixture.operation(SQUARE_ROOT, fixture.operation(MAXIMUM, a, 5));
            }
            count = fixture.withTotal(0).steps().size() - 1;
        }
        return fixture.withTotal(fixture.withTotal(0).steps().size() - 1);
    }

    /** One sample, evaluated without a tape: every parameter replaced by its quantile. */
    private static double walk(Calculation calculation, long seed, int iteration) {
        var steps = calculation.steps().stream()
                .map(step -> step instanceof Step.Parameter parameter ? sampled(parameter, seed, iteration) : step)
                .toList();
        return Nominal.of(new Calculation(steps, List.of(), calculation.total(), List.of(), List.of(), List.of()))[
                calculation.total()];
    }

    private static Step sampled(Step.Parameter parameter, long seed, int iteration) {
        double value = Variation.distribution(parameter)
                .quantile(RandomStream.of(seed, parameter.parameter()).uniform(iteration));
        return new Step.Constant(new java.math.BigDecimal(value), parameter.unit(), parameter.origin());
    }

    private static double expectedMean(String spread) {
        return switch (spread) {
            case "normal 10 %" -> 10;
            case "triangular 8 13" -> (8 + 10 + 13) / 3.0;
            case "uniform 8 13" -> 10.5;
            default -> 10 * StrictMath.exp(square(StrictMath.log(1.4) / 2) / 2);
        };
    }

    private static double expectedDeviation(String spread) {
        return switch (spread) {
            case "normal 10 %" -> 1 / 1.959963984540054;
            case "triangular 8 13" -> Math.sqrt((64 + 100 + 169 - 80 - 104 - 130) / 18.0);
            case "uniform 8 13" -> 5 / Math.sqrt(12);
            default -> {
                double variance = square(StrictMath.log(1.4) / 2);
                yield 10 * StrictMath.exp(variance / 2) * Math.sqrt(StrictMath.exp(variance) - 1);
            }
        };
    }

    private static double square(double number) {
        return number * number;
    }
}
