package org.tanji.host.application;

import static org.tanji.host.application.ApplicationFailure.ABILITY_NOT_ESTABLISHED;
import static org.tanji.host.application.ApplicationFailure.APPLICANT_EXCLUDED;
import static org.tanji.host.application.ApplicationFailure.GROUNDS_MISSING;
import static org.tanji.host.application.ApplicationFailure.LOOK_UP_INCOMPLETE;
import static org.tanji.host.application.ApplicationFailure.QUESTION_NOT_MET;
import static org.tanji.host.application.ApplicationFailure.REASONS_MISSING;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tanji.engine.failure.Failure;
import org.tanji.host.application.FactOfApplication.Accepted;
import org.tanji.host.application.FactOfApplication.Refused;
import org.tanji.host.application.FactOfApplication.Reviewed;
import org.tanji.host.application.FactOfApplication.SupplementAsked;
import org.tanji.host.casefile.Desk;
import org.tanji.host.casefile.Fact;
import org.tanji.host.casefile.LongText;
import org.tanji.host.casefile.Step;
import org.tanji.host.identity.Role;
import org.tanji.host.rule.CarriesOut;
import org.tanji.host.rule.Clause;
import org.tanji.host.rule.reading.RuleBook;

/** What the application reviewer does: review, ask, accept or refuse. */
final class ReviewSteps {

    private static final Set<Role> REVIEWER = Set.of(Role.APPLICATION_REVIEWER);

    private final RuleBook rules;
    private final CheckScope scope;
    private final AskedItems asked;
    private final Notices notices;
    private final CaseNumbers numbers;

    ReviewSteps(RuleBook rules, CheckScope scope, AskedItems asked, Notices notices, CaseNumbers numbers) {
        this.rules = rules;
        this.scope = scope;
        this.asked = asked;
        this.notices = notices;
        this.numbers = numbers;
    }

    record AskForm(List<Lack> lacks) {
        AskForm {
            lacks = List.copyOf(lacks);
        }
    }

    record AcceptForm() {}

    record RefuseForm(@LongText String reasons) {}

    List<Step<? extends Record>> all() {
        return List.of(
                new Step<>(
                        "application.review",
                        ReviewForm.class,
                        REVIEWER,
                        Clause.REVIEW_OF_THREE_QUESTIONS,
                        ApplicationGates.REVIEWABLE,
                        this::review),
                new Step<>(
                        "application.askSupplement",
                        AskForm.class,
                        REVIEWER,
                        Clause.NOTICE_AND_CONTRACT,
                        ApplicationGates.CAN_BE_ASKED,
                        file -> Optional.empty(),
                        this::ask),
                new Step<>(
                        "application.accept",
                        AcceptForm.class,
                        REVIEWER,
                        Clause.NOTICE_AND_CONTRACT,
                        ApplicationGates.REVIEWED.and(ApplicationGates.on(ReviewSteps::requireMet)),
                        this::accept),
                new Step<>(
                        "application.refuse",
                        RefuseForm.class,
                        REVIEWER,
                        Clause.NOTICE_AND_CONTRACT,
                        ApplicationGates.REVIEWED,
                        this::refuse));
    }

    @CarriesOut(Clause.REVIEW_OF_THREE_QUESTIONS)
    private Fact review(Desk desk, ReviewForm form) {
        requireGrounds(form.complete(), "question.complete");
        requireGrounds(form.capable(), "question.capable");
        requireGrounds(form.informed(), "question.informed");
        requireLookUp(desk, form.closure(), "lookUp.closure");
        requireLookUp(desk, form.offenders(), "lookUp.offenders");
        var application = Application.of(desk.file());
        var found = scope.find(application, desk.by(), desk.today());
        if (form.capable().verdict() == Verdict.MET) {
            scope.require(found, desk.today());
        }
        if (form.complete().verdict() == Verdict.MET) {
            asked.requireAll(application);
        }
        return new Reviewed(
                form.complete(),
                form.capable(),
                form.informed(),
                form.sites(),
                form.boundary(),
                form.materials(),
                form.closure(),
                form.offenders(),
                found);
    }

    private Fact ask(Desk desk, AskForm form) {
        if (form.lacks().isEmpty()
                || form.lacks().stream().anyMatch(lack -> lack.what().isBlank())) {
            throw Failure.of(REASONS_MISSING);
        }
        return new SupplementAsked(form.lacks(), notices.supplement(desk, Application.of(desk.file()), form.lacks()));
    }

    @CarriesOut({Clause.NOTICE_AND_CONTRACT, Clause.EDITION_IN_FORCE})
    private Fact accept(Desk desk, AcceptForm form) {
        var application = Application.of(desk.file());
        scope.require(scope.find(application, desk.by(), desk.today()), desk.today());
        var number = numbers.next(desk);
        var families = scope.pinned(application);
        return new Accepted(
                number,
                rules.on(desk.today()).pin(),
                families,
                notices.acceptance(desk, application, number, families));
    }

    private Fact refuse(Desk desk, RefuseForm form) {
        if (form.reasons().isBlank()) {
            throw Failure.of(REASONS_MISSING);
        }
        return new Refused(form.reasons(), notices.refusal(desk, Application.of(desk.file()), form.reasons()));
    }

    /** An applicant that is excluded is refused first; then whatever question is not met. */
    @CarriesOut({Clause.EXCLUDED_APPLICANTS, Clause.ABILITY_TO_ACCEPT, Clause.REVIEW_OF_THREE_QUESTIONS})
    private static void requireMet(Application application) {
        var review = application.review().orElseThrow();
        var name = application.parties().applicant().name();
        refuseListed(review.closure(), name, "lookUp.closure");
        refuseListed(review.offenders(), name, "lookUp.offenders");
        requireMet(review.complete().verdict(), QUESTION_NOT_MET, "question.complete");
        requireMet(review.capable().verdict(), QUESTION_NOT_MET, "question.capable");
        requireMet(review.informed().verdict(), QUESTION_NOT_MET, "question.informed");
        requireMet(review.sites(), ABILITY_NOT_ESTABLISHED, "group.sites");
        requireMet(review.boundary(), ABILITY_NOT_ESTABLISHED, "group.boundary");
        requireMet(review.materials(), ABILITY_NOT_ESTABLISHED, "group.materials");
    }

    private static void refuseListed(LookUp lookUp, String applicant, String key) {
        if (lookUp.found() == LookUp.Found.LISTED) {
            throw Failure.of(APPLICANT_EXCLUDED, applicant, RoomText.of(key), lookUp.source(), lookUp.on());
        }
    }

    private static void requireMet(Verdict verdict, ApplicationFailure code, String key) {
        if (verdict != Verdict.MET) {
            throw Failure.of(code, RoomText.of(key), RoomText.of("option.Verdict." + verdict.name()));
        }
    }

    private static void requireGrounds(Conclusion conclusion, String key) {
        if (conclusion.grounds().isBlank()) {
            throw Failure.of(GROUNDS_MISSING, RoomText.of(key));
        }
    }

    private static void requireLookUp(Desk desk, LookUp lookUp, String key) {
        var isWhole = !lookUp.source().isBlank()
                && !lookUp.on().isAfter(desk.today())
                && !lookUp.evidence().isEmpty()
                && lookUp.evidence().stream()
                        .allMatch(file -> desk.findFile(file).isPresent());
        if (!isWhole) {
            throw Failure.of(LOOK_UP_INCOMPLETE, RoomText.of(key), desk.today());
        }
    }
}
