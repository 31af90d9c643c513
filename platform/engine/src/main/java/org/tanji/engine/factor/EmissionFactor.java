package org.tanji.engine.factor;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tanji.engine.quantity.Unit;
import org.tanji.engine.text.BilingualText;
import org.tanji.engine.uncertainty.Spread;

/**
 * Emissions caused by one unit of an activity, as somebody published them.
 *
 * @param id permanent, such as {@code EL.CN.CFP.2024.NAT}
 * @param value as published, for instance 0.5777
 * @param unitText as published, for instance {@code kgCO2e/kWh} or {@code tCO2/t}
 * @param per the unit of the activity that one {@code emissions} counts for
 * @param emissions kg of each gas (kgCO2e for {@link Gas#CO2E}) per one {@code per}
 * @param category tree path for matching factors to flows, such as {@code electricity}, {@code material/metal},
 *     {@code fuel/combustion}, {@code transport/road}; empty where whoever stated the factor named none, and then it
 *     fits any slot of its unit
 * @param gwpSet the set behind an aggregated CO2e value where the issuer names it
 * @param year the year that the value stands for
 * @param geography ISO country code, {@code CN-…} for parts of China, {@code GLO} for the world
 * @param valid the time for which the issuer wants it used, where that is said
 */
public record EmissionFactor(
        String id,
        BilingualText name,
        BigDecimal value,
        String unitText,
        Unit per,
        Map<Gas, BigDecimal> emissions,
        String category,
        GasScope scope,
        Optional<String> gwpSet,
        Optional<Integer> year,
        String geography,
        FactorSource source,
        Evidence evidence,
        Optional<Spread> spread,
        Optional<Validity> valid) {

    private static final String ANY_YEAR = "*";

    public EmissionFactor {
        emissions = java.util.Collections.unmodifiableMap(new TreeMap<>(emissions));
    }

    /** Without a word about the time for which it holds. */
    public EmissionFactor(
            String id,
            BilingualText name,
            BigDecimal value,
            String unitText,
            Unit per,
            Map<Gas, BigDecimal> emissions,
            String category,
            GasScope scope,
            Optional<String> gwpSet,
            Optional<Integer> year,
            String geography,
            FactorSource source,
            Evidence evidence,
            Optional<Spread> spread) {
        this(
                id,
                name,
                value,
                unitText,
                per,
                emissions,
                category,
                scope,
                gwpSet,
                year,
                geography,
                source,
                evidence,
                spread,
                Optional.empty());
    }

    /**
     * The id without its year, such as {@code EL.CN.CFP.*.NAT}: the same for all vintages of one thing. The id itself
     * where the year is no part of it.
     */
    public String series() {
        return year.map(written -> Arrays.stream(id.split("\\.", -1))
                        .map(part -> part.equals(written.toString()) ? ANY_YEAR : part)
                        .collect(Collectors.joining(".")))
                .orElse(id);
    }

    /** Whether both are the same thing, published for another year. */
    public boolean isVintageOf(EmissionFactor other) {
        return !id.equals(other.id)
                && series().equals(other.series())
                && scope == other.scope
                && geography.equals(other.geography)
                && per.sameDimensionAs(other.per);
    }

    /** The same factor with another value in the same unit; every gas moves in proportion. */
    public EmissionFactor worth(BigDecimal other) {
        var moved = new TreeMap<Gas, BigDecimal>();
        emissions.forEach((gas, kilograms) -> moved.put(gas, moved(kilograms, other)));
        return copy(id, other, moved, category);
    }

    /** A single gas follows from the unit without a division; 0 cannot be moved in proportion. */
    private BigDecimal moved(BigDecimal kilograms, BigDecimal other) {
        if (emissions.size() == 1 || value.signum() == 0) {
            return FactorUnit.parse(unitText).kilograms().multiply(other, MathContext.DECIMAL128);
        }
        return kilograms.multiply(other, MathContext.DECIMAL128).divide(value, MathContext.DECIMAL128);
    }

    /** This factor under another id, as what stands where that one was chosen. */
    public EmissionFactor as(String otherId) {
        return copy(otherId, value, emissions, category);
    }

    /** This factor in a category, for one whose own was not stated. */
    public EmissionFactor in(String otherCategory) {
        return copy(id, value, emissions, otherCategory);
    }

    private EmissionFactor copy(
            String otherId, BigDecimal otherValue, Map<Gas, BigDecimal> otherEmissions, String otherCategory) {
        return new EmissionFactor(
                otherId,
                name,
                otherValue,
                unitText,
                per,
                otherEmissions,
                otherCategory,
                scope,
                gwpSet,
                year,
                geography,
                source,
                evidence,
                spread,
                valid);
    }

    /** Of one kind of power station, or of transmission alone: a part of electricity that cannot stand for the grid. */
    public boolean isPartOfElectricity() {
        return category.equals("electricity/generation") || category.equals("electricity/transmission");
    }
}
