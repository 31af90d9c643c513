package org.tanji.engine.uncertainty;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tanji.engine.evaluation.Step.Operator.PRODUCT;
import static org.tanji.engine.evaluation.Step.Operator.SUM;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tanji.engine.evaluation.Calculation;
import org.tanji.engine.evaluation.Step.Operator;
import org.tanji.engine.method.Stage;

class CorrelationsTest {

    private static final int MANY = 200_000;
    private static final double Z_95 = 1.959963984540054;

    @Nested
    class ClosedForms {

        @ParameterizedTest
        @ValueSource(strings = {"-1", "-0.5", "0", "0.6", "1"})
        void aSumOfCorrelatedNormalsHasTheVarianceOfTheFormula(String coefficient) {
            var sum = two(SUM, "10", "normal 20 %", "20", "normal 30 %");
            double one = 2 / Z_95;
            double other = 6 / Z_95;
            double rho = Double.parseDouble(coefficient);

            var report = run(sum, together("a", "b", coefficient));

            double expected = Math.sqrt(one * one + other * other + 2 * rho * one * other);
            assertEquals(expected, report.monteCarlo().orElseThrow().standardDeviation(), 0.006 * expected + 1e-9);
        }

        @ParameterizedTest
        @ValueSource(strings = {"-0.5", "0", "0.8", "1"})
        void aProductOfCorrelatedLognormalsHasTheIntervalOfTheFormula(String coefficient) {
            var product = two(PRODUCT, "10", "lognormal 1.4", "3", "lognormal 1.2");
            double one = Math.log(1.4) / 2;
            double other = Math.log(1.2) / 2;
            double rho = Double.parseDouble(coefficient);
            double sigma = Math.sqrt(one * one + other * other + 2 * rho * one * other);

            var report = run(product, together("a", "b", coefficient));

            var sampled = report.monteCarlo().orElseThrow();
            var analytic = report.analytic().orElseThrow();
            assertEquals(30 * Math.exp(Z_95 * sigma), analytic.high(), 1e-9);
            assertEquals(30 * Math.exp(-Z_95 * sigma), analytic.low(), 1e-9);
            assertEquals(
                    analytic.low(), sampled.low(), 4 * sampled.standardErrors().get(0));
            assertEquals(
                    analytic.high(),
                    sampled.high(),
                    4 * sampled.standardErrors().get(2));
        }

        @Test
        void theIntervalIsNotOffInTheSameDirectionOverManySeeds() {
            var product = two(PRODUCT, "10", "lognormal 1.4", "3", "lognormal 1.2");
            var correlations = together("a", "b", "0.8");
            double low = 0;
            double high = 0;
            int seeds = 16;

            for (int seed = 1; seed <= seeds; seed++) {
                var report =
                        Propagate.sampling(product, correlations, SamplingPlan.of(20_000, seed), 2, RunMonitor.NONE);
                var sampled = report.monteCarlo().orElseThrow();
                var analytic = report.analytic().orElseThrow();
                low += (sampled.low() - analytic.low())
                        / sampled.standardErrors().get(0);
                high += (sampled.high() - analytic.high())
                        / sampled.standardErrors().get(2);
            }

            // A mean of 16 standard normal numbers has a standard deviation of 1/4.
            assertEquals(0, low / seeds, 4 / Math.sqrt(seeds));
            assertEquals(0, high / seeds, 4 / Math.sqrt(seeds));
        }

        @Test
        void analyticNormalsAgreeWithTheFormulaToo() {
            var difference = new CalculationFixture();
            int a = difference.parameter("input:a", "10", "normal 20 %");
            int b = difference.parameter("input:b", "20", "normal 30 %");
            int total = difference.operation(Operator.DIFFERENCE, a, b);
            difference.contribution(Stage.USE, difference.operation(Operator.NEGATION, b));
            double one = 2 / Z_95;
            double other = 6 / Z_95;

            var report = Propagate.analytically(difference.withTotal(total), together("a", "b", "0.5"));

            assertEquals(
                    Math.sqrt(one * one + other * other - one * other),
                    report.analytic().orElseThrow().standardDeviation(),
                    1e-12);
        }

