package org.tanji.engine.uncertainty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Blocks are drawn several numbers at a time; each must be the number that its own formula gives. */
class DrawsTest {

    private static final int BLOCKS = 400;

    private final Draws draws = Draws.by(new ScalarPasses());

    @Test
    void aNumberHasTheSameBitsInABlockAndAlone() {
        var block = new double[Draws.WIDTH];
        for (int round = 0; round < BLOCKS; round++) {
            var stream = RandomStream.of(round, "exchange:" + round);
            long first = 1_000L * round;
            double sigma = round * 0.004;
            draws.lognormal(block, stream, first, 2.5, sigma);
            for (int i = 0; i < Draws.WIDTH; i++) {
                double score = NormalQuantile.of(stream.uniform(first + i));
                assertEquals(2.5 * Exponential.of(sigma * score), block[i], 0.0);
            }
        }
    }

    @Test
    void aBlockMayBeginAnywhere() {
        var stream = RandomStream.of(7, "x");
        var whole = new double[Draws.WIDTH];
        var later = new double[Draws.WIDTH];
        draws.normal(whole, stream, 100);
        draws.normal(later, stream, 137);
        IntStream.range(37, Draws.WIDTH).forEach(i -> assertEquals(whole[i], later[i - 37], 0.0));
    }

    @Test
    void theFarTailIsReached() {
        draws.tails = 0;
        draws.marks[0] = 0b11;
        draws.centred[0] = 0.5 - 0x1.0p-53;
        draws.centred[1] = -0.4999;
        draws.target = new double[Draws.WIDTH];
        for (var pass : new ScalarPasses().normal().subList(3, 8)) {
            pass.run(draws);
        }
        assertEquals(NormalQuantile.of(1 - 0x1.0p-53), draws.target[0], 0.0);
        assertEquals(8.2095, draws.target[0], 1e-3);
        assertEquals(NormalQuantile.of(0.0001), draws.target[1], 1e-12);
    }

    @Test
    void aSpreadThatWouldOverflowIsCutOff() {
        var block = new double[Draws.WIDTH];
        draws.lognormal(block, RandomStream.of(1, "wild"), 0, 1, 1e6);
        for (double number : block) {
            assertTrue(number > 0 && Double.isFinite(number));
        }
    }

    @Test
    void theLogarithmAgreesWithStrictMathToAFewUnitsInTheLastPlace() {
        var random = new java.util.SplittableRandom(3);
        for (int i = 0; i < 200_000; i++) {
            double x = random.nextDouble() * StrictMath.pow(2, random.nextInt(-60, 60));
            double expected = StrictMath.log(x);
            assertEquals(expected, Logarithm.of(x), 4 * Math.ulp(expected), () -> "log(" + x + ")");
        }
    }
}
