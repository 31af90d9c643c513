package org.tanji.engine.result;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tanji.engine.evaluation.Conversions;
import org.tanji.engine.factor.EmissionFactor;
import org.tanji.engine.factor.Gas;
import org.tanji.engine.inventory.Exclusion;
import org.tanji.engine.quantity.Quantity;

/** What the excluded flows would have added to the footprint, GB/T 24067 6.3.4.3. */
final class LeftOut {

    private final Run run;
    private final Optional<BigDecimal> total;

    /** @param total empty when the footprint is incomplete */
    LeftOut(Run run, Optional<BigDecimal> total) {
        this.run = run;
        this.total = total;
    }

    CutOffRecord record() {
        var exclusions = run.inventory().exclusions();
        var cutOff = run.method().cutOff();
        var effects = exclusions.stream().map(this::effect).toList();
        var known = effects.stream().flatMap(Optional::stream).toList();
        return new CutOffRecord(
                cutOff,
                exclusions,
                Figures.sum(exclusions.stream().map(exclusion -> exclusion.largest(cutOff))),
                effects,
                known.isEmpty() ? Optional.empty() : Optional.of(Figures.sum(known.stream())));
    }

    /** In kgCO2e per declared unit: what its amount comes to, else its share of the footprint. */
    Optional<BigDecimal> effect(Exclusion exclusion) {
        return estimate(exclusion)
                .or(() -> exclusion
                        .ghgShare()
                        .flatMap(share -> total.map(footprint -> footprint.abs().multiply(share, DECIMAL128))));
    }

    /** The share of the flow in a footprint that includes it, where its amount is known. */
    Optional<BigDecimal> calculatedShare(Exclusion exclusion) {
        return estimate(exclusion)
                .flatMap(added -> total.map(footprint -> footprint.add(added, DECIMAL128))
                        .filter(whole -> whole.signum() != 0)
                        .map(whole -> added.abs().divide(whole.abs(), DECIMAL128)));
    }

    private Optional<BigDecimal> estimate(Exclusion exclusion) {
        return exclusion
                .amount()
                .flatMap(amount -> run.factors().find(exclusion.factor()).flatMap(factor -> emissions(factor, amount)));
    }

    private Optional<BigDecimal> emissions(EmissionFactor factor, Quantity amount) {
        var activity = Conversions.amount(amount, factor.per());
        List<Optional<BigDecimal>> gases = factor.emissions().entrySet().stream()
                .map(gas -> potential(gas.getKey())
                        .map(gwp -> gas.getValue().multiply(gwp, DECIMAL128).multiply(activity, DECIMAL128)))
                .toList();
        return gases.stream().allMatch(Optional::isPresent)
                ? Optional.of(Figures.sum(gases.stream().flatMap(Optional::stream)))
                : Optional.empty();
    }

    private Optional<BigDecimal> potential(Gas gas) {
        return gas.equals(Gas.CO2E)
                ? Optional.of(BigDecimal.ONE)
                : Stream.of(gas)
                        .flatMap(one -> run.request().gwpSet().find(one).stream())
                        .findFirst();
    }
}
