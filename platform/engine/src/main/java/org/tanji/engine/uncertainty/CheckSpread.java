package org.tanji.engine.uncertainty;

import static org.tanji.engine.uncertainty.UncertaintyFailure.AMOUNT_OUTSIDE_SPREAD;
import static org.tanji.engine.uncertainty.UncertaintyFailure.MEDIAN_NOT_POSITIVE;

import java.math.BigDecimal;
import java.util.Optional;
import org.tanji.engine.evaluation.Step;
import org.tanji.engine.failure.Failure;

/** Whether a distribution fits the amount that it stands around. */
public final class CheckSpread {

    private CheckSpread() {}

    /**
     * Why no value could be drawn: a lognormal below zero, or bounds that leave the amount outside. A zero is exactly zero
     * whatever its factor.
     */
    public static Optional<Failure> refusal(Step.Parameter parameter) {
        var amount = parameter.value();
        var spread = parameter.spread();
        if (spread.filter(Spread::isLognormal).isPresent() && amount.signum() < 0) {
            return Optional.of(Failure.of(
                    MEDIAN_NOT_POSITIVE,
                    parameter.origin().name(),
                    shown(parameter, amount),
                    SpreadText.write(spread.get())));
        }
        if (spread.isPresent() && spread.get() instanceof Spread.Triangular triangular) {
            return outside(parameter, triangular.low(), triangular.high());
        }
        if (spread.isPresent() && spread.get() instanceof Spread.Uniform uniform) {
            return outside(parameter, uniform.low(), uniform.high());
        }
        return Optional.empty();
    }

    /** The share of its values that lie below zero although the amount does not; 0 where nothing is spread. */
    public static double shareBelowZero(Step.Parameter parameter) {
        return parameter.spread().isEmpty() || parameter.value().signum() <= 0
                ? 0
                : Variation.distribution(parameter).shareBelowZero();
    }

    private static Optional<Failure> outside(Step.Parameter parameter, BigDecimal low, BigDecimal high) {
        var amount = parameter.value();
        return amount.compareTo(low) < 0 || amount.compareTo(high) > 0
                ? Optional.of(Failure.of(
                        AMOUNT_OUTSIDE_SPREAD,
                        parameter.origin().name(),
                        shown(parameter, amount),
                        shown(parameter, low),
                        shown(parameter, high),
                        SpreadText.write(parameter.spread().orElseThrow()).split(" ")[0]))
                : Optional.empty();
    }

    private static String shown(Step.Parameter parameter, BigDecimal number) {
        return number.toPlainString() + " " + parameter.unit().symbol();
    }
}
