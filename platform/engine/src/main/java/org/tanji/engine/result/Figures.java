package org.tanji.engine.result;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.tanji.engine.method.ResultFormat;
import org.tanji.engine.quantity.Unit;

/** Sums, shares and rounding of reported figures. */
final class Figures {

    private static final MathContext SHOWN = new MathContext(6, RoundingMode.HALF_EVEN);

    private Figures() {}

    /** From left to right at 34 digits, as the steps add up. */
    static BigDecimal sum(Stream<BigDecimal> addends) {
        return addends.reduce((left, right) -> left.add(right, DECIMAL128)).orElse(BigDecimal.ZERO);
    }

    /** Of one figure or more, whatever their order. */
    static BigDecimal mean(Collection<BigDecimal> figures) {
        return sum(figures.stream().sorted()).divide(BigDecimal.valueOf(figures.size()), DECIMAL128);
    }

    static Optional<BigDecimal> share(Optional<BigDecimal> part, Optional<BigDecimal> whole) {
        return part.flatMap(
                value -> whole.filter(total -> total.signum() != 0).map(total -> value.divide(total, DECIMAL128)));
    }

    /** For sentences: six digits are enough to see what is meant. */
    static String rounded(BigDecimal number) {
        var rounded = number.round(SHOWN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /** In the method's unit and digits, half to even as GB/T 8170 rounds. */
    static String printed(BigDecimal footprint, ResultFormat format) {
        var value = footprint
                .multiply(Unit.KILOGRAM_CO2E.scale(), DECIMAL128)
                .divide(format.unit().scale(), DECIMAL128)
                .round(new MathContext(format.significantDigits(), RoundingMode.HALF_EVEN));
        return (value.signum() == 0 ? "0" : value.toPlainString()) + " " + format.unit();
    }
}
