package org.tanji.host.inspection;

import static org.tanji.host.inspection.InspectionFailure.DRAWN_ALREADY;
import static org.tanji.host.inspection.InspectionFailure.NO_DRAW;
import static org.tanji.host.inspection.InspectionFailure.POPULATION_TOO_SMALL;
import static org.tanji.host.inspection.InspectionFailure.REASON_MISSING;
import static org.tanji.host.inspection.InspectionFailure.THREE_SUBJECTS;
import static org.tanji.host.inspection.InspectionFailure.UNIT_UNKNOWN;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.tanji.engine.failure.Failure;
import org.tanji.host.application.Application;
import org.tanji.host.application.ProductUnit;
import org.tanji.host.casefile.CaseFile;
import org.tanji.host.casefile.Desk;
import org.tanji.host.casefile.Fact;
import org.tanji.host.inspection.InspectionFact.ConsistencyChecked;
import org.tanji.host.inspection.InspectionFact.SampleDrawn;
import org.tanji.host.inspection.InspectionForms.CheckConsistency;
import org.tanji.host.inspection.InspectionForms.DrawSample;
import org.tanji.host.rule.CarriesOut;
import org.tanji.host.rule.Clause;

/**
 * Draws products of a unit at random, and records how they compare with what was applied for.
 *
 * @param seeds a new one for each draw, that nobody can foresee
 */
@CarriesOut(Clause.CONSISTENCY_BY_RANDOM_DRAW)
record CheckProducts(Supplier<String> seeds) {

    /** One draw for each unit: whoever draws until they like the outcome does not draw at random. */
    Fact draw(Desk desk, DrawSample form) {
        requireUnit(desk.file(), form.unit());
        if (drawn(desk.file(), form.unit()).isPresent()) {
            throw Failure.of(DRAWN_ALREADY, form.unit());
        }
        var population = form.products().stream().distinct().toList();
        if (form.size() < 1 || population.size() < form.size()) {
            throw Failure.of(POPULATION_TOO_SMALL, form.size(), population.size());
        }
        var seed = seeds.get();
        return new SampleDrawn(form.unit(), population, seed, new Draw(population, seed).take(form.size()));
    }

    static Fact check(Desk desk, CheckConsistency form) {
        requireUnit(desk.file(), form.unit());
        if (drawn(desk.file(), form.unit()).isEmpty()) {
            throw Failure.of(NO_DRAW, form.unit());
        }
        var subjects = EnumSet.noneOf(ConsistencySubject.class);
        form.checks().forEach(check -> subjects.add(check.subject()));
        if (subjects.size() < ConsistencySubject.values().length
                || form.checks().size() > subjects.size()) {
            throw Failure.of(THREE_SUBJECTS, form.checks().size());
        }
        form.checks().stream()
                .filter(check ->
                        check.finding() != ItemVerdict.CONFORM && check.note().isBlank())
                .findFirst()
                .ifPresent(check -> {
                    throw Failure.of(REASON_MISSING, check.subject());
                });
        return new ConsistencyChecked(form.unit(), form.checks());
    }

    /** Units whose consistency has not been checked. */
    static List<String> unchecked(CaseFile file) {
        return Application.of(file).units().stream()
                .map(ProductUnit::key)
                .filter(unit -> latest(file, unit).isEmpty())
                .toList();
    }

    static Optional<SampleDrawn> drawn(CaseFile file, String unit) {
        return file.all(SampleDrawn.class).stream()
                .filter(draw -> draw.unit().equals(unit))
                .findFirst();
    }

    static Optional<ConsistencyChecked> latest(CaseFile file, String unit) {
        return file.all(ConsistencyChecked.class).stream()
                .filter(check -> check.unit().equals(unit))
                .reduce((earlier, later) -> later);
    }

    private static void requireUnit(CaseFile file, String unit) {
        if (Application.of(file).units().stream().noneMatch(one -> one.key().equals(unit))) {
            throw Failure.of(UNIT_UNKNOWN, unit);
        }
    }
}
