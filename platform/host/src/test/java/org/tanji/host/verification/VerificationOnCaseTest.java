package org.tanji.host.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tanji.host.application.ProductUnit;
import org.tanji.host.casefile.CaseFixture;
import org.tanji.host.identity.Role;
import org.tanji.host.planning.PlanningFact.TeamAppointed;
import org.tanji.host.rule.Clause;
import org.tanji.host.rule.Proves;

/** Verification of clause 7.5 on cases of the real store, each rule with what is allowed and what is refused. */
class VerificationOnCaseTest {

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

    @Nested
    class TheTeam {

        @Test
        @Proves(Clause.VERIFIED_BEFORE_REVIEW)
        void mayVerifyBeforeTheInspection() {
            var played = cases.verified(cases.begin(study));

            var verification = Verification.of(played.file());

            assertTrue(verification.positive());
            assertTrue(verification.reportSignedOn().isPresent());
            assertEquals(study, verification.figures().get(0).study());
            assertTrue(verification.figures().get(0).footprint().contains("CO2e"));
        }

        @Test
        @Proves(Clause.VERIFICATION_REPORT)
        void aloneVerifies() {
            var played = cases.begin(study);
            var stranger = cases.fixture.another(Role.INSPECTOR, "stranger");
            var form = new ReviewDocuments.Form(true, "Complete.", List.of());

            var told = played.refusedBy(Clause.VERIFICATION_REPORT, stranger, "verification.reviewDocuments", form);
            played.refusedBy(Clause.VERIFICATION_REPORT, cases.expert, "verification.reviewDocuments", form);

            assertTrue(told.contains("stranger"), told);
        }

        @Test
        @Proves(Clause.VERIFICATION_REPORT)
        void hasToBeAppointed() {
            var played = cases.begin(study);
            cases.given(
                    played,
                    Role.PLANNER,
                    new TeamAppointed(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 2), List.of()));

            played.refusedBy(
                    Clause.VERIFICATION_REPORT,
                    cases.leader,
                    "verification.reviewDocuments",
                    new ReviewDocuments.Form(true, "Complete.", List.of()));
        }

        @Test
        @Proves(Clause.STAGES_WITH_MODEL_AND_FORMULA)
        void cannotHoldWhoPreparedTheQuantification() {
            var own = cases.study(cases.account(Role.APPLICANT));
            var played = cases.begin(own);
            var applicant = cases.fixture.actor(Role.APPLICANT);
            var asInspector = cases.fixture.alsoAs(applicant, Role.INSPECTOR, "applicant-in-disguise");
            cases.team(played, cases.leader, asInspector, cases.expert);

            var told = played.refusedBy(
                    Clause.STAGES_WITH_MODEL_AND_FORMULA,
                    asInspector,
                    "verification.reviewDocuments",
                    new ReviewDocuments.Form(true, "Complete.", List.of()));

            assertTrue(told.contains("applicant-in-disguise"), told);
        }

