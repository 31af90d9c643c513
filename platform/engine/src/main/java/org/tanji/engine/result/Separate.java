package org.tanji.engine.result;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;
import java.util.Optional;
import org.tanji.engine.evaluation.CompileCase;
import org.tanji.engine.evaluation.ExactEvaluation;
import org.tanji.engine.evaluation.ModellingChoices;
import org.tanji.engine.evaluation.SeparateSteps;
import org.tanji.engine.inventory.ElectricitySupply;
import org.tanji.engine.method.Direction;
import org.tanji.engine.result.SeparateFigures.Carbon;
import org.tanji.engine.result.SeparateFigures.Delayed;
import org.tanji.engine.result.SeparateFigures.Gross;
import org.tanji.engine.result.SeparateFigures.Instruments;

/** Draws up what is reported apart from the footprint. */
final class Separate {

    private static final BigDecimal CARBON_DIOXIDE = new BigDecimal(44);
    private static final BigDecimal CARBON = new BigDecimal(12);

    private final Run run;
    private final Optional<BigDecimal> total;

    /** @param total empty when the footprint is incomplete */
    Separate(Run run, Optional<BigDecimal> total) {
        this.run = run;
        this.total = total;
    }

    SeparateFigures figures() {
        var delayed = run.calculation().separate().delays().stream()
                .map(this::delayed)
                .toList();
        var effects = delayed.stream().flatMap(one -> one.effect().stream()).toList();
        return new SeparateFigures(
                gross(),
                run.calculation().separate().carbon().stream().map(this::carbon).toList(),
                delayed,
                effects.isEmpty() ? Optional.empty() : Optional.of(Figures.sum(effects.stream())),
                run.inventory().electricity(),
                instruments());
    }

    private Optional<Gross> gross() {
        boolean removes =
                run.calculation().contributions().stream().anyMatch(plan -> plan.direction() == Direction.REMOVAL);
        return removes ? Optional.of(new Gross(sum(Direction.EMISSION), sum(Direction.REMOVAL))) : Optional.empty();
    }

    private BigDecimal sum(Direction direction) {
        return Figures.sum(run.calculation().contributions().stream()
                .filter(plan -> plan.direction() == direction)
                .flatMap(plan -> run.values().value(plan.step()).stream()));
    }

    private Carbon carbon(SeparateSteps.Carbon step) {
        var value = run.values().value(step.step());
        var carbonDioxide =
                value.map(mass -> mass.multiply(CARBON_DIOXIDE, DECIMAL128).divide(CARBON, DECIMAL128));
        return new Carbon(step.content().part(), step.content().label(), value, carbonDioxide);
    }

    private Delayed delayed(SeparateSteps.Delay delay) {
        var plan = delay.plan();
        var years = run.values().value(delay.years());
        var value = run.values().value(plan.step());
        boolean late =
                years.filter(after -> after.compareTo(BigDecimal.TEN) > 0).isPresent();
        var effect = delay.weight()
                .filter(weight -> late)
                .flatMap(run.values()::value)
                .flatMap(weight -> value.map(
                        counted -> counted.multiply(weight.subtract(BigDecimal.ONE, DECIMAL128), DECIMAL128)));
        return new Delayed(
                plan.process(), plan.flow(), plan.flowLabel(), plan.row(), plan.data(), years, value, effect);
    }

    private Optional<Instruments> instruments() {
        boolean claimed = run.inventory().electricity().stream()
                .flatMap(account -> account.supplies().stream())
                .anyMatch(supply -> supply.kind() == ElectricitySupply.Kind.INSTRUMENT);
        if (!claimed) {
            return Optional.empty();
        }
        var value = total.flatMap(ignored -> withInstruments());
        return Optional.of(new Instruments(
                value,
                value.flatMap(second -> total.map(first -> second.subtract(first, DECIMAL128))),
                value.map(second -> Figures.printed(second, run.method().result()))));
    }

    private Optional<BigDecimal> withInstruments() {
        var request = run.request();
        var second = CompileCase.compile(
                run.method(), run.inventory(), request.factors(), request.gwpSet(), ModellingChoices.WITH_INSTRUMENTS);
        return ExactEvaluation.evaluate(second).value(second.total());
    }
}
