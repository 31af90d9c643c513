package org.tanji.host.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tanji.host.application.PlayedApplication.accepted;
import static org.tanji.host.application.PlayedApplication.documented;
import static org.tanji.host.application.PlayedApplication.form;
import static org.tanji.host.application.PlayedApplication.met;
import static org.tanji.host.application.PlayedApplication.not;
import static org.tanji.host.application.PlayedApplication.review;
import static org.tanji.host.application.PlayedApplication.reviewed;
import static org.tanji.host.application.PlayedApplication.submitted;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tanji.engine.failure.Failure;
import org.tanji.host.application.FactOfApplication.Accepted;
import org.tanji.host.application.FactOfApplication.Supplemented;
import org.tanji.host.casefile.CaseFailure;
import org.tanji.host.casefile.CaseFixture;
import org.tanji.host.casefile.PlayedCase;
import org.tanji.host.casefile.Stage;
import org.tanji.host.family.Families;
import org.tanji.host.identity.Role;
import org.tanji.host.rule.Clause;
import org.tanji.host.rule.Proves;

class ReviewTest {

    private static final Role REVIEWER = Role.APPLICATION_REVIEWER;
    private static final ReviewSteps.AcceptForm ACCEPT = new ReviewSteps.AcceptForm();

    @TempDir
    static Path folder;

    private static CaseFixture fixture;

    @BeforeAll
    static void open() {
        Assumptions.assumeTrue(CaseFixture.familiesArePacked(), "the plugins are not packed: run mvn package");
        fixture = CaseFixture.open(folder);
    }

    @AfterAll
    static void close() {
        if (fixture != null) {
            fixture.close();
        }
    }

    @Nested
    class AReview {

        @Test
        @Proves(Clause.REVIEW_OF_THREE_QUESTIONS)
        void waitsForTheApplication() {
            var played = documented(fixture, form());

            played.refusedBy(Clause.REVIEW_OF_THREE_QUESTIONS, REVIEWER, "application.review", review(played));
        }

        @Test
        @Proves(Clause.REVIEW_OF_THREE_QUESTIONS)
        void groundsEachOfItsThreeConclusions() {
            var played = submitted(fixture, form());

            played.refusedBy(
                    Clause.REVIEW_OF_THREE_QUESTIONS,
                    REVIEWER,
                    "application.review",
                    review(played, met(), met(), new Conclusion(Verdict.MET, ""), LookUp.Found.CLEAR));
        }

        @Test
        @Proves(Clause.REVIEW_OF_THREE_QUESTIONS)
        void isMadeBySomebodyQualified() {
            var played = submitted(fixture, form());

            played.refusedBy(
                    Clause.REVIEW_OF_THREE_QUESTIONS,
                    fixture.another(REVIEWER, "newcomer"),
                    "application.review",
                    review(played));
        }

        @Test
        @Proves(Clause.REVIEW_OF_THREE_QUESTIONS)
        void thatLeavesAQuestionOpenKeepsFromAcceptance() {
            var played = submitted(fixture, form());
            var open = review(played, not(Verdict.TO_BE_COMPLETED), met(), met(), LookUp.Found.CLEAR);
            played.take(REVIEWER, "application.review", open);

            played.refusedBy(Clause.REVIEW_OF_THREE_QUESTIONS, REVIEWER, "application.accept", ACCEPT);
        }

        @Test
        @Proves(Clause.EXCLUDED_APPLICANTS)
        void showsWhereItLookedUpExclusions() {
            var played = submitted(fixture, form());
            var whole = review(played);
            var unproved = new LookUp("Example register", fixture.today(), LookUp.Found.CLEAR, List.of());

            played.refusedBy(
                    Clause.EXCLUDED_APPLICANTS,
                    REVIEWER,
                    "application.review",
                    new ReviewForm(
                            whole.complete(),
                            whole.capable(),
                            whole.informed(),
                            whole.sites(),
                            whole.boundary(),
                            whole.materials(),
                            whole.closure(),
                            unproved));
        }

