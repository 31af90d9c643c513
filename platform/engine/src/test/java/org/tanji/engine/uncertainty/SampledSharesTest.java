package org.tanji.engine.uncertainty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tanji.engine.evaluation.Step.Operator.PRODUCT;
import static org.tanji.engine.evaluation.Step.Operator.QUOTIENT;
import static org.tanji.engine.evaluation.Step.Operator.SUM;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.tanji.engine.evaluation.Calculation;
import org.tanji.engine.evaluation.Step.Operator;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.method.Stage;
import org.tanji.engine.uncertainty.UncertaintyReport.Sampled;

class SampledSharesTest {

    @Nested
    class Shares {

        @Test
        void ofASumAreTheVariancesAndNothingIsLeft() {
            var sampled = run(two(SUM, "10", "normal 20 %", "20", "normal 30 %"), Correlations.NONE, 100_000);

            assertEquals(0.9, share(sampled, "input:b"), 0.01);
            assertEquals(0.1, share(sampled, "input:a"), 0.01);
            assertEquals(0, sampled.decomposition().interactions(), 0.01);
        }

        @Test
        void ofAProductLeaveTheInteractionOfTheFormula() {
            var sampled = run(two(PRODUCT, "10", "lognormal 2.5", "3", "lognormal 2"), Correlations.NONE, 100_000);

            double one = Math.exp(square(Math.log(2.5) / 2)) - 1;
            double other = Math.exp(square(Math.log(2) / 2)) - 1;
            double all = (1 + one) * (1 + other) - 1;
            assertEquals(one / all, share(sampled, "input:a"), 0.02);
            assertEquals(other / all, share(sampled, "input:b"), 0.02);
            assertEquals(one * other / all, sampled.decomposition().interactions(), 0.02);
        }

        @Test
        void ofUniformPartsAreFoundToo() {
            var sampled = run(two(SUM, "5", "uniform 0 10", "1", "uniform 0 2"), Correlations.NONE, 100_000);

            assertEquals(100.0 / 104, share(sampled, "input:a"), 0.01);
            assertEquals(0, sampled.decomposition().interactions(), 0.01);
        }

        @Test
        void ofCorrelatedParametersAreOne() {
            var together = Correlations.of(List.of(new Correlation("a", "b", new BigDecimal("-0.5"), "")));

            var sampled = run(two(SUM, "10", "normal 20 %", "20", "normal 30 %"), together, 100_000);

            assertEquals(1, share(sampled, "input:a + input:b"), 0.01);
            assertEquals(0, sampled.decomposition().interactions(), 0.01);
        }

        @Test
        void ofManyPartsAddUpToOneWithoutBias() {
            var decomposition = run(CalculationFixture.billOfMaterials(60), Correlations.NONE, 20_000)
                    .decomposition();

            assertEquals(0, decomposition.interactions(), 0.02);
        }
    }

    @Nested
    class TargetedRuns {

        private final Calculation bill = CalculationFixture.billOfMaterials(30);

        @Test
        void endWhenThePercentilesAreExactEnough() {
            var sampled = targeted(0.002, 1_000_000, 1);

            double largest = sampled.standardErrors().stream()
                    .mapToDouble(error -> error)
                    .max()
                    .orElseThrow();
            assertTrue(largest / sampled.median() <= 0.002);
            assertTrue(sampled.iterations() > 2048 && sampled.iterations() < 1_000_000);
            assertTrue(sampled.target().orElseThrow().isReached());
        }

        @Test
        void takeTheSameNumberAndGiveTheSameBitsOnAnyNumberOfThreads() {
            assertEquals(targeted(0.002, 1_000_000, 1), targeted(0.002, 1_000_000, 4));
        }

        @Test
        void giveTheBitsOfARunOfThatNumber() {
            var found = targeted(0.002, 1_000_000, 2);

            var fixed = run(bill, Correlations.NONE, found.iterations());

            assertEquals(fixed.low(), found.low());
            assertEquals(fixed.standardErrors(), found.standardErrors());
        }

        @Test
        void endAtTheirBoundAndSaySo() {
            var sampled = targeted(0.0001, 10_000, 2);

            assertEquals(10_000, sampled.iterations());
            assertTrue(!sampled.target().orElseThrow().isReached());
        }

        @Test
        void announceEachBatch() {
            var planned = new AtomicInteger();
            var done = new AtomicInteger();

            Propagate.sampling(bill, Correlations.NONE, plan(0.002, 1_000_000), 2, new RunMonitor() {
                @Override
                public void planned(int iterations) {
                    planned.addAndGet(iterations);
                }

                @Override
                public void sampled(int iterations) {
                    done.addAndGet(iterations);
                }

                @Override
                public boolean isCancelled() {
                    return false;
                }
            });

            assertEquals(planned.get(), done.get());
        }

        private Sampled targeted(double error, int most, int threads) {
            return Propagate.sampling(bill, Correlations.NONE, plan(error, most), threads, RunMonitor.NONE)
                    .monteCarlo()
                    .orElseThrow();
        }

        private SamplingPlan plan(double error, int most) {
            return new SamplingPlan(most, 3, OptionalDouble.of(error));
        }
    }

    @Nested
    class TwoWays {

        @Test
        void agreeWithinSamplingErrorOnAProductOfLognormals() {
            var report = report(two(PRODUCT, "10", "lognormal 1.4", "3", "lognormal 1.2"));

            assertEquals(
                    Comparison.Verdict.SAME, report.comparison().orElseThrow().verdict());
        }

        @Test
        void areApartWhereAWideUniformIsDivided() {
            var report = report(two(QUOTIENT, "10", "normal 5 %", "1", "uniform 0.05 1.95"));

            assertEquals(
                    Comparison.Verdict.APART, report.comparison().orElseThrow().verdict());
        }
    }

    @Test
    void aRunInWhichASampleHasNoValueIsRefusedWithItsStep() {
        var fixture = new CalculationFixture();
        int kept = fixture.parameter("input:load", "2", "normal 50 %");
        int total = fixture.lookup(true, List.of("1", "3"), List.of("1", "2"), kept);
        fixture.contribution(Stage.USE, total);

        var failure = assertThrows(Failure.class, () -> run(fixture.withTotal(total), Correlations.NONE, 10_000));

        var message = failure.message(Locale.ENGLISH);
        assertTrue(message.contains("of 10000 samples have no value") && message.contains("lookup"), message);
    }

    private static double square(double number) {
        return number * number;
    }

    private static double share(Sampled sampled, String parameter) {
        return sampled.decomposition().shares().stream()
                .filter(share -> share.parameter().equals(parameter))
                .findFirst()
                .orElseThrow()
                .share();
    }

    private static Calculation two(Operator operator, String a, String spreadA, String b, String spreadB) {
        var fixture = new CalculationFixture();
        int one = fixture.parameter("input:a", a, spreadA);
        int other = fixture.parameter("input:b", b, spreadB);
        int total = fixture.operation(operator, one, other);
        fixture.contribution(Stage.USE, total);
        return fixture.withTotal(total);
    }

    private static UncertaintyReport report(Calculation calculation) {
        return Propagate.sampling(calculation, 50_000, 7, 2, RunMonitor.NONE);
    }

    private static Sampled run(Calculation calculation, Correlations correlations, int iterations) {
        return Propagate.sampling(calculation, correlations, SamplingPlan.of(iterations, 3), 2, RunMonitor.NONE)
                .monteCarlo()
                .orElseThrow();
    }
}