        @Test
        @Proves(Clause.REVIEW_OF_THREE_RECORDS)
        void reviewsTheDocumentsFirst() {
            var played = cases.begin(study);

            played.refusedBy(
                    Clause.REVIEW_OF_THREE_RECORDS, cases.leader, "verification.conclude", EvaluatedCase.positive());
            played.refusedBy(
                    Clause.REVIEW_OF_THREE_RECORDS,
                    cases.leader,
                    "verification.reviewDocuments",
                    new ReviewDocuments.Form(true, " ", List.of()));
            cases.documents(played);

            assertTrue(Verification.of(played.file()).documents().isPresent());
        }
    }

    @Nested
    class Places {

        @Test
        @Proves(Clause.VERIFIED_ON_SITE)
        void areVerifiedFromAfarWithAReasonOnly() {
            var played = cases.begin(study);
            var day = LocalDate.of(2026, 3, 1);

            played.refusedBy(
                    Clause.VERIFIED_ON_SITE,
                    cases.leader,
                    "verification.verifySite",
                    new VerifySite.Form("Works 1", VerificationWay.REMOTE, "", "video", day, day, List.of()));
            played.take(
                    cases.leader,
                    "verification.verifySite",
                    new VerifySite.Form("Works 1", VerificationWay.REMOTE, "flood", "video", day, day, List.of()));

            assertTrue(Verification.of(played.file()).sites().values().stream()
                    .allMatch(site -> site.reason().equals("flood")));
        }

        @Test
        void areThoseOfTheApplicationAndInThePast() {
            var played = cases.begin(study);
            var day = LocalDate.of(2027, 3, 1);

            var elsewhere = played.refused(cases.leader, "verification.verifySite", EvaluatedCase.onSite("Elsewhere"));
            var ahead = played.refused(
                    cases.leader,
                    "verification.verifySite",
                    new VerifySite.Form("Works 1", VerificationWay.ON_SITE, "", "", day, day, List.of()));

            assertEquals(VerificationFailure.SITE_UNKNOWN, elsewhere.code());
            assertEquals(VerificationFailure.DAYS_REVERSED, ahead.code());
        }

        @Test
        @Proves(Clause.EVERY_PRODUCT_AND_SITE)
        void areAllVerified() {
            var played = cases.begin(List.of(
                    new ProductUnit("u1", cases.product(), "QYB-1", "Works 1", study, ""),
                    new ProductUnit("u2", cases.product(), "QYB-1", "Works 2", study, "")));
            cases.lookedAt(played);

            var told = played.refusedBy(
                    Clause.EVERY_PRODUCT_AND_SITE, cases.leader, "verification.conclude", EvaluatedCase.positive());
            played.take(cases.leader, "verification.verifySite", EvaluatedCase.onSite("Works 2"));
            played.take(cases.leader, "verification.conclude", EvaluatedCase.positive());

            assertTrue(told.contains("Works 2"), told);
            assertEquals(2, Verification.of(played.file()).figures().size());
        }

        @Test
        @Proves(Clause.EVERY_PRODUCT_AND_SITE)
        void areNotConcludedUponWithoutTheDataOfAUnit() {
            var played = cases.begin(study, "");

            played.refusedBy(
                    Clause.EVERY_PRODUCT_AND_SITE, cases.leader, "verification.takeFigure", new TakeFigure.Form("u2"));
        }
    }

    @Nested
    class SixSubjects {

        @Test
        @Proves(Clause.SIX_SUBJECTS_VERIFIED)
        void areEachConcludedWithEvidence() {
            var played = cases.begin(study);
            var open = SubjectConclusion.OPEN;
            var good = new SubjectConclusion(SubjectVerdict.CONFORMS, "As stated.", "Plan", List.of());
            var bare = new SubjectConclusion(SubjectVerdict.CONFORMS, "As stated.", "", List.of());

            var told = played.refusedBy(
                    Clause.SIX_SUBJECTS_VERIFIED,
                    cases.leader,
                    "verification.concludeSubjects",
                    new ConcludeSubjects.Form("u1", good, good, bare, good, open, good));

            assertTrue(told.startsWith("2 "), told);
        }

        @Test
        @Proves(Clause.SIX_SUBJECTS_VERIFIED)
        void areConcludedForEveryUnit() {
            var played = cases.begin(study);
            cases.documents(played);
            played.take(cases.leader, "verification.verifySite", EvaluatedCase.onSite("Works 1"));

            played.refusedBy(
                    Clause.SIX_SUBJECTS_VERIFIED, cases.leader, "verification.conclude", EvaluatedCase.positive());
        }

        @Test
        @Proves(Clause.SIX_SUBJECTS_VERIFIED)
        void thatFailAllowANegativeConclusionOnly() {
            var played = cases.begin(study);
            cases.lookedAt(played);
            played.take(
                    cases.leader,
                    "verification.concludeSubjects",
                    EvaluatedCase.subjects("u1", SubjectVerdict.DOES_NOT_CONFORM));

            played.refusedBy(
                    Clause.SIX_SUBJECTS_VERIFIED, cases.leader, "verification.conclude", EvaluatedCase.positive());
            played.take(
                    cases.leader,
                    "verification.conclude",
                    new ConcludeVerification.Form(VerificationConclusion.NEGATIVE, "Wrong boundary.", ""));

            assertTrue(Verification.of(played.file()).concluded());
            assertFalse(Verification.of(played.file()).positive());
            assertTrue(Verification.of(played.file()).figures().isEmpty());
        }
    }

    @Nested
    class TheReport {

        @Test
        @Proves(Clause.VERIFICATION_REPORT)
        void isSignedByEveryMemberOnce() {
            var played = cases.begin(study);
            cases.concluded(played);
            var sign = new SignReport.Form(true);

            played.refusedBy(Clause.VERIFICATION_REPORT, cases.leader, "verification.signReport", sign);
            cases.written(played);
            played.take(cases.leader, "verification.signReport", sign);
            played.refusedBy(Clause.VERIFICATION_REPORT, cases.leader, "verification.signReport", sign);
            var half = Verification.of(played.file());
            played.take(cases.second, "verification.signReport", sign);

            assertTrue(half.reportSignedOn().isEmpty());
            assertEquals(
                    LocalDate.of(2026, 3, 1),
                    Verification.of(played.file()).reportSignedOn().orElseThrow());
        }

        @Test
        @Proves(Clause.VERIFICATION_REPORT)
        void losesItsSignaturesWhenAnythingIsAdded() {
            var played = cases.verified(cases.begin(study));

            cases.documents(played);

            var verification = Verification.of(played.file());
            assertTrue(verification.signers().isEmpty());
            assertTrue(verification.reportSignedOn().isEmpty());
            assertFalse(verification.concluded());
            played.refusedBy(
                    Clause.VERIFICATION_REPORT, cases.second, "verification.signReport", new SignReport.Form(true));
            played.refusedBy(
                    Clause.VERIFICATION_REPORT,
                    cases.leader,
                    "verification.writeReport",
                    new WriteReport.Form(List.of()));
        }

        @Test
        @Proves(Clause.VERIFICATION_REPORT)
        void isKeptAsItIsSigned() {
            var played = cases.verified(cases.begin(study));
            var written = Verification.of(played.file())
                    .report()
                    .orElseThrow()
                    .documents()
                    .get(0);

            var kept =
                    cases.fixture.documents().find(played.id(), written.file()).orElseThrow();
            var content = cases.fixture.documents().content(written.file());

            assertEquals(kept.sha256(), written.sha256());
            assertEquals("%PDF", new String(content, 0, 4, StandardCharsets.US_ASCII));
        }
    }
}
