package org.tanji.host.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tanji.host.application.PlayedApplication.WORKS;
import static org.tanji.host.application.PlayedApplication.declared;
import static org.tanji.host.application.PlayedApplication.documented;
import static org.tanji.host.application.PlayedApplication.form;
import static org.tanji.host.application.PlayedApplication.opened;
import static org.tanji.host.application.PlayedApplication.pump;
import static org.tanji.host.application.PlayedApplication.submitted;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tanji.engine.failure.Failure;
import org.tanji.host.application.ApplicationForm.Product;
import org.tanji.host.application.FactOfApplication.Submitted;
import org.tanji.host.casefile.CaseFixture;
import org.tanji.host.casefile.PlayedCase;
import org.tanji.host.identity.Role;
import org.tanji.host.quantification.StoredStudy;
import org.tanji.host.quantification.StudyId;
import org.tanji.host.quantification.StudyVersion;
import org.tanji.host.rule.Clause;
import org.tanji.host.rule.ClauseFailure;
import org.tanji.host.rule.Proves;

class FilingTest {

    private static final Party OTHER = new Party("Example Oil Tools", "2 Example Road", "91000000000000002X");

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

    private static void cannotOpen(Clause clause, ApplicationForm form) {
        var refusal = assertThrows(Failure.class, () -> opened(fixture, form));
        assertEquals(clause, ((ClauseFailure) refusal.code()).clause(), () -> refusal.sentence(Locale.ROOT));
    }

    private static String cannotSubmit(Clause clause, PlayedCase played) {
        return played.refusedBy(clause, Role.APPLICANT, "application.submit", declared());
    }

    @Nested
    class AProduct {

        @Test
        @Proves(Clause.SCOPE_LISTED_PRODUCTS)
        void isOneThatTheRuleNames() {
            assertEquals(
                    "submersible-pump",
                    Application.of(opened(fixture, form()).file())
                            .units()
                            .get(0)
                            .product());

            cannotOpen(Clause.SCOPE_LISTED_PRODUCTS, form(new Product("pump", "QYB-100", "", "", "")));
        }

        @Test
        @Proves({Clause.UNIT_BY_PRODUCT_MODEL_AND_SITE, Clause.UNIT_NEVER_SPANS_MODELS})
        void ofTwoModelsIsTwoUnitsWithTheReason() {
            var played = opened(fixture, form(pump("QYB-100"), pump("QYB-150")));

            var groundwork = fixture.groundwork();
            var splits =
                    new UnitSplits(groundwork.catalogue(), groundwork.families()).of(Application.of(played.file()));
            assertEquals(1, splits.size());
            var reason = splits.get(0).reasons().get(0).in(Locale.ROOT);
            assertTrue(reason.startsWith("Model: “QYB-100” and “QYB-150”."), reason);
        }

        @Test
        @Proves(Clause.UNIT_BY_PRODUCT_MODEL_AND_SITE)
        void ofTheSameModelAndSiteIsStatedOnce() {
            var elsewhere = new Product("submersible-pump", "QYB-100", "", "3 Example Road", "");
            assertEquals(
                    2,
                    Application.of(opened(fixture, form(pump("QYB-100"), elsewhere))
                                    .file())
                            .units()
                            .size());

            cannotOpen(Clause.UNIT_BY_PRODUCT_MODEL_AND_SITE, form(pump("QYB-100"), pump("QYB-100 ")));
        }

        @Test
        @Proves(Clause.UNIT_NEVER_SPANS_MODELS)
        void hasOneModelInARow() {
            cannotOpen(Clause.UNIT_NEVER_SPANS_MODELS, form(pump("QYB-100、QYB-150")));
        }

        @Test
        @Proves(Clause.QUANTIFIED_BY_ITS_SPECIFICATION)
        void isQuantifiedByItsOwnStandard() {
            var owner = fixture.actor(Role.APPLICANT).account();
            var study = fixture.groundwork().studies().add(study(owner, "defoamer"), Optional.empty());

            cannotOpen(
                    Clause.QUANTIFIED_BY_ITS_SPECIFICATION,
                    form(new Product(
                            "submersible-pump", "QYB-100", "", "", study.study().value())));
        }

