package org.tanji.host.verification;

import static org.tanji.host.verification.VerificationRefusal.SUBJECTS_NOT_FOUNDED;

import java.util.Optional;
import java.util.Set;
import org.tanji.engine.failure.Failure;
import org.tanji.host.casefile.CaseFile;
import org.tanji.host.casefile.Desk;
import org.tanji.host.casefile.Fact;
import org.tanji.host.casefile.Gate;
import org.tanji.host.casefile.OfferedBy;
import org.tanji.host.casefile.Step;
import org.tanji.host.rule.CarriesOut;
import org.tanji.host.rule.Clause;

/** The team concludes on the six subjects of one unit, each with what was found and what shows it. */
@CarriesOut(Clause.SIX_SUBJECTS_VERIFIED)
final class ConcludeSubjects {

    private ConcludeSubjects() {}

    public record Form(
            @OfferedBy(VerificationSteps.UNITS) String unit,
            SubjectConclusion functionalUnit,
            SubjectConclusion boundary,
            SubjectConclusion collection,
            SubjectConclusion allocation,
            SubjectConclusion cutOff,
            SubjectConclusion quality) {}

    static Step<Form> step(Gate team) {
        return new Step<>(
                "verification.concludeSubjects",
                Form.class,
                Set.of(Verifiers.ROLE),
                Clause.SIX_SUBJECTS_VERIFIED,
                team,
                ConcludeSubjects::nextUnit,
                ConcludeSubjects::decide);
    }

    private static Optional<Form> nextUnit(CaseFile file) {
        var done = Verification.of(file).subjects();
        var open = SubjectConclusion.OPEN;
        return Units.of(file).all().stream()
                .filter(unit -> !done.containsKey(unit.key()))
                .findFirst()
                .map(unit -> new Form(unit.key(), open, open, open, open, open, open));
    }

    private static Fact decide(Desk desk, Form form) {
        var unit = Units.of(desk.file()).get(form.unit());
        var concluded = new SubjectsConcluded(
                form.unit(),
                form.functionalUnit(),
                form.boundary(),
                form.collection(),
                form.allocation(),
                form.cutOff(),
                form.quality());
        var open = concluded.all().stream().filter(one -> !one.isFounded()).count();
        if (open > 0) {
            throw Failure.of(SUBJECTS_NOT_FOUNDED, open, Units.name(unit));
        }
        return concluded;
    }
}
