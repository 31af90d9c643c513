package org.tanji.host.verification;

import static org.tanji.host.verification.VerificationRefusal.FIGURE_NOT_ACCEPTED;
import static org.tanji.host.verification.VerificationRefusal.FIGURE_NOT_REPRODUCED;

import java.util.Optional;
import java.util.Set;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.result.Recomputation;
import org.tanji.engine.result.Recompute;
import org.tanji.host.casefile.CaseFile;
import org.tanji.host.casefile.Desk;
import org.tanji.host.casefile.Fact;
import org.tanji.host.casefile.Gate;
import org.tanji.host.casefile.OfferedBy;
import org.tanji.host.casefile.Step;
import org.tanji.host.quantification.Studies;
import org.tanji.host.rule.CarriesOut;
import org.tanji.host.rule.Clause;

/** The accepted recalculation of the applicant's latest data becomes the verified figure of a unit, clause 7.5.4. */
@CarriesOut(Clause.STAGES_WITH_MODEL_AND_FORMULA)
final class TakeFigure {

    private final Studies studies;
    private final Recalculations recalculations;

    TakeFigure(Studies studies, Recalculations recalculations) {
        this.studies = studies;
        this.recalculations = recalculations;
    }

    public record Form(@OfferedBy(VerificationSteps.UNITS) String unit) {}

    Step<Form> step(Gate team) {
        return new Step<>(
                "verification.takeFigure",
                Form.class,
                Set.of(Verifiers.ROLE),
                Clause.STAGES_WITH_MODEL_AND_FORMULA,
                team,
                TakeFigure::nextUnit,
                this::decide);
    }

    private static Optional<Form> nextUnit(CaseFile file) {
        var taken = Verification.of(file).taken();
        return Units.of(file).all().stream()
                .filter(unit -> !taken.containsKey(unit.key()))
                .findFirst()
                .map(unit -> new Form(unit.key()));
    }

    private Fact decide(Desk desk, Form form) {
        var units = Units.of(desk.file());
        var version = units.study(form.unit(), studies).version();
        var name = Units.name(units.get(form.unit()));
        var stored = recalculations
                .findVerified(version.study(), version.number())
                .orElseThrow(() -> Failure.of(FIGURE_NOT_ACCEPTED, name, version.number()));
        var one = stored.recalculation();
        if (!(Recompute.recompute(one.id().value(), stored.result()) instanceof Recomputation.Identical)) {
            throw Failure.of(FIGURE_NOT_REPRODUCED, name, one.footprint());
        }
        return new FigureTaken(new VerifiedFigure(
                form.unit(),
                version.study().value(),
                version.number(),
                one.id().value(),
                one.resultDigest(),
                one.footprint()));
    }
}