        @Test
        @Proves(Clause.ABILITY_TO_ACCEPT)
        void citesAStudyOfItsOwnApplicant() {
            cannotOpen(Clause.ABILITY_TO_ACCEPT, form(new Product("submersible-pump", "QYB-100", "", "", "unknown")));
        }

        private StoredStudy study(org.tanji.host.identity.AccountId owner, String product) {
            return new StoredStudy(
                    new StudyVersion(
                            StudyId.random(),
                            0,
                            owner,
                            product,
                            "example",
                            "cts-pcec-08",
                            "1",
                            "example",
                            "",
                            "cradle-to-gate",
                            "",
                            false,
                            true,
                            "",
                            "",
                            owner,
                            Instant.parse("2026-03-01T01:00:00Z")),
                    "{}",
                    "{}");
        }
    }

    @Nested
    class TheParties {

        @Test
        @Proves(Clause.APPLICATION_FORM)
        void areStatedCompletely() {
            var incomplete = new ApplicationForm(
                    WORKS,
                    ApplicantTrade.MAKER,
                    true,
                    Party.UNSTATED,
                    false,
                    new Party("Factory", "", ""),
                    DesignOwner.OWN,
                    "own",
                    "contact",
                    List.of(pump("QYB-100")));

            var told = cannotSubmit(Clause.APPLICATION_FORM, opened(fixture, incomplete));

            assertTrue(told.contains("factory"), told);
        }

        @Test
        @Proves({Clause.BUSINESS_LICENCES, Clause.APPLICATION_FORM})
        void thatAreTheSameShareOneLicence() {
            var played = submitted(fixture, form());

            assertEquals(1, Application.of(played.file()).parties().distinct().size());
        }

        @Test
        @Proves(Clause.BUSINESS_LICENCES)
        void thatDifferEachBringALicence() {
            var told = cannotSubmit(Clause.BUSINESS_LICENCES, documented(fixture, ofTwo(ApplicantTrade.MAKER)));

            assertTrue(told.contains("1 of 2"), told);
        }

        @Test
        @Proves(Clause.RELATION_BETWEEN_PARTIES)
        void thatDifferProveTheirRelation() {
            var played = documented(fixture, ofTwo(ApplicantTrade.MAKER));
            handIn(played, "business-licences");

            cannotSubmit(Clause.RELATION_BETWEEN_PARTIES, played);

            handIn(played, "delegation");
            played.take(Role.APPLICANT, "application.submit", declared());
        }

        @Test
        @Proves(Clause.RELATION_BETWEEN_PARTIES)
        void ofWhomOneDealsShowItsContract() {
            var played = documented(fixture, ofTwo(ApplicantTrade.DEALER));
            handIn(played, "business-licences");
            handIn(played, "delegation");

            var told = cannotSubmit(Clause.RELATION_BETWEEN_PARTIES, played);

            assertTrue(told.contains("dealer"), told);
        }

        @Test
        @Proves(Clause.INTELLECTUAL_PROPERTY)
        void ofAnOemShowWhoseDesignItIs() {
            var oem = new ApplicationForm(
                    WORKS,
                    ApplicantTrade.MAKER,
                    true,
                    Party.UNSTATED,
                    true,
                    Party.UNSTATED,
                    DesignOwner.OEM,
                    "",
                    "contact",
                    List.of(pump("QYB-100")));
            var played = documented(fixture, oem);

            cannotSubmit(Clause.INTELLECTUAL_PROPERTY, played);

            handIn(played, "intellectual-property");
            played.take(Role.APPLICANT, "application.submit", declared());
        }

        @Test
        @Proves(Clause.INTELLECTUAL_PROPERTY)
        void sayWhyOemDoesNotApply() {
            var silent = new ApplicationForm(
                    WORKS,
                    ApplicantTrade.MAKER,
                    true,
                    Party.UNSTATED,
                    true,
                    Party.UNSTATED,
                    DesignOwner.OWN,
                    "",
                    "contact",
                    List.of(pump("QYB-100")));

            cannotSubmit(Clause.INTELLECTUAL_PROPERTY, documented(fixture, silent));
        }