        @Test
        void uniformParametersThatAreFullyCorrelatedStandAtTheSameShare() {
            var sum = two(SUM, "5", "uniform 0 10", "1", "uniform 0 2");

            var samples = samples(sum, together("a", "b", "1"), 1000, 1);

            var alone = samples(one("a", "5", "uniform 0 10"), Correlations.NONE, 1000, 1);
            for (int i = 0; i < samples.length; i++) {
                assertEquals(alone[i] * 1.2, samples[i], 1e-11);
            }
        }
    }

    @Nested
    class Bits {

        private final Calculation bill = CalculationFixture.billOfMaterials(60);
        private final Correlations correlations = Correlations.of(List.of(
                statement("parts[1].mass", "parts[2].mass", "0.7"),
                statement("parts[2].mass", "factor:shared", "-0.3")));

        @Test
        void areTheSameOnOneThreadAndOnFour() {
            assertArrayEquals(samples(bill, correlations, 5000, 1), samples(bill, correlations, 5000, 4));
        }

        @Test
        void doNotDependOnTheOrderOfStatementsNorOnTheirDirection() {
            var turned = Correlations.of(List.of(
                    statement("factor:shared", "parts[2].mass", "-0.3"),
                    statement("parts[2].mass", "parts[1].mass", "0.7")));

            assertArrayEquals(samples(bill, correlations, 1000, 1), samples(bill, turned, 1000, 1));
        }

        @Test
        void ofParametersThatNobodyCorrelatedStay() {
            var fixture = new CalculationFixture();
            int lone = fixture.parameter("input:lone", "3", "lognormal 1.3");
            fixture.parameter("input:a", "3", "lognormal 1.3");
            fixture.parameter("input:b", "3", "lognormal 1.3");
            var calculation = fixture.withTotal(lone);

            assertArrayEquals(
                    samples(calculation, Correlations.NONE, 1000, 1),
                    samples(calculation, together("a", "b", "0.9"), 1000, 1));
        }

        @Test
        void ofOneGroupDoNotDependOnAnother() {
            var sum = two(SUM, "10", "normal 20 %", "20", "normal 30 %");
            var more = Correlations.of(List.of(statement("a", "b", "0.5"), statement("x", "y", "0.5")));

            assertArrayEquals(samples(sum, together("a", "b", "0.5"), 1000, 1), samples(sum, more, 1000, 1));
        }
    }

    @Nested
    class OneFactorOfTwoGases {

        @Test
        void isDrawnOnceForBoth() {
            var fixture = new CalculationFixture();
            int carbon = fixture.parameter("factor:F", "2", "lognormal 1.5");
            int methane = fixture.parameter("factor:F", "0.3", "lognormal 1.5");
            int total = fixture.operation(SUM, carbon, methane);
            fixture.contribution(Stage.USE, carbon);
            fixture.contribution(Stage.USE, methane);

            var both = samples(fixture.withTotal(total), Correlations.NONE, 1000, 1);
            var report = Propagate.analytically(fixture.withTotal(total));

            var alone = samples(one("F", "2.3", "lognormal 1.5", "factor:"), Correlations.NONE, 1000, 1);
            for (int i = 0; i < both.length; i++) {
                assertEquals(alone[i], both[i], 1e-12 * alone[i]);
            }
            assertEquals(1, report.shares().size());
            assertEquals(1, report.sensitivities().size());
            assertEquals(
                    2.3 * Math.pow(1.5, Z_95 / 2),
                    report.analytic().orElseThrow().high(),
                    1e-9);
            assertEquals(
                    2.3 * Math.pow(1.5, Z_95 / 2), report.sensitivities().get(0).atHigh(), 1e-9);
        }
    }

