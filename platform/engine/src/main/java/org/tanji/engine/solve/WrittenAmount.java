package org.tanji.engine.solve;

import static org.tanji.engine.quantity.QuantityFailure.NOT_A_QUANTITY;
import static org.tanji.engine.solve.SolveFailure.WRONG_UNIT;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.regex.Pattern;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.quantity.Quantity;
import org.tanji.engine.quantity.Unit;
import org.tanji.engine.uncertainty.Spread;

/**
 * An amount as it stands in a document: a number, with or without a unit.
 *
 * @param factor from the unit it was written in to that of its flow
 */
record WrittenAmount(BigDecimal number, BigDecimal factor) {

    private static final Pattern WITHOUT_SPACE = Pattern.compile("[+-]?[0-9.]+[^0-9.,eE+-].{0,40}");

    /**
     * @param unit of the flow; any text, but only known units are converted
     * @throws Failure WRONG_UNIT, NOT_A_QUANTITY when number and unit stick together, or why the number is none
     */
    static WrittenAmount parse(String text, String flow, String unit) {
        var words = text.strip().split("\\s+", 2);
        if (words.length == 1 && WITHOUT_SPACE.matcher(words[0]).matches()) {
            throw Failure.of(NOT_A_QUANTITY, text);
        }
        var number = Quantity.number(words[0]);
        if (words.length == 1 || words[1].equals(unit)) {
            return new WrittenAmount(number, BigDecimal.ONE);
        }
        try {
            return new WrittenAmount(number, Unit.parse(words[1]).in(Unit.parse(unit)));
        } catch (Failure unknownOrIncompatible) {
            throw Failure.of(WRONG_UNIT, words[1], flow, unit);
        }
    }

    BigDecimal value() {
        return converted(number);
    }

    /** Bounds are written in the unit of the amount. */
    Spread convert(Spread spread) {
        if (spread instanceof Spread.Triangular bounds) {
            return new Spread.Triangular(converted(bounds.low()), converted(bounds.high()));
        }
        if (spread instanceof Spread.Uniform bounds) {
            return new Spread.Uniform(converted(bounds.low()), converted(bounds.high()));
        }
        return spread;
    }

    private BigDecimal converted(BigDecimal written) {
        return written.multiply(factor, MathContext.DECIMAL128);
    }
}
