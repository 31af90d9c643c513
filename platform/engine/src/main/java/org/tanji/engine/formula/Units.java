package org.tanji.engine.formula;

import java.math.BigDecimal;
import java.math.MathContext;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.quantity.Dimension;
import org.tanji.engine.quantity.SimpleUnit;
import org.tanji.engine.quantity.Unit;

/**
 * The unit in which each node of a formula states its value. Whoever proves formulas and whoever calculates them use
 * this one rule:
 *
 * <ul>
 *   <li>What is read (literal, name, column, value of a lookup) counts in its own unit, {@link #read}; anything of
 *       dimension 1, such as {@code %}, {@code ‰} or {@code kg/t}, is first turned into a pure number.
 *   <li>{@code + - min max} and both branches of {@code if}: in the unit of the leftmost; the others are converted.
 *   <li>{@code *} and {@code /}: in the product or quotient of the two units, {@link Unit#times}, {@link Unit#per}.
 *   <li>{@code - abs sum}: in the unit of the argument. {@code count}: a pure number.
 *   <li>{@code ceil floor round}: the argument is first converted to {@link #rounded} (pure numbers or pieces).
 *   <li>{@code sqrt}: the argument is first converted to {@link #coherent}, the result is in {@link #squareRoot}.
 *   <li>{@code pow}: in {@link #power} of the unit of the argument; exponents are whole numbers.
 *   <li>{@code lookup}: the table's unit, read as above. {@code interpolate band}: the argument is first converted to
 *       the table's argument unit; the result is in the table's unit, read as above.
 *   <li>Comparisons: the right side is converted into the unit of the left.
 * </ul>
 */
public final class Units {

    private Units() {}

    /**
     * The unit of a node that has been checked before.
     *
     * @throws Failure with the first problem, when it has not
     */
    public static Unit of(Expression node, Scope scope) {
        var formula = FormulaText.alone(PrintFormula.print(node));
        var check = new DimensionCheck(scope, formula);
        var unit = check.unit(node);
        if (!check.problems().isEmpty()) {
            throw formula.refuse(check.problems().get(0));
        }
        return unit.orElseThrow(() -> new IllegalArgumentException("a name of the formula is broken: " + formula));
    }

    /** The unit in which a stated value enters a formula. */
    public static Unit read(Unit stated) {
        return stated.dimension().isNone() ? Unit.ONE : stated;
    }

    /** The unit that {@code ceil}, {@code floor} and {@code round} count in; only for pure numbers and pieces. */
    public static Unit rounded(Unit argument) {
        return argument.dimension().isNone() ? Unit.ONE : SimpleUnit.PIECE.unit();
    }

    /** The base unit of the same dimension: scale 1. */
    public static Unit coherent(Unit unit) {
        return coherent(unit.dimension());
    }

    /** The unit of the square root of a value that was converted to {@link #coherent} before. */
    public static Unit squareRoot(Unit argument) {
        return coherent(argument.dimension().squareRoot());
    }

    /** The unit of {@code pow(x, exponent)}. */
    public static Unit power(Unit base, int exponent) {
        if (exponent == 0) {
            return Unit.ONE;
        }
        var scale = exponent > 0
                ? base.scale().pow(exponent)
                : BigDecimal.ONE.divide(base.scale().pow(-exponent), MathContext.DECIMAL128);
        var symbol = base.equals(Unit.ONE) ? "1" : "(" + base.symbol() + ")^" + exponent;
        return new Unit(symbol, base.dimension().toThe(exponent), scale);
    }

    private static Unit coherent(Dimension dimension) {
        return dimension.isNone() ? Unit.ONE : new Unit(dimension.toString(), dimension, BigDecimal.ONE);
    }
}
