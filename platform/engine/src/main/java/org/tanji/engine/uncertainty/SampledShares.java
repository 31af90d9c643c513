package org.tanji.engine.uncertainty;

import java.util.ArrayList;
import java.util.List;
import org.tanji.engine.evaluation.Calculation;
import org.tanji.engine.uncertainty.UncertaintyReport.Decomposition;
import org.tanji.engine.uncertainty.UncertaintyReport.VarianceShare;

/**
 * How much of the variance of the samples each independent source explains by itself (first-order indices of Sobol), taken
 * from the very samples of the interval: the normal scores behind a parameter are known again from its stream.
 *
 * <p>Samples are projected on the first five Hermite polynomials of the scores (polynomial chaos); the squares of the
 * coefficients, each less its own sampling variance, add up to the share without bias. What is left belongs to
 * interactions. A group of correlated parameters is the sum over its members' independent draws.
 */
final class SampledShares {

    private static final int MOST_SAMPLES = 100_000;
    private static final int DEGREES = 5;

    private final Calculation calculation;
    private final Correlations correlations;
    private final long seed;

    SampledShares(Calculation calculation, Correlations correlations, long seed) {
        this.calculation = calculation;
        this.correlations = correlations;
        this.seed = seed;
    }

    Decomposition of(double[] samples) {
        int size = Math.min(samples.length, MOST_SAMPLES);
        double mean = 0;
        for (int i = 0; i < size; i++) {
            mean += samples[i] / size;
        }
        double variance = 0;
        for (int i = 0; i < size; i++) {
            variance += (samples[i] - mean) * (samples[i] - mean) / (size - 1);
        }
        var shares = new ArrayList<VarianceShare>();
        double explained = 0;
        if (variance > 0) {
            for (var source : Source.of(reaching(), correlations)) {
                double share = 0;
                for (var stream : draws(source)) {
                    share += explained(samples, size, mean, stream) / variance;
                }
                explained += share;
                shares.add(source.share(share));
            }
        }
        // A share within the noise of an estimate that knows nothing says nothing.
        double noise = 2 * Math.sqrt(2.0 * DEGREES) / size;
        var seen = shares.stream().filter(share -> share.share() > noise).toList();
        return new Decomposition(AnalyticEvaluation.largest(seen), shares.isEmpty() ? 0 : 1 - explained);
    }

    private List<UncertainParameter> reaching() {
        var nominal = Nominal.of(calculation);
        var reachable = Variation.reachable(
                calculation.steps(),
                Variation.of(calculation, nominal),
                nominal,
                List.of(List.of(calculation.total())));
        return UncertainParameter.of(calculation).stream()
                .filter(parameter -> parameter.steps().stream().anyMatch(step -> reachable[step]))
                .toList();
    }

    private List<RandomStream> draws(Source source) {
        var first = source.parameters().get(0).name();
        return correlations.group(first).map(CorrelatedGroup::members).orElse(List.of(first)).stream()
                .map(name -> RandomStream.of(seed, name))
                .toList();
    }

    private static double explained(double[] samples, int size, double mean, RandomStream stream) {
        var sums = new double[DEGREES];
        var squares = new double[DEGREES];
        var polynomials = new double[DEGREES];
        for (int i = 0; i < size; i++) {
            hermite(NormalQuantile.of(stream.uniform(i)), polynomials);
            for (int degree = 0; degree < DEGREES; degree++) {
                double product = (samples[i] - mean) * polynomials[degree];
                sums[degree] += product;
                squares[degree] += product * product;
            }
        }
        double explained = 0;
        for (int degree = 0; degree < DEGREES; degree++) {
            double coefficient = sums[degree] / size;
            double sampling = (squares[degree] / size - coefficient * coefficient) / (size - 1);
            explained += coefficient * coefficient - sampling;
        }
        return explained;
    }

    /** Degrees 1 to 5, each with variance 1 under the standard normal distribution. */
    private static void hermite(double x, double[] into) {
        double before = 1;
        double current = x;
        double norm = 1;
        for (int degree = 1; degree <= DEGREES; degree++) {
            norm *= degree;
            into[degree - 1] = current / Math.sqrt(norm);
            double next = x * current - degree * before;
            before = current;
            current = next;
        }
    }
}
