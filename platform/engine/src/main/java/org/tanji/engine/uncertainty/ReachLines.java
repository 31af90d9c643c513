package org.tanji.engine.uncertainty;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.tanji.engine.evaluation.Calculation;
import org.tanji.engine.evaluation.Step;

/**
 * Which single parameter would have to change by how much to let the footprint grow to a line: Annex 1 11.1 draws two.
 * A parameter without an upper bound is followed to ten times its value.
 */
public final class ReachLines {

    private static final int SHOWN = 20;
    private static final double FARTHEST = 9;
    private static final double ALMOST_ALL = -0.999;
    private static final int MOST_ROUNDS = 100;
    private static final double CLOSE = 1e-12;

    private final Calculation calculation;
    private final double[] nominal;

    private ReachLines(Calculation calculation) {
        this.calculation = calculation;
        this.nominal = Nominal.of(calculation);
    }

    /**
     * The parameters with the most influence, the strongest first; none when the footprint is not positive.
     *
     * @param lines growth as shares of the footprint
     */
    public static List<Distance> of(
            Calculation calculation, List<Double> lines, Function<String, Distance.Bounds> bounds) {
        var reaching = new ReachLines(calculation);
        double total = reaching.nominal[calculation.total()];
        return total > 0 ? reaching.distances(total, lines, bounds) : List.of();
    }

    private List<Distance> distances(double total, List<Double> lines, Function<String, Distance.Bounds> bounds) {
        var gradient = Gradient.of(calculation, nominal);
        return IntStream.range(0, nominal.length)
                .filter(step -> calculation.steps().get(step) instanceof Step.Parameter)
                .filter(step -> nominal[step] > 0 && gradient[step] != 0 && Double.isFinite(gradient[step]))
                .boxed()
                .sorted(Comparator.comparingDouble(step -> -Math.abs(gradient[step] * nominal[step])))
                .limit(SHOWN)
                .map(step -> distance(step, gradient[step] * nominal[step] / total, lines, bounds))
                .toList();
    }

    private Distance distance(
            int step, double elasticity, List<Double> lines, Function<String, Distance.Bounds> bounds) {
        var parameter = (Step.Parameter) calculation.steps().get(step);
        double total = nominal[calculation.total()];
        DoubleUnaryOperator growth = change ->
                Nominal.with(calculation, step, nominal[step] * (1 + change))[calculation.total()] / total - 1;
        double end = end(elasticity, nominal[step], bounds.apply(parameter.parameter()));
        double most = growth.applyAsDouble(end);
        if (!Double.isFinite(most)) {
            end = Math.max(end, ALMOST_ALL);
            most = growth.applyAsDouble(end);
        }
        double last = end;
        double reached = Double.isFinite(most) ? most : 0;
        return new Distance(
                parameter.parameter(),
                Labels.of(parameter),
                elasticity,
                lines.stream().map(line -> change(growth, line, last, reached)).toList(),
                reached);
    }

    /** The farthest change in the direction in which the footprint grows. */
    private static double end(double elasticity, double value, Distance.Bounds bounds) {
        if (elasticity < 0) {
            return Math.min(0, bounds.low() / value - 1);
        }
        return Double.isNaN(bounds.high()) ? FARTHEST : Math.max(0, bounds.high() / value - 1);
    }

    /** Regula falsi with halved weights: straight lines take one round, curves a few. */
    private static Optional<Double> change(DoubleUnaryOperator growth, double line, double end, double atEnd) {
        if (atEnd < line) {
            return Optional.empty();
        }
        double near = 0;
        double far = end;
        double below = -line;
        double above = atEnd - line;
        double found = end;
        int side = 0;
        for (int round = 0; round < MOST_ROUNDS && above != 0; round++) {
            found = (near * above - far * below) / (above - below);
            double rest = growth.applyAsDouble(found) - line;
            if (Math.abs(rest) < CLOSE || Math.abs(far - near) < CLOSE) {
                return Optional.of(found);
            }
            if (rest > 0) {
                far = found;
                above = rest;
                below = side == 1 ? below / 2 : below;
                side = 1;
            } else {
                near = found;
                below = rest;
                above = side == -1 ? above / 2 : above;
                side = -1;
            }
        }
        return Optional.of(found);
    }
}
