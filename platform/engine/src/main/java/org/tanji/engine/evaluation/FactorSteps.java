package org.tanji.engine.evaluation;

import static org.tanji.engine.evaluation.EvaluationFailure.MISSING_FACTOR;
import static org.tanji.engine.evaluation.EvaluationFailure.MISSING_FACTOR_CHOICE;
import static org.tanji.engine.evaluation.EvaluationFailure.MISSING_GWP;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanji.engine.evaluation.Origin.Kind;
import org.tanji.engine.evaluation.Step.Operator;
import org.tanji.engine.factor.EmissionFactor;
import org.tanji.engine.factor.FactorSet;
import org.tanji.engine.factor.Gas;
import org.tanji.engine.factor.GwpSet;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.quantity.Unit;

/** Factors and global warming potentials: one step per factor and gas, however many flows use it. */
final class FactorSteps {

    private static final Unit KILOGRAM = Unit.parse("kg");
    private static final Unit POTENTIAL = Unit.KILOGRAM_CO2E.per(KILOGRAM);

    private final FactorSet factors;
    private final GwpSet gwpSet;
    private final Tape tape;
    private final Map<String, List<Characterised>> known = new LinkedHashMap<>();
    private final Map<Gas, Integer> potentials = new LinkedHashMap<>();

    FactorSteps(FactorSet factors, GwpSet gwpSet, Tape tape) {
        this.factors = factors;
        this.gwpSet = gwpSet;
        this.tape = tape;
    }

    /**
     * @param per the unit of the activity
     * @param factor step of the factor as published for the gas
     * @param equivalent step of the same in kgCO2e
     */
    record Characterised(Gas gas, Unit per, int factor, int equivalent, String factorId) {}

    /**
     * The factor of that id for each of its gases.
     *
     * @param place where the factor is chosen, for the message when it is not there
     */
    List<Characterised> of(Optional<String> id, String place, Unit per) {
        if (id.isEmpty()) {
            return List.of(absent(Failure.of(MISSING_FACTOR_CHOICE, place, per), place, "", per));
        }
        var factor = factors.find(id.get());
        if (factor.isEmpty()) {
            return List.of(absent(Failure.of(MISSING_FACTOR, id.get(), place), place, id.get(), per));
        }
        var made = known.get(id.get());
        if (made != null) {
            return made;
        }
        var gases = new ArrayList<Characterised>();
        factor.get().emissions().forEach((gas, value) -> gases.add(characterise(factor.get(), gas, value)));
        known.put(id.get(), gases);
        return gases;
    }

    /** A gas that is emitted as such, in kg. */
    Characterised gas(Gas gas) {
        int step = potential(gas);
        return new Characterised(gas, KILOGRAM, step, step, "");
    }

    private Characterised absent(Failure reason, String place, String id, Unit per) {
        var unit = Unit.KILOGRAM_CO2E.per(per);
        var origin = new Origin(Kind.FACTOR, place, Optional.empty(), id, "", Optional.empty());
        int step = tape.add(new Step.Absent(reason, unit, origin));
        return new Characterised(Gas.CO2E, per, step, step, id);
    }

    private Characterised characterise(EmissionFactor factor, Gas gas, BigDecimal value) {
        boolean equivalent = gas.equals(Gas.CO2E);
        var unit = (equivalent ? Unit.KILOGRAM_CO2E : KILOGRAM).per(factor.per());
        var origin = new Origin(
                Kind.FACTOR,
                factor.id(),
                Optional.of(factor.name()),
                factor.value().stripTrailingZeros().toPlainString() + " " + factor.unitText(),
                source(factor),
                Optional.empty());
        // One name for all gases: a factor's spread is its own, and it is drawn once.
        var parameter = "factor:" + factor.id();
        var spread = factor.spread().map(stated -> Spreads.scaled(stated, factor.value(), value));
        int step = tape.add(new Step.Parameter(parameter, value, unit, spread, origin));
        if (equivalent) {
            return new Characterised(gas, factor.per(), step, step, factor.id());
        }
        var per = Unit.KILOGRAM_CO2E.per(factor.per());
        int product = tape.operation(Operator.PRODUCT, List.of(step, potential(gas)), per, origin)
                .step();
        return new Characterised(gas, factor.per(), step, product, factor.id());
    }

    private static String source(EmissionFactor factor) {
        var title = factor.source().title().zh();
        var reference = factor.source().reference();
        return reference.isEmpty() ? title : title + ", " + reference;
    }

    private int potential(Gas gas) {
        var made = potentials.get(gas);
        if (made != null) {
            return made;
        }
        var origin = new Origin(Kind.GWP, gas.name(), Optional.empty(), gwpSet.id(), gwpSet.source(), Optional.empty());
        int step = gwpSet.find(gas)
                .map(value -> tape.constant(value, POTENTIAL, origin).step())
                .orElseGet(() ->
                        tape.add(new Step.Absent(Failure.of(MISSING_GWP, gas.name(), gwpSet.id()), POTENTIAL, origin)));
        potentials.put(gas, step);
        return step;
    }
}
