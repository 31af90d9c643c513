package org.tanji.host.verification;

import static org.tanji.host.verification.VerificationFailure.REASONS_MISSING;
import static org.tanji.host.verification.VerificationRefusal.DOCUMENTS_LACKING;
import static org.tanji.host.verification.VerificationRefusal.DOCUMENTS_NOT_REVIEWED;
import static org.tanji.host.verification.VerificationRefusal.FIGURE_LACKING;
import static org.tanji.host.verification.VerificationRefusal.FIGURE_OUTDATED;
import static org.tanji.host.verification.VerificationRefusal.SITES_LACKING;
import static org.tanji.host.verification.VerificationRefusal.SUBJECTS_LACKING;
import static org.tanji.host.verification.VerificationRefusal.SUBJECT_FAILS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.result.ResultJson;
import org.tanji.host.application.ProductUnit;
import org.tanji.host.casefile.CaseFile;
import org.tanji.host.casefile.Desk;
import org.tanji.host.casefile.Fact;
import org.tanji.host.casefile.Gate;
import org.tanji.host.casefile.LongText;
import org.tanji.host.casefile.Step;
import org.tanji.host.identity.Actor;
import org.tanji.host.quantification.Studies;
import org.tanji.host.rule.CarriesOut;
import org.tanji.host.rule.Clause;
import org.tanji.host.rule.reading.Questions;

/** The team concludes: on every site and every unit, none sampled; positively only on figures that hold. */
final class ConcludeVerification {

    private final Studies studies;
    private final Recalculations recalculations;
    private final CaseRule rules;

    ConcludeVerification(Studies studies, Recalculations recalculations, CaseRule rules) {
        this.studies = studies;
        this.recalculations = recalculations;
        this.rules = rules;
    }

    public record Form(
            VerificationConclusion conclusion,
            @LongText String reasons,
            @LongText String recommendations) {}

    Step<Form> step(Gate team) {
        return new Step<>(
                "verification.conclude",
                Form.class,
                Set.of(Verifiers.ROLE),
                Clause.EVERY_PRODUCT_AND_SITE,
                team.and(ConcludeVerification::everythingLookedAt),
                this::decide);
    }

    @CarriesOut({Clause.EVERY_PRODUCT_AND_SITE, Clause.SIX_SUBJECTS_VERIFIED, Clause.REVIEW_OF_THREE_RECORDS})
    private static void everythingLookedAt(CaseFile file, Actor by, LocalDate today) {
        var verification = Verification.of(file);
        var units = Units.of(file);
        if (verification.documents().isEmpty()) {
            throw Failure.of(DOCUMENTS_NOT_REVIEWED);
        }
        var sites = units.sites().stream()
                .filter(site -> !verification.sites().containsKey(site))
                .toList();
        if (!sites.isEmpty()) {
            throw Failure.of(SITES_LACKING, sites.size(), String.join("; ", sites));
        }
        var open = units.all().stream()
                .filter(unit -> !verification.subjects().containsKey(unit.key()))
                .map(Units::name)
                .toList();
        if (!open.isEmpty()) {
            throw Failure.of(SUBJECTS_LACKING, open.size(), String.join(", ", open));
        }
    }

    private Fact decide(Desk desk, Form form) {
        if (form.reasons().isBlank()) {
            throw Failure.of(REASONS_MISSING);
        }
        var figures = form.conclusion() == VerificationConclusion.POSITIVE
                ? figures(desk.file(), desk.today())
                : List.<VerifiedFigure>of();
        return new Concluded(form.conclusion(), form.reasons(), form.recommendations(), figures);
    }

    @CarriesOut(Clause.EVERY_PRODUCT_AND_SITE)
    private List<VerifiedFigure> figures(CaseFile file, LocalDate today) {
        var verification = Verification.of(file);
        if (verification.documents().filter(DocumentsReviewed::conforms).isEmpty()) {
            throw Failure.of(DOCUMENTS_LACKING);
        }
        return Units.of(file).all().stream()
                .map(unit -> figure(file, unit, verification, today))
                .toList();
    }

    private VerifiedFigure figure(CaseFile file, ProductUnit unit, Verification verification, LocalDate today) {
        var name = Units.name(unit);
        if (Optional.ofNullable(verification.subjects().get(unit.key()))
                .filter(SubjectsConcluded::conforms)
                .isEmpty()) {
            throw Failure.of(SUBJECT_FAILS, name);
        }
        var figure = Optional.ofNullable(verification.taken().get(unit.key()))
                .orElseThrow(() -> Failure.of(FIGURE_LACKING, name));
        var latest = Units.of(file).study(unit.key(), studies);
        var stored = recalculations
                .find(new RecalculationId(figure.recalculation()))
                .orElseThrow(() -> Failure.of(FIGURE_LACKING, name));
        if (latest.version().number() != figure.version()) {
            throw Failure.of(
                    FIGURE_OUTDATED, name, figure.version(), latest.version().number());
        }
        var stated = ResultJson.read(latest.version().title(), latest.result())
                .manifest()
                .inventory();
        new FigureChecks(name, unit.key(), verification, stated, RecalculateProduct.result(stored))
                .require(rules.of(file, today).answer(Questions.WHOLE_PERIOD));
        return figure;
    }
}
