package org.tanji.engine.uncertainty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tanji.engine.evaluation.Calculation;
import org.tanji.engine.uncertainty.UncertaintyReport.Propagated;
import org.tanji.engine.uncertainty.UncertaintyReport.VarianceShare;

/**
 * First-order error propagation. Where the footprint and every addend of it are positive, logarithms are propagated
 * (GHG Protocol, quantitative inventory uncertainty: {@code ln²GSD = Σ S² ln²GSD}), and the interval is lognormal around
 * the footprint; otherwise deviations are, and it is normal. Correlated parameters add {@code 2 ρ S₁ S₂} for each pair.
 */
final class AnalyticEvaluation {

    private static final int SHARES_SHOWN = 30;

    private final Calculation calculation;
    private final double[] nominal;
    private final double[] gradient;
    private final List<UncertainParameter> parameters;
    private final Correlations correlations;

    AnalyticEvaluation(Calculation calculation, double[] nominal, double[] gradient, Correlations correlations) {
        this.calculation = calculation;
        this.nominal = nominal;
        this.gradient = gradient;
        this.parameters = UncertainParameter.of(calculation);
        this.correlations = correlations;
    }

    List<UncertainParameter> parameters() {
        return parameters;
    }

    Propagated propagate() {
        double total = nominal[calculation.total()];
        boolean logarithmic = total > 0
                && calculation.contributions().stream()
                        .mapToDouble(plan -> nominal[plan.step()])
                        .allMatch(addend -> addend >= 0);
        if (logarithmic) {
            double deviation = Math.sqrt(
                    variance(parameter -> parameter.logEffect(calculation, nominal, gradient, total)).values().stream()
                            .reduce(0.0, Double::sum));
            double spread = Exponential.of(Distribution.Z_95 * deviation);
            return new Propagated(total * deviation, total / spread, total * spread);
        }
        double deviation = Math.sqrt(variance(this::effect).values().stream().reduce(0.0, Double::sum));
        return new Propagated(deviation, total - Distribution.Z_95 * deviation, total + Distribution.Z_95 * deviation);
    }

    /** Largest first; what explains nothing is left out. Correlated parameters explain their share together. */
    List<VarianceShare> shares() {
        var variances = variance(this::effect);
        double total = variances.values().stream().reduce(0.0, Double::sum);
        var shares = new ArrayList<VarianceShare>();
        variances.forEach((source, variance) -> {
            if (variance > 0) {
                shares.add(source.share(variance / total));
            }
        });
        return largest(shares);
    }

    static List<VarianceShare> largest(List<VarianceShare> shares) {
        return shares.stream()
                .sorted(Comparator.comparingDouble(VarianceShare::share).reversed())
                .limit(SHARES_SHOWN)
                .toList();
    }

    double effect(UncertainParameter parameter) {
        return parameter.effect(calculation, gradient);
    }

    private interface Effect {
        double of(UncertainParameter parameter);
    }

    /** By source: that of a group holds its covariances. */
    private Map<Source, Double> variance(Effect effect) {
        var variances = new LinkedHashMap<Source, Double>();
        for (var source : Source.of(parameters, correlations)) {
            double sum = 0;
            for (var one : source.parameters()) {
                double left = effect.of(one);
                for (var other : source.parameters()) {
                    sum += left * effect.of(other) * correlations.between(one.name(), other.name());
                }
            }
            variances.put(source, Math.max(0, sum));
        }
        return variances;
    }
}
