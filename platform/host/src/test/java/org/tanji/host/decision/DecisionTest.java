package org.tanji.host.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tanji.host.casefile.CaseFixture;
import org.tanji.host.casefile.PlayedCase;
import org.tanji.host.casefile.Stage;
import org.tanji.host.identity.Actor;
import org.tanji.host.identity.Role;
import org.tanji.host.inspection.InspectionConclusion;
import org.tanji.host.rule.Clause;
import org.tanji.host.rule.Proves;
import org.tanji.host.verification.DocumentsReviewed;
import org.tanji.host.verification.EvaluatedCase;

/** Review and decision of clause 7.6, each rule with what is allowed and what is refused. */
class DecisionTest {

    private static final AssignReviewers.Form BOTH =
            new AssignReviewers.Form("technical-reviewer", "decision-maker", "");
    private static final ReviewCase.Form GRANT =
            new ReviewCase.Form("Complete.", "Passed.", "Verified.", Recommendation.GRANT, "All conform.", true);
    private static final ReviewCase.Form REFUSE =
            new ReviewCase.Form("Complete.", "Failed.", "Open.", Recommendation.REFUSE, "Not in control.", true);
    private static final DecideCase.Form GRANTED =
            new DecideCase.Form(DecisionOutcome.GRANTED, "As recommended.", "", true);
    private static final DecideCase.Form REFUSED =
            new DecideCase.Form(DecisionOutcome.REFUSED, "Factory not in control.", "Control of key parts.", true);

    @TempDir
    static Path folder;

    private static EvaluatedCase cases;
    private static String study = "";

    @BeforeAll
    static void open() {
        assumeTrue(CaseFixture.familiesArePacked(), "families are packed by mvn package");
        cases = EvaluatedCase.open(folder);
        study = cases.acceptedStudy();
    }

    @AfterAll
    static void close() {
        if (cases != null) {
            cases.close();
        }
    }

    private static PlayedCase evaluated() {
        var played = cases.verified(cases.begin(study));
        cases.inspected(played, InspectionConclusion.PASSED);
        return played;
    }

    private static PlayedCase reviewed() {
        var played = evaluated();
        played.take(Role.PLANNER, "decision.assign", BOTH);
        played.take(Role.TECHNICAL_REVIEWER, "decision.review", GRANT);
        return played;
    }

    private static PlayedCase granted() {
        var played = reviewed();
        played.take(Role.DECISION_MAKER, "decision.decide", GRANTED);
        return played;
    }

    private static StandingDecision gate() {
        var ground = cases.fixture.groundwork();
        return new StandingDecision(
                new Independence(ground.studies(), ground.recalculations(), ground.accounts()),
                new VerifiedResults(ground.recalculations()));
    }

    @Nested
    class ACase {

        @Test
        @Proves({Clause.REVIEWER_OUTSIDE_EVALUATION, Clause.DECISION_OUTSIDE_EVALUATION})
        void isGrantedAfterAReviewByPeopleOutsideTheEvaluation() {
            var played = granted();

            var decision = Decision.of(played.file());

            assertTrue(decision.granted());
            assertTrue(decision.standsFor(played.file()));
            assertEquals(Stage.DECISION, played.file().stage());
            gate().require(played.file(), cases.leader, cases.fixture.today());
        }

        @Test
        @Proves(Clause.REVIEW_OF_THREE_RECORDS)
        void isNotAssignedBeforeTheInspectionIsConcluded() {
            var played = cases.verified(cases.begin(study));

            played.refusedBy(Clause.REVIEW_OF_THREE_RECORDS, Role.PLANNER, "decision.assign", BOTH);
        }

        @Test
        @Proves(Clause.VERIFIED_BEFORE_REVIEW)
        void isNotAssignedBeforeTheVerificationIsConcluded() {
            var played = cases.begin(study);
            cases.inspected(played, InspectionConclusion.PASSED);

            played.refusedBy(Clause.VERIFIED_BEFORE_REVIEW, Role.PLANNER, "decision.assign", BOTH);
        }

        @Test
        @Proves(Clause.REVIEW_OF_THREE_RECORDS)
        void isNotAssignedBeforeEveryMemberHasSigned() {
            var played = cases.begin(study);
            cases.concluded(played);
            cases.written(played);
            cases.inspected(played, InspectionConclusion.PASSED);

            var told = played.refusedBy(Clause.REVIEW_OF_THREE_RECORDS, Role.PLANNER, "decision.assign", BOTH);

            assertTrue(told.contains("second-inspector"), told);
        }

        @Test
        @Proves(Clause.REVIEW_OF_THREE_RECORDS)
        void isReviewedOverAllThreeRecords() {
            var played = evaluated();
            played.take(Role.PLANNER, "decision.assign", BOTH);
            var halfOnly = new ReviewCase.Form("Complete.", "", "Verified.", Recommendation.GRANT, "Fine.", true);

            played.refusedBy(Clause.REVIEW_OF_THREE_RECORDS, Role.TECHNICAL_REVIEWER, "decision.review", halfOnly);
        }

