package org.tanji.engine.uncertainty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

/** The home-made functions of sampling, held against libraries that are slower or differ between machines. */
class SamplingFunctionsTest {

    @Test
    void theExponentialAgreesWithStrictMathToAFewUnitsInTheLastPlace() {
        var random = new java.util.SplittableRandom(1);
        for (int i = 0; i < 200_000; i++) {
            double x = random.nextDouble(-40, 40);
            double expected = StrictMath.exp(x);
            assertEquals(expected, Exponential.of(x), 4 * Math.ulp(expected), () -> "exp(" + x + ")");
        }
    }

    @Test
    void theExponentialIsExactAtZeroAndFiniteFarOut() {
        assertEquals(1.0, Exponential.of(0));
        assertTrue(Double.isFinite(Exponential.of(10_000)));
        assertTrue(Exponential.of(-10_000) > 0);
    }

    @Test
    void theNormalQuantileInvertsTheDistributionFunction() {
        var normal = new NormalDistribution(null, 0, 1);
        for (double p : new double[] {1e-9, 0.001, 0.02425, 0.075, 0.3, 0.5, 0.8, 0.975, 0.99999}) {
            double expected = normal.inverseCumulativeProbability(p);
            assertEquals(expected, NormalQuantile.of(p), 1e-8 * Math.max(1, Math.abs(expected)), () -> "p = " + p);
        }
    }

    @Test
    void theNormalQuantileIsThePublishedOne() {
        assertEquals(1.959963984540054, NormalQuantile.of(0.975), 1e-15);
        assertEquals(-1.6448536269514722, NormalQuantile.of(0.05), 1e-15);
        assertEquals(-8.222082216130435, NormalQuantile.of(1e-16), 1e-14);
        assertEquals(-37.0471, NormalQuantile.of(1e-300), 1e-4);
        assertEquals(0.0, NormalQuantile.of(0.5));
    }

    @Test
    void aStreamIsUniformAndNeverTouchesZeroOrOne() {
        var stream = RandomStream.of(42, "input:a");
        var counts = new int[10];
        double sum = 0;
        for (int i = 0; i < 1_000_000; i++) {
            double u = stream.uniform(i);
            assertTrue(u > 0 && u < 1);
            counts[(int) (u * 10)]++;
            sum += u;
        }
        assertEquals(0.5, sum / 1_000_000, 0.001);
        for (int count : counts) {
            assertEquals(100_000, count, 1_500);
        }
    }

    @Test
    void streamsOfDifferentParametersAreUncorrelated() {
        var one = RandomStream.of(42, "input:a");
        var other = RandomStream.of(42, "input:b");
        double product = 0;
        for (int i = 0; i < 1_000_000; i++) {
            product += (one.uniform(i) - 0.5) * (other.uniform(i) - 0.5);
        }
        assertEquals(0, product / 1_000_000 * 12, 0.004);
    }
}
