package org.tanji.engine.solve;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Solves a system to all 34 digits: an approximate solution, the exact rest that it leaves, a correction for the rest, and so
 * on until neither the rest nor the correction would show.
 */
final class RefineSolution {

    /** A rest or a correction below this share of what it is compared with does not show in 34 digits. */
    private static final BigDecimal UNSEEN = new BigDecimal("1E-36");

    /** What is left of a sum after losing this many digits is nothing. */
    private static final BigDecimal NOTHING = new BigDecimal("1E-33");

    private static final int MOST_ROUNDS = 16;

    private final ExactSystem system;
    private final Corrections corrections;
    private final boolean transposed;

    RefineSolution(ExactSystem system, Corrections corrections, boolean transposed) {
        this.system = system;
        this.corrections = corrections;
        this.transposed = transposed;
    }

    /** The solution with DECIMAL128 digits; empty when the corrections do not become smaller. */
    Optional<Refined> solve(List<BigDecimal> right) {
        List<BigDecimal> x = new ArrayList<>(Collections.nCopies(right.size(), BigDecimal.ZERO));
        var rest = right;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            List<BigDecimal> change;
            try {
                change = corrections.solve(rest, transposed);
            } catch (ArithmeticException brokenDown) {
                return Optional.empty();
            }
            x = sum(x, change);
            rest = system.rest(right, x, transposed);
            if (round > 1 || isZero(rest)) {
                var magnitude = system.magnitude(right, x, transposed);
                var residual = largest(rest, magnitude);
                if (residual.compareTo(UNSEEN) <= 0 && (isZero(rest) || largestChange(change, x) <= 0)) {
                    return Optional.of(finish(x, magnitude, right));
                }
            }
        }
        return Optional.empty();
    }

    private Refined finish(List<BigDecimal> x, List<BigDecimal> magnitude, List<BigDecimal> right) {
        var rounded = new ArrayList<BigDecimal>(x.size());
        for (int i = 0; i < x.size(); i++) {
            var scale = system.diagonal(i).multiply(x.get(i)).abs();
            boolean nothing = scale.signum() != 0
                    && scale.compareTo(magnitude.get(i).multiply(NOTHING, MathContext.DECIMAL32)) < 0;
            rounded.add(nothing ? BigDecimal.ZERO : x.get(i).round(MathContext.DECIMAL128));
        }
        var rest = system.rest(right, rounded, transposed);
        return new Refined(rounded, largest(rest, magnitude));
    }

    /** Positive when a correction would still show; unknowns that only cancel are compared with what cancels. */
    private int largestChange(List<BigDecimal> change, List<BigDecimal> x) {
        var magnitude = system.magnitude(Collections.nCopies(x.size(), BigDecimal.ZERO), x, transposed);
        for (int i = 0; i < x.size(); i++) {
            var diagonal = system.diagonal(i).abs();
            var shown = diagonal.multiply(x.get(i)).abs().max(magnitude.get(i)).multiply(UNSEEN);
            if (diagonal.multiply(change.get(i)).abs().compareTo(shown) > 0) {
                return 1;
            }
        }
        return 0;
    }

    private static BigDecimal largest(List<BigDecimal> rest, List<BigDecimal> magnitude) {
        var largest = BigDecimal.ZERO;
        for (int i = 0; i < rest.size(); i++) {
            if (rest.get(i).signum() != 0) {
                largest = largest.max(rest.get(i).abs().divide(magnitude.get(i), MathContext.DECIMAL32));
            }
        }
        return largest;
    }

    private static boolean isZero(List<BigDecimal> numbers) {
        return numbers.stream().allMatch(number -> number.signum() == 0);
    }

    private static List<BigDecimal> sum(List<BigDecimal> x, List<BigDecimal> change) {
        var sum = new ArrayList<BigDecimal>(x.size());
        for (int i = 0; i < x.size(); i++) {
            sum.add(x.get(i).add(change.get(i), ExactSystem.CARRIED));
        }
        return sum;
    }
}