        @Test
        @Proves(Clause.REVIEW_OF_THREE_RECORDS)
        void isNotRecommendedAfterAFailedInspection() {
            var played = cases.begin(study);
            cases.inspected(played, InspectionConclusion.FAILED);
            played.take(Role.PLANNER, "decision.assign", BOTH);

            played.refusedBy(Clause.REVIEW_OF_THREE_RECORDS, Role.TECHNICAL_REVIEWER, "decision.review", GRANT);
            played.take(Role.TECHNICAL_REVIEWER, "decision.review", REFUSE);
            played.refusedBy(Clause.DECISION_OUTSIDE_EVALUATION, Role.DECISION_MAKER, "decision.decide", GRANTED);
        }

        @Test
        @Proves(Clause.DECISION_OUTSIDE_EVALUATION)
        void isNotDecidedBeforeItsReview() {
            var played = evaluated();
            played.take(Role.PLANNER, "decision.assign", BOTH);

            played.refusedBy(Clause.DECISION_OUTSIDE_EVALUATION, Role.DECISION_MAKER, "decision.decide", GRANTED);
        }

        @Test
        @Proves(Clause.REVIEWER_OUTSIDE_EVALUATION)
        void isReviewedByNobodyWhoDeclaresNoIndependence() {
            var played = evaluated();
            played.take(Role.PLANNER, "decision.assign", BOTH);
            var silent = new ReviewCase.Form("Complete.", "Passed.", "Verified.", Recommendation.GRANT, "Fine.", false);

            played.refusedBy(Clause.REVIEWER_OUTSIDE_EVALUATION, Role.TECHNICAL_REVIEWER, "decision.review", silent);
        }
    }

    @Nested
    class AChange {

        private void documentsAgain(PlayedCase played) {
            cases.given(played, cases.leader, new DocumentsReviewed(true, "One more.", List.of()));
        }

        @Test
        @Proves(Clause.DECISION_OUTSIDE_EVALUATION)
        void afterTheReviewNeedsAnotherReview() {
            var played = reviewed();
            cases.inspected(played, InspectionConclusion.PASSED_AFTER_CORRECTION);

            var told = played.refusedBy(
                    Clause.DECISION_OUTSIDE_EVALUATION, Role.DECISION_MAKER, "decision.decide", GRANTED);
            played.take(Role.TECHNICAL_REVIEWER, "decision.review", GRANT);
            played.take(Role.DECISION_MAKER, "decision.decide", GRANTED);

            assertTrue(told.contains("2026-03-01"), told);
            assertTrue(Decision.of(played.file()).granted());
        }

        @Test
        @Proves(Clause.DECISION_OUTSIDE_EVALUATION)
        void afterTheDecisionVoidsIt() {
            var played = granted();

            documentsAgain(played);

            var decision = Decision.of(played.file());
            assertFalse(decision.granted());
            assertFalse(decision.standsFor(played.file()));
            var refusal = org.junit.jupiter.api.Assertions.assertThrows(
                    org.tanji.engine.failure.Failure.class,
                    () -> gate().require(played.file(), cases.leader, cases.fixture.today()));
            assertEquals(DecisionRefusal.DECISION_VOID, refusal.code());
        }

        @Test
        @Proves(Clause.DECISION_OUTSIDE_EVALUATION)
        void ofTheTeamAfterTheDecisionVoidsItToo() {
            var played = granted();

            cases.team(played, cases.second, cases.leader, cases.expert);

            assertFalse(Decision.of(played.file()).standsFor(played.file()));
        }

        @Test
        @Proves(Clause.DECISION_OUTSIDE_EVALUATION)
        void isNeededToDecideAgain() {
            var played = granted();

            played.refusedBy(Clause.DECISION_OUTSIDE_EVALUATION, Role.DECISION_MAKER, "decision.decide", GRANTED);
        }
    }

    @Nested
    class ARefusal {

        private PlayedCase refused() {
            var played = cases.begin(study);
            cases.inspected(played, InspectionConclusion.FAILED);
            played.take(Role.PLANNER, "decision.assign", BOTH);
            played.take(Role.TECHNICAL_REVIEWER, "decision.review", REFUSE);
            return played;
        }

        @Test
        @Proves(Clause.REFUSAL_IN_WRITING)
        void isWrittenWithItsReasons() {
            var played = refused();
            var bare = new DecideCase.Form(DecisionOutcome.REFUSED, "Not in control.", " ", true);

            played.refusedBy(Clause.REFUSAL_IN_WRITING, Role.DECISION_MAKER, "decision.decide", bare);
            played.take(Role.DECISION_MAKER, "decision.decide", REFUSED);

            var decided = Decision.of(played.file()).decision().orElseThrow();
            var notice = cases.fixture.documents().content(decided.record());
            assertEquals("%PDF", new String(notice, 0, 4, StandardCharsets.US_ASCII));
            assertEquals("Control of key parts.", decided.corrections());
        }