        @Test
        @Proves(Clause.ABILITY_TO_ACCEPT)
        void establishesTheAbilityToAccept() {
            var played = submitted(fixture, form());
            var whole = review(played);
            var unable = new ReviewForm(
                    whole.complete(),
                    whole.capable(),
                    whole.informed(),
                    whole.sites(),
                    Verdict.TO_BE_COMPLETED,
                    whole.materials(),
                    whole.closure(),
                    whole.offenders());
            played.take(REVIEWER, "application.review", unable);

            played.refusedBy(Clause.ABILITY_TO_ACCEPT, REVIEWER, "application.accept", ACCEPT);
        }
    }

    @Nested
    class TheScope {

        private final CheckScope withoutFamilies = new CheckScope(
                fixture.groundwork().rules(),
                fixture.groundwork().catalogue(),
                Families.load(List.of()),
                fixture.groundwork().qualifications());

        @Test
        @Proves(Clause.SCOPE_IN_APPROVED_FIELDS)
        void holdsTheApprovedFieldsOnly() {
            var played = submitted(fixture, form());
            played.take(REVIEWER, "application.review", review(played));
            var outside = new UnitScope("u1", "submersible-pump", "PV11", "submersible-pumps", false, true, true);

            var refusal = assertThrows(Failure.class, () -> withoutFamilies.require(List.of(outside), fixture.today()));

            assertEquals(ApplicationFailure.FIELD_NOT_APPROVED, refusal.code());
        }

        @Test
        @Proves(Clause.QUANTIFIED_BY_ITS_SPECIFICATION)
        void needsAFamilyForTheProduct() {
            var played = submitted(fixture, form());
            var found = withoutFamilies.find(Application.of(played.file()), fixture.actor(REVIEWER), fixture.today());

            var refusal = assertThrows(Failure.class, () -> withoutFamilies.require(found, fixture.today()));

            assertEquals(ApplicationFailure.NO_FAMILY_FOR_PRODUCT, refusal.code());
        }
    }

    @Nested
    class AnAcceptance {

        @Test
        @Proves({Clause.NOTICE_AND_CONTRACT, Clause.EXCLUDED_APPLICANTS, Clause.SCOPE_IN_APPROVED_FIELDS})
        void numbersTheCaseAndGivesNotice() {
            var first = accepted(fixture, form());
            var second = accepted(fixture, form());

            assertTrue(first.file().number().matches("PCF-2026-\\d{4}"));
            assertEquals(number(first) + 1, number(second));
            assertEquals(Stage.CONTRACT, first.file().stage());
            var notice =
                    first.file().last(Accepted.class).orElseThrow().notice().get(0);
            assertEquals(
                    "认证申请受理通知书.pdf",
                    fixture.documents().find(first.id(), notice).orElseThrow().name());
        }

        @Test
        @Proves(Clause.NOTICE_AND_CONTRACT)
        void thatIsRefusedLeavesNoGap() {
            var first = accepted(fixture, form());
            var unreviewed = submitted(fixture, form());
            unreviewed.refused(REVIEWER, "application.accept", ACCEPT);

            assertEquals(number(first) + 1, number(accepted(fixture, form())));
        }

        @Test
        @Proves({Clause.EDITION_IN_FORCE, Clause.BASIS_STANDARDS})
        void bindsTheCaseToEditionAndPlugin() {
            var played = accepted(fixture, form());

            var pinned = played.file().last(Accepted.class).orElseThrow();
            assertEquals("ZCXH/XZ-15-2024 V4.0", Application.of(played.file()).edition());
            assertEquals(fixture.groundwork().rules().on(fixture.today()).pin(), pinned.rule());
            assertEquals("submersible-pumps", pinned.families().get(0).family());
            assertEquals(64, pinned.families().get(0).sha256().length());
            assertEquals(
                    List.of("GB/T 24067-2024", "ZCXH/XZ-15-2024", "CTS PCEC-20:2025"),
                    pinned.families().get(0).basis());
        }

