package org.tanji.engine.result;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tanji.engine.evaluation.CompileCase;
import org.tanji.engine.inventory.InventoryPath;
import org.tanji.engine.method.FieldType;
import org.tanji.engine.method.FunctionalUnit;
import org.tanji.engine.method.RecyclingApproach;
import org.tanji.engine.quality.GrowthLines;
import org.tanji.engine.result.Modelled.Distances;
import org.tanji.engine.result.Modelled.PerFunction;
import org.tanji.engine.result.Modelled.PerOther;
import org.tanji.engine.uncertainty.Distance;
import org.tanji.engine.uncertainty.ReachLines;

/** Puts together what a result says beside its footprint. */
final class Models {

    private static final String INPUT = "input:";

    private final Run run;
    private final Optional<BigDecimal> total;

    Models(Run run, Optional<BigDecimal> total) {
        this.run = run;
        this.total = total;
    }

    Modelled with(List<ScenarioRecord> scenarios) {
        return new Modelled(
                run.method().functionalUnit().map(this::perFunction),
                indicators(),
                recycling(),
                scenarios,
                run.request()
                        .criteria()
                        .growth()
                        .filter(lines -> total.isPresent())
                        .map(this::distances));
    }

    private Optional<RecyclingApproach> recycling() {
        return run.method().modelling().recycling().isEmpty()
                ? Optional.empty()
                : Optional.of(CompileCase.approach(run.method(), run.inventory()));
    }

    private PerFunction perFunction(FunctionalUnit unit) {
        var plan = run.calculation().modelling();
        var declared = run.method().declaredUnit().amount();
        var flow = plan.referenceFlow().flatMap(run.values()::value).filter(amount -> amount.signum() > 0);
        var value = flow.flatMap(amount ->
                total.map(footprint -> footprint.multiply(amount, DECIMAL128).divide(declared.amount(), DECIMAL128)));
        return new PerFunction(
                unit,
                flow,
                declared.unit().symbol(),
                plan.serviceLife().flatMap(run.values()::value),
                unit.serviceLife().map(life -> life.unit().symbol()).orElse(""),
                value,
                value.map(amount -> Figures.printed(amount, run.method().result())));
    }

    private List<PerOther> indicators() {
        var indicators = run.method().modelling().indicators();
        return IntStream.range(0, indicators.size())
                .mapToObj(i -> new PerOther(
                        indicators.get(i),
                        total.flatMap(known -> run.values()
                                .value(run.calculation()
                                        .modelling()
                                        .indicators()
                                        .get(i)))))
                .toList();
    }

    private Distances distances(GrowthLines lines) {
        var drawn = List.of(lines.planned().doubleValue(), lines.unplanned().doubleValue());
        return new Distances(lines, ReachLines.of(run.calculation(), drawn, this::bounds));
    }

    private Distance.Bounds bounds(String parameter) {
        var type = parameter.startsWith(INPUT)
                ? InventoryPath.field(run.method(), run.inventory(), parameter.substring(INPUT.length()))
                        .map(field -> field.type())
                : Optional.<FieldType>empty();
        if (type.isPresent() && type.get() instanceof FieldType.Amount amount) {
            return new Distance.Bounds(
                    amount.least().map(BigDecimal::doubleValue).orElse(0.0),
                    amount.most().map(BigDecimal::doubleValue).orElse(Double.NaN));
        }
        return new Distance.Bounds(0, Double.NaN);
    }
}
