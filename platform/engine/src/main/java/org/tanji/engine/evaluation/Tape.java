package org.tanji.engine.evaluation;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanji.engine.evaluation.Step.Operator;
import org.tanji.engine.quantity.Unit;

/** The steps while they are being made. Numbers of conversions are written once and shared. */
final class Tape {

    private final List<Step> steps = new ArrayList<>();
    private final Map<Object, Integer> shared = new LinkedHashMap<>();

    private record Factor(BigDecimal value, String unit) {}

    private record Converted(int step, BigDecimal scale) {}

    List<Step> steps() {
        return steps;
    }

    int size() {
        return steps.size();
    }

    int add(Step step) {
        steps.add(step);
        return steps.size() - 1;
    }

    Figure constant(BigDecimal value, Unit unit, Origin origin) {
        return new Figure(add(new Step.Constant(value, unit, origin)), unit);
    }

    Figure operation(Operator operator, List<Integer> operands, Unit unit, Origin origin) {
        return new Figure(add(new Step.Operation(operator, operands, unit, origin)), unit);
    }

    /** Gives what was a part until now its own name. */
    void rename(int step, Origin origin) {
        var named = steps.get(step);
        if (named instanceof Step.Operation operation) {
            steps.set(step, new Step.Operation(operation.operator(), operation.operands(), operation.unit(), origin));
        } else if (named instanceof Step.Constant constant) {
            steps.set(step, new Step.Constant(constant.value(), constant.unit(), origin));
        } else if (named instanceof Step.Lookup lookup) {
            steps.set(
                    step,
                    new Step.Lookup(
                            lookup.interpolated(),
                            lookup.at(),
                            lookup.values(),
                            lookup.argument(),
                            lookup.unit(),
                            origin));
        }
    }

    /** The same figure in another unit of its dimension; a step only where the number changes. */
    Figure in(Figure figure, Unit unit) {
        if (figure.unit().scale().compareTo(unit.scale()) == 0) {
            return new Figure(figure.step(), unit);
        }
        var key = new Converted(figure.step(), unit.scale());
        var known = shared.get(key);
        int step = known == null ? convert(figure, unit) : known;
        shared.put(key, step);
        return new Figure(step, unit);
    }

    /** Percentages and kilograms per tonne as pure numbers; anything else as it is. */
    Figure pure(Figure figure) {
        return figure.unit().dimension().isNone() ? in(figure, Unit.ONE) : figure;
    }

    private int convert(Figure figure, Unit unit) {
        var from = figure.unit();
        var times = Conversions.ratio(from, unit);
        var above = Conversions.isExact(from, unit) || !Conversions.isExact(unit, from);
        var origin = steps.get(figure.step()).origin();
        var named = new Origin(
                Origin.Kind.CONVERSION,
                origin.name(),
                origin.label(),
                from.symbol() + " → " + unit.symbol(),
                "",
                origin.row());
        if (above) {
            int factor = factor(times, unit.symbol() + "/" + from.symbol());
            return operation(Operator.PRODUCT, List.of(figure.step(), factor), unit, named)
                    .step();
        }
        int divisor = factor(Conversions.ratio(unit, from), from.symbol() + "/" + unit.symbol());
        return operation(Operator.QUOTIENT, List.of(figure.step(), divisor), unit, named)
                .step();
    }

    private int factor(BigDecimal value, String unit) {
        var key = new Factor(value, unit);
        var known = shared.get(key);
        if (known != null) {
            return known;
        }
        var origin = new Origin(Origin.Kind.CONVERSION, unit, Optional.empty(), "", "", Optional.empty());
        int step = add(new Step.Constant(value.round(DECIMAL128), Unit.ONE, origin));
        shared.put(key, step);
        return step;
    }
}
