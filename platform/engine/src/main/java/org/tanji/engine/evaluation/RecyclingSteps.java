package org.tanji.engine.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.tanji.engine.evaluation.FactorSteps.Characterised;
import org.tanji.engine.evaluation.Origin.Kind;
import org.tanji.engine.evaluation.Step.Operator;
import org.tanji.engine.formula.Formula;
import org.tanji.engine.method.DataKind;
import org.tanji.engine.method.Direction;
import org.tanji.engine.method.Ledger;
import org.tanji.engine.method.Recycling;
import org.tanji.engine.method.RecyclingApproach;
import org.tanji.engine.method.Stage;
import org.tanji.engine.quantity.Unit;
import org.tanji.engine.text.BilingualText;

/** The contributions of recycled materials under one approach; a term whose coefficient is zero needs no factor. */
final class RecyclingSteps {

    private final Tape tape;
    private final Expressions expressions;
    private final FactorChoice factors;
    private final Consumer<ContributionPlan> plans;
    private final List<ModellingPlan.Rate> rates = new ArrayList<>();
    private final Map<String, Map<String, Integer>> known = new LinkedHashMap<>();

    RecyclingSteps(Tape tape, Expressions expressions, FactorChoice factors, Consumer<ContributionPlan> plans) {
        this.tape = tape;
        this.expressions = expressions;
        this.factors = factors;
        this.plans = plans;
    }

    List<ModellingPlan.Rate> rates() {
        return rates;
    }

    /** The key of a material's part of a stage, as of a process. */
    static String process(Recycling material, Stage stage) {
        return "recycling." + material.name() + "." + stage.key();
    }

    static BilingualText label(Recycling material, Stage stage) {
        return RecyclingTerm.words("recycling.stage." + stage.key(), material.label());
    }

    /** Numbers of the steps of one material's contributions to a stage. */
    List<Integer> of(Recycling material, RecyclingApproach approach, Stage stage) {
        if (material.counted() && approach == RecyclingApproach.CUT_OFF) {
            return List.of();
        }
        var part = new Origin(
                Kind.PART,
                process(material, stage),
                Optional.of(material.label()),
                approach.key(),
                "",
                Optional.empty());
        var coefficients = new RecyclingCoefficients(tape, rates(material), part);
        var addends = new ArrayList<Integer>();
        for (var term : RecyclingTerm.values()) {
            var slot = slot(material, term);
            if (term.stage() == stage && slot.isPresent()) {
                var coefficient = material.counted()
                        ? coefficients.beyondCutOff(approach, term)
                        : coefficients.of(approach, term);
                coefficient.ifPresent(step -> addends.addAll(addends(material, term, slot.get(), step)));
            }
        }
        return addends;
    }

    private static Optional<String> slot(Recycling material, RecyclingTerm term) {
        var slots = material.factors();
        return switch (term) {
            case VIRGIN -> Optional.of(slots.virgin());
            case RECYCLED -> Optional.of(slots.recycled());
            case RECYCLING -> Optional.of(slots.recycling());
            case SUBSTITUTED -> Optional.of(slots.substituted());
            case DISPOSAL -> slots.disposal();
            case BURNING -> slots.burning();
            case HEAT -> material.heat().map(Recycling.Energy::slot);
            case POWER -> material.power().map(Recycling.Energy::slot);
        };
    }

    private List<Integer> addends(Recycling material, RecyclingTerm term, String slot, int coefficient) {
        var steps = new ArrayList<Integer>();
        for (var factor : factors.ofSlot(slot)) {
            var activity = activity(material, term, factor.per());
            var origin = origin(material, term, amount(material, term).text());
            int product = tape.operation(
                            Operator.PRODUCT,
                            List.of(activity.step(), factor.equivalent(), coefficient),
                            Unit.KILOGRAM_CO2E,
                            Conditions.part(origin))
                    .step();
            int nothing = tape.constant(BigDecimal.ZERO, Unit.KILOGRAM_CO2E, Conditions.part(origin))
                    .step();
            var operands = List.of(coefficient, product, nothing);
            int step = tape.operation(Operator.CHOICE, operands, Unit.KILOGRAM_CO2E, origin)
                    .step();
            plans.accept(plan(material, term, factor, activity.step(), step));
            steps.add(step);
        }
        return steps;
    }

    private Figure activity(Recycling material, RecyclingTerm term, Unit per) {
        var energy = term == RecyclingTerm.HEAT
                ? material.heat()
                : term == RecyclingTerm.POWER ? material.power() : Optional.<Recycling.Energy>empty();
        var figure = figure(material, term.key(), amount(material, term));
        if (energy.isPresent()) {
            var each = figure(material, term.key() + ".per", energy.get().perAmount());
            var unit = figure.unit().times(each.unit());
            figure = tape.operation(
                    Operator.PRODUCT,
                    List.of(figure.step(), each.step()),
                    unit,
                    origin(material, term, energy.get().perAmount().text()));
        }
        return tape.in(figure, per);
    }

    private Figure figure(Recycling material, String name, Formula formula) {
        var origin = new Origin(
                Kind.FORMULA,
                "recycling." + material.name() + "." + name,
                Optional.of(material.label()),
                formula.text(),
                "",
                Optional.empty());
        return expressions.formula(formula, Scope.WHOLE, origin);
    }

    private static Formula amount(Recycling material, RecyclingTerm term) {
        return term.stage() == Stage.ACQUISITION ? material.amount() : material.discarded();
    }

    private static Origin origin(Recycling material, RecyclingTerm term, String text) {
        var name = "recycling." + material.name() + "." + term.key();
        return new Origin(Kind.FLOW, name, Optional.of(term.label()), text, "", Optional.empty());
    }

    private static ContributionPlan plan(
            Recycling material, RecyclingTerm term, Characterised factor, int activity, int step) {
        return new ContributionPlan(
                term.stage(),
                process(material, term.stage()),
                label(material, term.stage()),
                term.key(),
                term.label(),
                Optional.empty(),
                factor.gas(),
                Ledger.FOSSIL,
                Direction.EMISSION,
                DataKind.SECONDARY,
                step,
                activity,
                factor.factor(),
                factor.factorId());
    }

    private Map<String, Integer> rates(Recycling material) {
        return known.computeIfAbsent(material.name(), name -> makeRates(material));
    }

    private Map<String, Integer> makeRates(Recycling material) {
        var written = new LinkedHashMap<String, Formula>();
        var given = material.rates();
        written.put("R1", given.recycledContent());
        written.put("R2", given.recycled());
        written.put("R3", given.burnt());
        written.put("A", given.market());
        written.put("B", given.energyMarket());
        written.put("value", given.value());
        written.put("in", given.qualityIn());
        written.put("out", given.qualityOut());
        var steps = new LinkedHashMap<String, Integer>();
        written.forEach((name, formula) -> {
            int step = tape.in(figure(material, name, formula), Unit.ONE).step();
            steps.put(name, step);
            rates.add(new ModellingPlan.Rate(material.name() + "." + name, step));
        });
        return steps;
    }
}
