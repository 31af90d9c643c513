package org.tanji.engine.factor;

import static org.tanji.engine.factor.FactorFailure.CARBON_LABELLED_AS_CO2;
import static org.tanji.engine.factor.FactorFailure.FACTOR_OUT_OF_RANGE;
import static org.tanji.engine.factor.FactorFailure.NEGATIVE_FACTOR;
import static org.tanji.engine.factor.FactorFailure.OFF_BY_3600;
import static org.tanji.engine.factor.FactorFailure.OFF_BY_3_6;
import static org.tanji.engine.factor.FactorFailure.OFF_BY_THOUSAND;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.quantity.Unit;

/**
 * Finds factors that cannot be meant: public tables carry carbon contents labelled as CO2, tonnes for kilograms, kWh for
 * MJ.
 *
 * <p>A finding is no proof. Whoever imports a factor either mends it or says why it is right.
 */
public record PlausibilityGates(List<PlausibleRange> ranges) {

    private static final Unit GIGAJOULE = Unit.parse("GJ");

    /** The closest branch speaks first. */
    public PlausibilityGates {
        ranges = ranges.stream()
                .sorted(Comparator.comparingInt(range -> -range.category().length()))
                .toList();
    }

    /**
     * What is hard to believe about a factor; each a {@link FactorFailure} that names value, allowed range and way out.
     *
     * @param heating of the fuel that the factor burns; with it, also a factor per tonne is held against the range per
     *     gigajoule
     */
    public List<Failure> check(EmissionFactor factor, Optional<HeatingValue> heating) {
        var findings = new ArrayList<Failure>();
        for (var emission : factor.emissions().entrySet()) {
            var kilograms = emission.getValue();
            if (kilograms.signum() < 0) {
                findings.add(Failure.of(NEGATIVE_FACTOR, factor.id(), factor.value(), factor.unitText()));
            } else if (emission.getKey().equals(Gas.CO2) || emission.getKey().equals(Gas.CO2E)) {
                against(factor, kilograms, factor.per()).ifPresent(findings::add);
                heating.filter(value -> value.per().sameDimensionAs(factor.per()))
                        .map(value -> perGigajoule(kilograms, factor.per(), value))
                        .flatMap(amount -> against(factor, amount, GIGAJOULE))
                        .ifPresent(findings::add);
            }
        }
        return List.copyOf(findings);
    }

    private static BigDecimal perGigajoule(BigDecimal kilograms, Unit per, HeatingValue value) {
        var each = value.gigajoules().multiply(per.in(value.per()));
        return kilograms.divide(each, MathContext.DECIMAL128);
    }

    private Optional<Failure> against(EmissionFactor factor, BigDecimal kilograms, Unit per) {
        return ranges.stream()
                .filter(range -> range.speaksOf(factor.category(), per))
                .findFirst()
                .flatMap(range -> judge(factor, kilograms.multiply(range.per().in(per)), range));
    }

    private static Optional<Failure> judge(EmissionFactor factor, BigDecimal amount, PlausibleRange range) {
        if (range.holds(amount)) {
            return Optional.empty();
        }
        return Optional.of(Failure.of(
                suspicion(amount, range),
                factor.id(),
                amount.round(new MathContext(6)),
                range.per(),
                factor.category().isEmpty() ? "*" : factor.category(),
                range.low(),
                range.high()));
    }

    /** Of several ratios that would fit, the smallest is the likeliest. */
    private static FactorFailure suspicion(BigDecimal amount, PlausibleRange range) {
        if (range.carbon().filter(carbon -> carbon.holds(amount)).isPresent()) {
            return CARBON_LABELLED_AS_CO2;
        }
        if (range.per().sameDimensionAs(GIGAJOULE) && offBy("3.6", amount, range)) {
            return OFF_BY_3_6;
        }
        if (offBy("1000", amount, range)) {
            return OFF_BY_THOUSAND;
        }
        if (range.per().sameDimensionAs(GIGAJOULE) && offBy("3600", amount, range)) {
            return OFF_BY_3600;
        }
        return FACTOR_OUT_OF_RANGE;
    }

    private static boolean offBy(String times, BigDecimal amount, PlausibleRange range) {
        var ratio = new BigDecimal(times);
        return range.holds(amount.multiply(ratio)) || range.holds(amount.divide(ratio, MathContext.DECIMAL128));
    }
}
