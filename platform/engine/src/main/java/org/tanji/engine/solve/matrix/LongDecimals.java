package org.tanji.engine.solve.matrix;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Decimals with more than twice the digits of an official figure. */
public record LongDecimals() implements Field<BigDecimal> {

    private static final MathContext DIGITS = new MathContext(80, RoundingMode.HALF_EVEN);

    @Override
    public BigDecimal zero() {
        return BigDecimal.ZERO;
    }

    @Override
    public boolean isZero(BigDecimal number) {
        return number.signum() == 0;
    }

    @Override
    public BigDecimal minusProduct(BigDecimal number, BigDecimal one, BigDecimal other) {
        return number.subtract(one.multiply(other), DIGITS);
    }

    @Override
    public BigDecimal quotient(BigDecimal dividend, BigDecimal divisor) {
        return dividend.divide(divisor, DIGITS);
    }
}
