package org.tanji.engine.uncertainty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tanji.engine.evaluation.Calculation;
import org.tanji.engine.evaluation.Step;
import org.tanji.engine.uncertainty.UncertaintyReport.Propagated;
import org.tanji.engine.uncertainty.UncertaintyReport.VarianceShare;

/**
 * First-order error propagation. Where the footprint and every addend of it are positive, logarithms are propagated
 * (GHG Protocol, quantitative inventory uncertainty: {@code ln²GSD = Σ S² ln²GSD}), and the interval is lognormal around
 * the footprint; otherwise deviations are, and it is normal.
 */
final class AnalyticEvaluation {

    private static final int SHARES_SHOWN = 30;

    private AnalyticEvaluation() {}

    static Propagated propagate(Calculation calculation, double[] nominal, double[] gradient) {
        double total = nominal[calculation.total()];
        boolean logarithmic = total > 0
                && calculation.contributions().stream()
                        .mapToDouble(plan -> nominal[plan.step()])
                        .allMatch(addend -> addend >= 0);
        double variance = 0;
        for (int i = 0; i < gradient.length; i++) {
            double part = logarithmic
                    ? logDeviation(calculation, nominal, gradient, i, total)
                    : deviation(calculation, gradient, i);
            variance += part * part;
        }
        double deviation = Math.sqrt(variance);
        if (logarithmic) {
            double spread = Exponential.of(Distribution.Z_95 * deviation);
            return new Propagated(total * deviation, total / spread, total * spread);
        }
        return new Propagated(deviation, total - Distribution.Z_95 * deviation, total + Distribution.Z_95 * deviation);
    }

    /** Largest first; parameters that explain nothing are left out. */
    static List<VarianceShare> shares(Calculation calculation, double[] gradient) {
        double variance = 0;
        for (int i = 0; i < gradient.length; i++) {
            variance += square(deviation(calculation, gradient, i));
        }
        var shares = new ArrayList<VarianceShare>();
        for (int i = 0; i < gradient.length; i++) {
            double part = square(deviation(calculation, gradient, i));
            if (part > 0 && calculation.steps().get(i) instanceof Step.Parameter parameter) {
                shares.add(new VarianceShare(parameter.parameter(), Labels.of(parameter), part / variance));
            }
        }
        shares.sort(Comparator.comparingDouble(VarianceShare::share).reversed());
        return List.copyOf(shares.subList(0, Math.min(SHARES_SHOWN, shares.size())));
    }

    static double deviation(Calculation calculation, double[] gradient, int step) {
        return calculation.steps().get(step) instanceof Step.Parameter parameter
                        && parameter.spread().isPresent()
                        && gradient[step] != 0
                ? Math.abs(gradient[step]) * Variation.distribution(parameter).standardDeviation()
                : 0;
    }

    private static double logDeviation(
            Calculation calculation, double[] nominal, double[] gradient, int step, double total) {
        return calculation.steps().get(step) instanceof Step.Parameter parameter
                        && parameter.spread().isPresent()
                        && gradient[step] != 0
                ? gradient[step]
                        * nominal[step]
                        / total
                        * Variation.distribution(parameter).logDeviation()
                : 0;
    }

    private static double square(double number) {
        return number * number;
    }
}
