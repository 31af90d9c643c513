package org.tanji.engine.evaluation;

import java.util.LinkedHashMap;
import java.util.Map;
import org.tanji.engine.quantity.Unit;

/** Units of products and quotients; each pair is worked out once. The rest is in {@link org.tanji.engine.formula.Units}. */
final class UnitRules {

    private final Map<Pair, Unit> known = new LinkedHashMap<>();

    private record Pair(Unit left, Unit right, boolean product) {}

    Unit product(Unit left, Unit right) {
        return known.computeIfAbsent(new Pair(left, right, true), pair -> left.times(right));
    }

    Unit quotient(Unit left, Unit right) {
        return known.computeIfAbsent(new Pair(left, right, false), pair -> left.per(right));
    }
}
