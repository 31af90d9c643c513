package org.tanji.engine.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.IntBinaryOperator;

/** A product of powers of {@link BaseDimension}s; energy, for instance, is mass · length² · time⁻². */
public record Dimension(List<Integer> exponents) {

    private static final BaseDimension[] BASES = BaseDimension.values();

    /** Pure numbers: shares, counts of nothing, percentages. */
    public static final Dimension NONE = new Dimension(java.util.Collections.nCopies(BASES.length, 0));

    public Dimension {
        exponents = List.copyOf(exponents);
        if (exponents.size() != BASES.length) {
            throw new IllegalArgumentException("one exponent for each base dimension, not " + exponents);
        }
    }

    public static Dimension of(BaseDimension base) {
        var exponents = new ArrayList<>(NONE.exponents);
        exponents.set(base.ordinal(), 1);
        return new Dimension(exponents);
    }

    public Dimension times(Dimension other) {
        return combine(other, Integer::sum);
    }

    public Dimension per(Dimension other) {
        return combine(other, (left, right) -> left - right);
    }

    public Dimension toThe(int exponent) {
        return combine(NONE, (left, ignored) -> left * exponent);
    }

    /** Whether a square root has a meaning. */
    public boolean isSquare() {
        return exponents.stream().allMatch(exponent -> exponent % 2 == 0);
    }

    public Dimension squareRoot() {
        return combine(NONE, (left, ignored) -> left / 2);
    }

    public boolean isNone() {
        return equals(NONE);
    }

    private Dimension combine(Dimension other, IntBinaryOperator operation) {
        var combined = new ArrayList<Integer>();
        for (int i = 0; i < BASES.length; i++) {
            combined.add(operation.applyAsInt(exponents.get(i), other.exponents.get(i)));
        }
        return new Dimension(combined);
    }

    /** In base units, such as {@code kg·m2·s-2}; {@code 1} for pure numbers. */
    @Override
    public String toString() {
        var text = new StringJoiner("·");
        for (var base : BASES) {
            int exponent = exponents.get(base.ordinal());
            if (exponent != 0) {
                text.add(base.baseUnit() + (exponent == 1 ? "" : exponent));
            }
        }
        return text.length() == 0 ? "1" : text.toString();
    }
}