        @Test
        @Proves(Clause.EXCLUDED_APPLICANTS)
        void isRefusedToAListedApplicant() {
            var played = submitted(fixture, form());
            played.take(REVIEWER, "application.review", review(played, met(), met(), met(), LookUp.Found.LISTED));

            played.refusedBy(Clause.EXCLUDED_APPLICANTS, REVIEWER, "application.accept", ACCEPT);

            played.take(REVIEWER, "application.refuse", new ReviewSteps.RefuseForm("Listed as a serious offender."));
            assertEquals(Stage.ENDED, played.file().stage());
        }

        @Test
        void isNotForTheApplicant() {
            var played = reviewed(fixture, form());

            var refusal = played.refused(Role.APPLICANT, "application.accept", ACCEPT);

            assertEquals(CaseFailure.NOT_YOUR_STEP, refusal.code());
        }

        private int number(PlayedCase played) {
            return Integer.parseInt(played.file().number().substring("PCF-2026-".length()));
        }
    }

    @Nested
    class ARefusal {

        @Test
        @Proves(Clause.NOTICE_AND_CONTRACT)
        void statesItsReasonsAndEndsTheCase() {
            var played = reviewed(fixture, form());
            played.refusedBy(
                    Clause.NOTICE_AND_CONTRACT, REVIEWER, "application.refuse", new ReviewSteps.RefuseForm(" "));

            played.take(REVIEWER, "application.refuse", new ReviewSteps.RefuseForm("Outside the capacity."));

            played.refusedBy(Clause.NOTICE_AND_CONTRACT, REVIEWER, "application.accept", ACCEPT);
        }
    }

    @Nested
    class ASupplement {

        private final ReviewSteps.AskForm asking =
                new ReviewSteps.AskForm(List.of(new Lack("process-flow", "The heat treatment is missing.")));

        @Test
        @Proves(Clause.NOTICE_AND_CONTRACT)
        void isReviewedAgain() {
            var played = reviewed(fixture, form());
            played.take(REVIEWER, "application.askSupplement", asking);
            played.refusedBy(Clause.NOTICE_AND_CONTRACT, REVIEWER, "application.accept", ACCEPT);

            played.take(Role.APPLICANT, "application.supplement", answer(played));

            played.refusedBy(Clause.REVIEW_OF_THREE_QUESTIONS, REVIEWER, "application.accept", ACCEPT);
            played.take(REVIEWER, "application.review", review(played));
            played.take(REVIEWER, "application.accept", ACCEPT);
        }

        @Test
        @Proves(Clause.NOTICE_AND_CONTRACT)
        void isHandedInWhenItWasAskedFor() {
            var played = submitted(fixture, form());

            played.refusedBy(Clause.NOTICE_AND_CONTRACT, Role.APPLICANT, "application.supplement", answer(played));
        }

        @Test
        @Proves({Clause.CLOCK_STOPS_FOR_FIVE_REASONS, Clause.CERTIFIED_WITHIN_180_DAYS})
        void stopsTheClockUntilItIsThere() {
            var played = accepted(fixture, form());
            var start = fixture.today();
            fixture.itIs(start.plusDays(10));
            played.take(REVIEWER, "application.askSupplement", asking);
            fixture.itIs(start.plusDays(30));
            played.take(Role.APPLICANT, "application.supplement", answer(played));

            assertEquals(
                    20, played.file().last(Supplemented.class).orElseThrow().days());
            assertEquals(start.plusDays(200), due(played));
        }

        private FilingSteps.SupplementForm answer(PlayedCase played) {
            var flow = new HandedItem("process-flow", List.of(played.handIn(Role.APPLICANT, "flow-2.pdf")), "");
            return new FilingSteps.SupplementForm(List.of(flow), "The whole flow.");
        }
    }

    private static LocalDate due(PlayedCase played) {
        var application = Application.of(played.file());
        var rule = fixture.groundwork()
                .rules()
                .pinned(application.acceptance().orElseThrow().rule());
        return application
                .clockUnder(rule)
                .orElseThrow()
                .deadline(fixture.today())
                .day();
    }
}