        private ApplicationForm ofTwo(ApplicantTrade trade) {
            return new ApplicationForm(
                    OTHER,
                    trade,
                    false,
                    WORKS,
                    true,
                    Party.UNSTATED,
                    DesignOwner.OWN,
                    "own design",
                    "contact",
                    List.of(pump("QYB-100")));
        }
    }

    @Nested
    class TheDocuments {

        @Test
        @Proves(Clause.ORGANISATION_CHART)
        void containTheOrganisationChart() {
            cannotSubmit(Clause.ORGANISATION_CHART, documented(fixture, form(), "organisation-chart"));
        }

        @Test
        @Proves(Clause.PROCESS_DESCRIPTION)
        void containTheProcessFlow() {
            cannotSubmit(Clause.PROCESS_DESCRIPTION, documented(fixture, form(), "process-flow"));
        }

        @Test
        @Proves(Clause.PROCESS_DESCRIPTION)
        void neednotContainInstructionsThatDoNotExist() {
            var played = documented(fixture, form(), "operating-instructions");
            cannotSubmit(Clause.PROCESS_DESCRIPTION, played);

            var waived = new HandedItem("operating-instructions", List.of(), "Every order is made to its drawing.");
            played.take(Role.APPLICANT, "application.handIn", new FilingSteps.HandInForm(List.of(waived)));

            played.take(Role.APPLICANT, "application.submit", declared());
        }

        @Test
        @Proves(Clause.ABILITY_TO_ACCEPT)
        void containTheListOfMaterialsThatTheReviewLooksAt() {
            var told = cannotSubmit(Clause.ABILITY_TO_ACCEPT, documented(fixture, form(), "materials-list"));

            assertTrue(told.startsWith("Missing: "), told);
        }

        @Test
        @Proves(Clause.ANNEX_REQUIREMENTS_PREVAIL)
        void followTheChecklistOfTheFamily() {
            var played = opened(fixture, form());

            var groundwork = fixture.groundwork();
            var asked = new AskedItems(groundwork.catalogue(), groundwork.families()).of(Application.of(played.file()));
            assertTrue(asked.stream()
                    .anyMatch(item ->
                            item.id().equals("process-flow") && item.cited().contains("annex 3")));
            var unknown = new HandedItem("horoscope", List.of(), "");
            played.refusedBy(
                    Clause.ANNEX_REQUIREMENTS_PREVAIL,
                    Role.APPLICANT,
                    "application.handIn",
                    new FilingSteps.HandInForm(List.of(unknown)));
        }
    }

    @Nested
    class ASubmission {

        @Test
        @Proves(Clause.DECLARATION_OF_TRUTH)
        void declaresThatEverythingIsTrue() {
            var played = documented(fixture, form());
            played.refusedBy(
                    Clause.DECLARATION_OF_TRUTH,
                    Role.APPLICANT,
                    "application.submit",
                    new FilingSteps.SubmitForm(false, "Example Signatory", "Director"));

            played.take(Role.APPLICANT, "application.submit", declared());

            assertEquals(
                    "Example Signatory",
                    played.file().last(Submitted.class).orElseThrow().signatory());
        }

        @Test
        @Proves(Clause.FILED_AND_CONFIDENTIAL)
        void getsAReceiptInBothLanguages() {
            var played = submitted(fixture, form());

            var receipt = played.file().last(Submitted.class).orElseThrow().receipt();
            assertEquals(2, receipt.size());
            var kept = fixture.documents().find(played.id(), receipt.get(0)).orElseThrow();
            assertEquals("认证申请材料接收回执.pdf", kept.name());
            assertEquals('%', fixture.documents().content(kept.id())[0]);
        }

        @Test
        @Proves(Clause.APPLICATION_FORM)
        void isFinal() {
            var played = submitted(fixture, form());

            played.refusedBy(Clause.APPLICATION_FORM, Role.APPLICANT, "application.revise", form(pump("QYB-200")));
        }
    }

    private static void handIn(PlayedCase played, String item) {
        var handed = new HandedItem(item, List.of(played.handIn(Role.APPLICANT, item + "-2.pdf")), "");
        played.take(Role.APPLICANT, "application.handIn", new FilingSteps.HandInForm(List.of(handed)));
    }
}