        @Test
        @Proves(Clause.REFUSAL_IN_WRITING)
        void endsTheCase() {
            var played = refused();
            played.take(Role.DECISION_MAKER, "decision.decide", REFUSED);

            assertEquals(Stage.ENDED, played.file().stage());
            assertTrue(Decision.of(played.file()).refused());
            played.refusedBy(Clause.REFUSAL_IN_WRITING, Role.PLANNER, "decision.assign", BOTH);
            played.refusedBy(Clause.REFUSAL_IN_WRITING, Role.TECHNICAL_REVIEWER, "decision.review", GRANT);
            played.refusedBy(Clause.REFUSAL_IN_WRITING, Role.DECISION_MAKER, "decision.decide", GRANTED);
        }

        @Test
        @Proves(Clause.REFUSAL_IN_WRITING)
        void isPossibleAgainstARecommendationToGrant() {
            var played = reviewed();

            played.take(Role.DECISION_MAKER, "decision.decide", REFUSED);

            assertTrue(Decision.of(played.file()).refused());
        }
    }

    @Nested
    @Proves({Clause.REVIEWER_OUTSIDE_EVALUATION, Clause.DECISION_OUTSIDE_EVALUATION})
    class Independent {

        private AssignReviewers.Form reviewedBy(String login) {
            return new AssignReviewers.Form(login, "decision-maker", "");
        }

        private String refusedFor(PlayedCase played, AssignReviewers.Form form) {
            return played.refusedBy(Clause.REVIEWER_OUTSIDE_EVALUATION, Role.PLANNER, "decision.assign", form);
        }

        @Test
        void isNoMemberUnderAnotherAccount() {
            var played = evaluated();
            cases.fixture.alsoAs(cases.second, Role.TECHNICAL_REVIEWER, "second-as-reviewer");
            cases.fixture.alsoAs(cases.second, Role.DECISION_MAKER, "second-as-decider");

            refusedFor(played, reviewedBy("second-as-reviewer"));
            refusedFor(played, new AssignReviewers.Form("technical-reviewer", "second-as-decider", ""));
        }

        @Test
        void isNoExpertWhoDidNothing() {
            var played = evaluated();
            cases.fixture.alsoAs(cases.expert, Role.TECHNICAL_REVIEWER, "expert-as-reviewer");

            var told = refusedFor(played, reviewedBy("expert-as-reviewer"));

            assertTrue(told.contains("expert"), told);
        }

        @Test
        void isNobodyWhoHasLeftTheTeam() {
            var former = cases.fixture.another(Role.INSPECTOR, "former");
            cases.fixture.alsoAs(former, Role.TECHNICAL_REVIEWER, "former-as-reviewer");
            var played = cases.begin(study);
            cases.team(played, cases.leader, former, cases.expert);
            cases.team(played, cases.leader, cases.second, cases.expert);
            cases.verified(played);
            cases.inspected(played, InspectionConclusion.PASSED);

            refusedFor(played, reviewedBy("former-as-reviewer"));
        }

        @Test
        void isNobodyWhoActedForTheApplicant() {
            var played = evaluated();
            var applicant = cases.fixture.actor(Role.APPLICANT);
            cases.fixture.alsoAs(applicant, Role.TECHNICAL_REVIEWER, "applicant-as-reviewer");

            refusedFor(played, reviewedBy("applicant-as-reviewer"));
        }

        @Test
        void isNobodyWithoutAQualification() {
            var played = evaluated();
            cases.fixture.another(Role.TECHNICAL_REVIEWER, "unqualified");

            var told = refusedFor(played, reviewedBy("unqualified"));

            assertTrue(told.contains("Technical review"), told);
        }

        @Test
        void isChosenByRole() {
            var refusal = evaluated().refused(Role.PLANNER, "decision.assign", reviewedBy("inspector"));

            assertEquals(DecisionFailure.LOGIN_WITHOUT_ROLE, refusal.code());
        }

        @Test
        void isWhoWasAssigned() {
            var played = evaluated();
            var other = cases.fixture.another(Role.TECHNICAL_REVIEWER, "other-reviewer");
            played.take(Role.PLANNER, "decision.assign", BOTH);

            played.refusedBy(Clause.REVIEWER_OUTSIDE_EVALUATION, other, "decision.review", GRANT);
        }

        @Test
        void isAskedAgainAtTheAct() {
            var played = evaluated();
            played.take(Role.PLANNER, "decision.assign", BOTH);
            Actor reviewer = cases.fixture.actor(Role.TECHNICAL_REVIEWER);
            var inspecting = cases.fixture.alsoAs(reviewer, Role.INSPECTOR, "reviewer-inspecting");
            cases.given(played, inspecting, new DocumentsReviewed(true, "Late look.", List.of()));
            cases.verified(played);

            played.refusedBy(Clause.REVIEWER_OUTSIDE_EVALUATION, reviewer, "decision.review", GRANT);
        }
    }
}
