package org.tanji.engine.uncertainty;

/** One uncertain number of a model, as blocks of samples. */
public final class ParameterDraws {

    private final RandomStream stream;
    private final Distribution distribution;

    private ParameterDraws(RandomStream stream, Distribution distribution) {
        this.stream = stream;
        this.distribution = distribution;
    }

    /** @param parameter its name, which its samples depend on */
    public static ParameterDraws of(long seed, String parameter, double amount, Spread spread) {
        return new ParameterDraws(RandomStream.of(seed, parameter), Distribution.around(amount, spread));
    }

    /** Fills a block with samples, each times a coefficient. */
    public void fill(double[] block, Draws draws, long first, double coefficient) {
        if (distribution instanceof Distribution.Lognormal lognormal) {
            draws.lognormal(block, stream, first, lognormal.median() * coefficient, lognormal.sigma());
            return;
        }
        for (int i = 0; i < Draws.WIDTH; i++) {
            block[i] = coefficient * distribution.quantile(stream.uniform(first + i));
        }
    }
}
