package org.tanji.engine.evaluation;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.tanji.engine.quantity.Unit;

/** Units of products, quotients, powers and roots; each pair is worked out once. */
final class UnitRules {

    private final Map<Pair, Unit> known = new HashMap<>();

    private record Pair(Unit left, Unit right, boolean product) {}

    Unit product(Unit left, Unit right) {
        return known.computeIfAbsent(new Pair(left, right, true), pair -> left.times(right));
    }

    Unit quotient(Unit left, Unit right) {
        return known.computeIfAbsent(new Pair(left, right, false), pair -> left.per(right));
    }

    Unit power(Unit base, int exponent) {
        var unit = Unit.ONE;
        for (int i = 0; i < Math.abs(exponent); i++) {
            unit = product(unit, base);
        }
        return exponent < 0 ? quotient(Unit.ONE, unit) : unit;
    }

    /** The unit of the same dimension made of base units alone. */
    static Unit base(Unit unit) {
        return new Unit(unit.dimension().toString(), unit.dimension(), BigDecimal.ONE);
    }

    /** The root of a unit of base units. */
    static Unit root(Unit base) {
        var dimension = base.dimension().squareRoot();
        return new Unit(dimension.toString(), dimension, BigDecimal.ONE);
    }
}
