package org.tanji.engine.solve.matrix;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Decimals as remainders of the prime 2¹²⁷ − 1. What is zero exactly is zero here; what is not zero is zero here once in
 * 10³⁸ cases. So a system without a solution is told from one that merely rounds badly.
 */
public record Remainders() implements Field<BigInteger> {

    private static final BigInteger PRIME = BigInteger.TWO.pow(127).subtract(BigInteger.ONE);

    public BigInteger of(BigDecimal number) {
        var power = BigInteger.TEN.modPow(BigInteger.valueOf(-(long) number.scale()), PRIME);
        return number.unscaledValue().multiply(power).mod(PRIME);
    }

    @Override
    public BigInteger zero() {
        return BigInteger.ZERO;
    }

    @Override
    public boolean isZero(BigInteger number) {
        return number.signum() == 0;
    }

    @Override
    public BigInteger minusProduct(BigInteger number, BigInteger one, BigInteger other) {
        return number.subtract(one.multiply(other)).mod(PRIME);
    }

    @Override
    public BigInteger quotient(BigInteger dividend, BigInteger divisor) {
        return dividend.multiply(divisor.modInverse(PRIME)).mod(PRIME);
    }
}
