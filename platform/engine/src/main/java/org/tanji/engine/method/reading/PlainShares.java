package org.tanji.engine.method.reading;

import static org.tanji.engine.method.MethodFailure.NOT_A_SHARE;

import java.math.BigDecimal;
import java.util.Optional;
import org.tanji.engine.formula.Expression;
import org.tanji.engine.formula.Formula;
import org.tanji.engine.formula.Scope;
import org.tanji.engine.quantity.Quantity;
import org.tanji.engine.quantity.Unit;
import org.tanji.engine.text.Localized;

/** Reads formulas whose value is a share of a whole; a plain number that cannot be one is refused where it stands. */
final class PlainShares {

    private final Reading reading;
    private final Scope scope;

    PlainShares(Reading reading, Scope scope) {
        this.reading = reading;
        this.scope = scope;
    }

    Optional<Formula> read(Part part, String key, Localized whose) {
        var formula = reading.formula(part, key, scope, Optional.of(Unit.ONE), whose);
        formula.filter(read -> read.tree() instanceof Expression.Literal)
                .map(read -> (Expression.Literal) read.tree())
                .filter(literal -> !isShare(literal))
                .ifPresent(literal -> reading.add(part.at(key), NOT_A_SHARE, key, part.text(key)));
        return formula;
    }

    /** The same, or a number that stands for what is not written. */
    Optional<Formula> read(Part part, String key, Localized whose, BigDecimal otherwise) {
        return part.has(key) ? read(part, key, whose) : Optional.of(number(otherwise));
    }

    static Formula number(BigDecimal number) {
        return new Formula(number.toPlainString(), new Expression.Literal(number, Unit.ONE, 0), Unit.ONE);
    }

    private static boolean isShare(Expression.Literal literal) {
        var value = new Quantity(literal.value(), literal.unit()).in(Unit.ONE).amount();
        return value.signum() >= 0 && value.compareTo(BigDecimal.ONE) <= 0;
    }
}
