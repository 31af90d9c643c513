package org.tanji.engine.solve.matrix;

/** Numbers that can be added, multiplied and divided, such as decimals of any length or remainders of a prime. */
public interface Field<T> {

    T zero();

    boolean isZero(T number);

    /** {@code number − one · other}. */
    T minusProduct(T number, T one, T other);

    T quotient(T dividend, T divisor);
}
