package org.tanji.engine.result;

import static org.tanji.engine.result.ResultFailure.FACTOR_ELSEWHERE;
import static org.tanji.engine.result.ResultFailure.FACTOR_OLD;
import static org.tanji.engine.result.ResultFailure.FACTOR_STATED;
import static org.tanji.engine.result.ResultFailure.FACTOR_WITHOUT_DIRECT;
import static org.tanji.engine.result.ResultFailure.FACTOR_WITHOUT_SUPPLY;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.Set;
import org.tanji.engine.factor.EmissionFactor;
import org.tanji.engine.factor.Evidence;
import org.tanji.engine.factor.GasScope;
import org.tanji.engine.failure.FailureCode;

/** Factors of another time, place or extent than the study needs. */
final class FactorFindings {

    private static final int OLDEST_YEARS = 10;
    private static final String HOME = "CN";
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
        for (var factor : run.usedFactors()) {
            age(factor);
            if (!factor.geography().equals(HOME) && !factor.geography().startsWith(HOME + "-")) {
                notes.note(path(factor), FACTOR_ELSEWHERE, factor.id(), factor.name(), factor.geography());
            }
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
