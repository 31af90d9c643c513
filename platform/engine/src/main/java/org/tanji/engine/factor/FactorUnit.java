package org.tanji.engine.factor;

import static org.tanji.engine.factor.FactorFailure.CARBON_NOT_CO2;
import static org.tanji.engine.factor.FactorFailure.FACTOR_UNIT_UNKNOWN;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.regex.Pattern;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.quantity.Unit;

/**
 * The unit of a published factor, taken apart: which gas, how many kg of it, per what.
 *
 * @param kilograms of {@code gas} that one published unit means, for one {@code per}; {@code tCO2/t} is 1000 kg per t
 * @param per what the activity is counted in
 */
public record FactorUnit(Gas gas, BigDecimal kilograms, Unit per) {

    private static final Pattern EMISSION = Pattern.compile("(mg|kg|g|t) ?([A-Z].*)");

    /**
     * Reads {@code kgCO2e/kWh}, {@code tCO2/t}, {@code kgCH4/TJ}, {@code gCO2e/m3}, {@code kgCO2e/(t·km)} and tonnes per
     * ten thousand normal cubic metres.
     *
     * @throws Failure FACTOR_UNIT_UNKNOWN, CARBON_NOT_CO2, GAS_UNKNOWN or, for what stands below the line, a failure of
     *     {@link Unit#parse}
     */
    public static FactorUnit parse(String text) {
        var written = text.strip();
        int line = written.indexOf('/');
        var emission =
                EMISSION.matcher(line < 0 ? "" : written.substring(0, line).strip());
        if (!emission.matches()) {
            throw Failure.of(FACTOR_UNIT_UNKNOWN, written);
        }
        if (emission.group(2).equals("C")) {
            throw Failure.of(CARBON_NOT_CO2, written);
        }
        var below = ActivityUnit.parse(written.substring(line + 1));
        var kilograms = Unit.parse(emission.group(1)).in(Unit.parse("kg"));
        return new FactorUnit(
                GasNames.get(emission.group(2)), kilograms.divide(below.count(), MathContext.DECIMAL128), below.unit());
    }

    /** What a value in this unit emits, in kg for one {@link #per}. */
    public Map<Gas, BigDecimal> emissions(BigDecimal value) {
        return Map.of(gas, value.multiply(kilograms, MathContext.DECIMAL128));
    }

    /** The same unit for a gas that is told more closely than its symbol can, such as fossil methane. */
    public FactorUnit of(Gas closer) {
        return new FactorUnit(closer, kilograms, per);
    }
}
