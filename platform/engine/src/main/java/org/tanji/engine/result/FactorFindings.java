package org.tanji.engine.result;

import static org.tanji.engine.result.ResultFailure.FACTOR_ELSEWHERE;
import static org.tanji.engine.result.ResultFailure.FACTOR_NEARER;
import static org.tanji.engine.result.ResultFailure.FACTOR_NEWER;
import static org.tanji.engine.result.ResultFailure.FACTOR_NOT_VALID;
import static org.tanji.engine.result.ResultFailure.FACTOR_OLD;
import static org.tanji.engine.result.ResultFailure.FACTOR_OTHER_REGION;
import static org.tanji.engine.result.ResultFailure.FACTOR_STATED;
import static org.tanji.engine.result.ResultFailure.FACTOR_WITHOUT_DIRECT;
import static org.tanji.engine.result.ResultFailure.FACTOR_WITHOUT_SUPPLY;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tanji.engine.factor.EmissionFactor;
import org.tanji.engine.factor.Evidence;
import org.tanji.engine.factor.GasScope;
import org.tanji.engine.factor.Geography;
import org.tanji.engine.factor.Validity;
import org.tanji.engine.failure.FailureCode;
import org.tanji.engine.inventory.FactorPlaces;

/** Factors of another time, place or extent than the study needs. */
final class FactorFindings {

    private static final int OLDEST_YEARS = 10;
    private static final Set<GasScope> DIRECT = EnumSet.of(GasScope.DIRECT_CO2, GasScope.DIRECT_GHG);
    private static final String FUELS = "fuel";

    private final Run run;
    private final Notes notes;

    interface Notes {
        void note(String path, FailureCode code, Object... details);
    }

    FactorFindings(Run run, Notes notes) {
        this.run = run;
        this.notes = notes;
    }

    void list() {
        var places = new FactorPlaces(run.method(), run.inventory());
        var alternatives = new FactorAlternatives(run);
        for (var factor : run.usedFactors()) {
            age(factor);
            place(factor, places, alternatives);
            time(factor, alternatives);
            if (factor.evidence() == Evidence.STATED_BY_USER) {
                notes.note(
                        path(factor),
                        FACTOR_STATED,
                        factor.id(),
                        factor.name(),
                        factor.source().title());
            }
        }
        halves();
    }

    /** Home-grown data first, rule 7.5.2; and of those, the ones of the place of production. */
    private void place(EmissionFactor factor, FactorPlaces places, FactorAlternatives alternatives) {
        var geography = new Geography(factor.geography());
        var nearer = alternatives.nearer(factor);
        if (!geography.isHome() && nearer.isEmpty()) {
            notes.note(path(factor), FACTOR_ELSEWHERE, factor.id(), factor.name(), factor.geography());
        } else if (!geography.isHome()) {
            var unexplained = places.withoutReason(factor.id());
            if (!unexplained.isEmpty()) {
                var where = String.join(", ", unexplained);
                var better = FactorAlternatives.told(nearer);
                notes.note(path(factor), FACTOR_NEARER, factor.id(), factor.name(), factor.geography(), better, where);
            }
        } else if (alternatives.isOfAnotherRegion(factor)) {
            var region = run.inventory().study().region();
            notes.note(
                    path(factor),
                    FACTOR_OTHER_REGION,
                    factor.id(),
                    factor.name(),
                    factor.geography(),
                    region.isEmpty() ? "–" : region,
                    FactorAlternatives.told(nearer));
        }
    }

    private void time(EmissionFactor factor, FactorAlternatives alternatives) {
        var study = run.inventory().study();
        if (factor.valid().isPresent() && !factor.valid().get().covers(study.from(), study.to())) {
            var period = new Validity(study.from(), study.to());
            var instead = FactorAlternatives.told(alternatives.valid(factor));
            notes.note(
                    path(factor),
                    FACTOR_NOT_VALID,
                    factor.id(),
                    factor.name(),
                    factor.valid().get(),
                    period,
                    instead);
        }
        alternatives
                .newer(factor)
                .ifPresent(newer -> notes.note(
                        path(factor),
                        FACTOR_NEWER,
                        factor.id(),
                        factor.name(),
                        factor.year().map(Object::toString).orElse("–"),
                        FactorAlternatives.told(List.of(newer))));
    }

    private void age(EmissionFactor factor) {
        var study = run.inventory().study();
        Optional<Integer> begins = study.from().or(study::to).map(LocalDate::getYear);
        if (begins.isPresent() && factor.year().isPresent()) {
            int age = begins.get() - factor.year().get();
            if (age > OLDEST_YEARS) {
                var year = Integer.toString(factor.year().get());
                notes.note(path(factor), FACTOR_OLD, factor.id(), factor.name(), year, age);
            }
        }
    }

    /** Burning a fuel and supplying it are two factors; one of them alone is half a figure. */
    private void halves() {
        var supply = new LinkedHashMap<String, EmissionFactor>();
        var burning = new LinkedHashMap<String, EmissionFactor>();
        for (var plan : run.calculation().contributions()) {
            var factor = run.factor(plan);
            factor.filter(used -> used.scope() == GasScope.UPSTREAM_GHG)
                    .ifPresent(used -> supply.putIfAbsent(plan.process(), used));
            factor.filter(used -> DIRECT.contains(used.scope()))
                    .ifPresent(used -> burning.putIfAbsent(plan.process(), used));
        }
        supply.forEach((process, factor) -> {
            if (!burning.containsKey(process)) {
                notes.note("process " + process, FACTOR_WITHOUT_DIRECT, factor.id(), factor.name(), process);
            }
        });
        burning.forEach((process, factor) -> {
            if (!supply.containsKey(process) && factor.category().startsWith(FUELS)) {
                notes.note("process " + process, FACTOR_WITHOUT_SUPPLY, factor.id(), factor.name(), process);
            }
        });
    }

    private static String path(EmissionFactor factor) {
        return "factor " + factor.id();
    }
}
