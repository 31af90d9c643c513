package org.tanji.engine.formula;

import java.math.BigDecimal;
import java.util.Optional;
import org.tanji.engine.formula.Expression.Call;
import org.tanji.engine.formula.Expression.Literal;
import org.tanji.engine.formula.Expression.Negation;
import org.tanji.engine.quantity.Unit;

/** The exponent of {@code pow}: a whole number between −12 and 12, written in the formula itself. */
public final class Exponent {

    private static final BigDecimal LARGEST = BigDecimal.valueOf(12);

    private Exponent() {}

    /** Of a call of {@code pow} that a {@link FormulaParser} has made. */
    public static int of(Call pow) {
        return find(pow.arguments().get(1)).orElseThrow();
    }

    static Optional<Integer> find(Expression written) {
        if (written instanceof Negation negation) {
            return find(negation.operand()).map(exponent -> -exponent);
        }
        return written instanceof Literal literal && isAllowed(literal)
                ? Optional.of(literal.value().intValueExact())
                : Optional.empty();
    }

    private static boolean isAllowed(Literal literal) {
        return literal.unit().equals(Unit.ONE)
                && literal.value().compareTo(LARGEST) <= 0
                && literal.value().stripTrailingZeros().scale() <= 0;
    }
}
