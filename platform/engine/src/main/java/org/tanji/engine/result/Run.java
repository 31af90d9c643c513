package org.tanji.engine.result;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.tanji.engine.evaluation.Calculation;
import org.tanji.engine.evaluation.CompileCase;
import org.tanji.engine.evaluation.ContributionPlan;
import org.tanji.engine.evaluation.ExactValues;
import org.tanji.engine.evaluation.Step;
import org.tanji.engine.factor.EmissionFactor;
import org.tanji.engine.factor.FactorSet;
import org.tanji.engine.failure.Place;
import org.tanji.engine.failure.Problem;
import org.tanji.engine.inventory.Inventory;
import org.tanji.engine.method.Boundary;
import org.tanji.engine.method.Method;
import org.tanji.engine.uncertainty.RunMonitor;

/** One quantification while it is being reported. */
record Run(
        Quantify.Request request,
        Inventory inventory,
        FactorSet factors,
        Calculation calculation,
        ExactValues values,
        RunMonitor monitor) {

    Method method() {
        return request.method();
    }

    Boundary boundary() {
        return CompileCase.chosen(method(), inventory);
    }

    /** What keeps the footprint from being complete: obligations first, then what its figures need; each once. */
    List<Missing> missing() {
        var missing = new ArrayList<Missing>();
        var seen = new LinkedHashSet<String>();
        for (var problem : calculation.missing()) {
            if (seen.add(problem.place().toString())) {
                missing.add(new Missing(problem));
            }
        }
        for (int cause : values.causes(calculation.total())) {
            var absent = (Step.Absent) calculation.steps().get(cause);
            var place = new Place.InData(absent.origin().name());
            if (seen.add(place.toString())) {
                missing.add(new Missing(new Problem(place, absent.reason())));
            }
        }
        for (var problem : new EmptyStages(this).withoutProcess()) {
            if (seen.add(problem.place().toString())) {
                missing.add(new Missing(problem));
            }
        }
        return missing;
    }

    /** The factors behind the contributions, each once, in the order of their first use. */
    List<EmissionFactor> usedFactors() {
        var used = new LinkedHashSet<EmissionFactor>();
        for (ContributionPlan plan : calculation.contributions()) {
            factor(plan).ifPresent(used::add);
        }
        return List.copyOf(used);
    }

    Optional<EmissionFactor> factor(ContributionPlan plan) {
        return plan.factorId().isEmpty() ? Optional.empty() : factors.find(plan.factorId());
    }
}