    @Test
    void correlatedParametersExplainTheirShareTogether() {
        var shares = run(two(SUM, "10", "normal 20 %", "20", "normal 30 %"), together("a", "b", "0.5"))
                .shares();

        assertEquals(
                List.of("input:a + input:b"),
                shares.stream().map(share -> share.parameter()).toList());
        assertEquals(1, shares.get(0).share(), 1e-12);
    }

    @Test
    void theShareOfTheNormalDistributionIsTheInverseOfItsQuantile() {
        for (double probability : new double[] {1e-12, 1e-6, 0.001, 0.025, 0.3, 0.5, 0.9, 0.975, 0.999999}) {
            assertEquals(probability, NormalShare.below(NormalQuantile.of(probability)), 2e-14);
        }
        assertEquals(0, NormalShare.below(-40));
        assertEquals(1, NormalShare.below(40));
    }

    @Nested
    class Refused {

        @Test
        void contradictionsNameTheSmallestSetAndItsEigenvalue() {
            var stated = List.of(
                    statement("a", "b", "0.9"),
                    statement("b", "c", "0.9"),
                    statement("a", "c", "-0.9"),
                    statement("c", "d", "0.1"));

            var problems = CheckCorrelations.check(stated, "correlations", name -> true);

            assertEquals(1, problems.size());
            var message = problems.get(0).what().message(Locale.ENGLISH);
            assertTrue(message.contains("between a, b, c contradict"), message);
            assertTrue(message.contains("-0.8000"), message);
        }

        @Test
        void aSingularMatrixIsAllowed() {
            var stated = List.of(statement("a", "b", "1"), statement("b", "c", "1"), statement("a", "c", "1"));

            assertEquals(List.of(), CheckCorrelations.check(stated, "correlations", name -> true));
        }

        @Test
        void whatIsOutOfRangeUnknownTwiceOrWithItself() {
            var stated = List.of(
                    statement("a", "b", "1.2"),
                    statement("b", "a", "0.2"),
                    statement("a", "nothing", "0.2"),
                    statement("c", "c", "0.2"));

            var problems = CheckCorrelations.check(stated, "correlations", name -> !name.equals("nothing"));

            assertEquals(
                    List.of(
                            "correlations[1] CORRELATION_OUT_OF_RANGE",
                            "correlations[2] CORRELATION_TWICE",
                            "correlations[3] CORRELATION_UNKNOWN",
                            "correlations[4] CORRELATION_WITH_ITSELF"),
                    problems.stream()
                            .map(problem ->
                                    problem.place() + " " + problem.what().code())
                            .toList());
        }
    }

    private static Calculation two(Operator operator, String a, String spreadA, String b, String spreadB) {
        var fixture = new CalculationFixture();
        int one = fixture.parameter("input:a", a, spreadA);
        int other = fixture.parameter("input:b", b, spreadB);
        int total = fixture.operation(operator, one, other);
        fixture.contribution(Stage.USE, total);
        return fixture.withTotal(total);
    }

    private static Calculation one(String name, String value, String spread) {
        return one(name, value, spread, "input:");
    }

    private static Calculation one(String name, String value, String spread, String kind) {
        var fixture = new CalculationFixture();
        return fixture.withTotal(fixture.parameter(kind + name, value, spread));
    }

    private static Correlation statement(String first, String second, String coefficient) {
        return new Correlation(first, second, new BigDecimal(coefficient), "");
    }

    private static Correlations together(String first, String second, String coefficient) {
        return Correlations.of(List.of(statement(first, second, coefficient)));
    }

    private static UncertaintyReport run(Calculation calculation, Correlations correlations) {
        return Propagate.sampling(calculation, correlations, SamplingPlan.of(MANY, 11), 2, RunMonitor.NONE);
    }

    private static double[] samples(Calculation calculation, Correlations correlations, int iterations, int threads) {
        var outputs = List.of(List.of(calculation.total()));
        return Arrays.copyOf(
                MonteCarlo.sample(calculation, correlations, outputs, iterations, 5, threads, RunMonitor.NONE)
                        .get(0),
                iterations);
    }
}
