package org.tanji.host.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tanji.host.application.PlayedApplication.accepted;
import static org.tanji.host.application.PlayedApplication.contract;
import static org.tanji.host.application.PlayedApplication.contracted;
import static org.tanji.host.application.PlayedApplication.form;
import static org.tanji.host.application.PlayedApplication.reviewed;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tanji.host.casefile.CaseFixture;
import org.tanji.host.casefile.PlayedCase;
import org.tanji.host.casefile.Stage;
import org.tanji.host.identity.Role;
import org.tanji.host.rule.Clause;
import org.tanji.host.rule.Proves;
import org.tanji.host.rule.deadline.StopReason;

class ContractTest {

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
    class AContract {

        @Test
        @Proves(Clause.NOTICE_AND_CONTRACT)
        void followsTheAcceptance() {
            var played = reviewed(fixture, form());
            played.refusedBy(Clause.NOTICE_AND_CONTRACT, REVIEWER, "application.signContract", contract(played));
            played.take(REVIEWER, "application.accept", ACCEPT);

            played.take(REVIEWER, "application.signContract", contract(played));

            assertTrue(Application.of(played.file()).contractSigned());
            assertEquals(Stage.PLANNING, played.file().stage());
        }

        @Test
        @Proves(Clause.NOTICE_AND_CONTRACT)
        void bearsBothSignatures() {
            var played = accepted(fixture, form());
            var whole = contract(played);

            played.refusedBy(
                    Clause.NOTICE_AND_CONTRACT,
                    REVIEWER,
                    "application.signContract",
                    new ContractSteps.ContractForm(whole.on(), whole.forBody(), "", whole.contract()));
        }
    }

    @Nested
    class TheClock {

        @Test
        @Proves({Clause.FEES, Clause.CLOCK_STOPS_FOR_FIVE_REASONS})
        void standsWhileFeesAreUnpaid() {
            var played = contracted(fixture, form());
            var start = fixture.today();
            fixture.itIs(start.plusDays(5));
            played.take(REVIEWER, "application.feesUnpaid", fees(played));
            played.refusedBy(Clause.FEES, REVIEWER, "application.feesUnpaid", fees(played));
            fixture.itIs(start.plusDays(12));
            var paid = new ContractSteps.PaidForm(fixture.today(), "Bank statement");
            played.take(REVIEWER, "application.feesPaid", paid);

            assertEquals(start.plusDays(187), due(played));
            played.refusedBy(Clause.FEES, REVIEWER, "application.feesPaid", paid);
        }

        @Test
        @Proves(Clause.CLOCK_STOPS_FOR_FIVE_REASONS)
        void isStoppedWithEvidenceOnly() {
            var played = accepted(fixture, form());
            var start = fixture.today();
            var picture = List.of(played.handIn(REVIEWER, "letter.pdf"));
            var reason = StopReason.INSPECTION_POSTPONED;
            played.refusedBy(
                    Clause.CLOCK_STOPS_FOR_FIVE_REASONS,
                    REVIEWER,
                    "application.stopClock",
                    new ContractSteps.StopForm(reason, start, "Furnace repair", List.of()));

            played.take(
                    REVIEWER,
                    "application.stopClock",
                    new ContractSteps.StopForm(reason, start, "Furnace repair", picture));
            fixture.itIs(start.plusDays(15));
            played.take(REVIEWER, "application.resumeClock", new ContractSteps.ResumeForm(fixture.today(), "Repaired"));

            assertEquals(start.plusDays(195), due(played));
        }

        @Test
        @Proves(Clause.CLOCK_STOPS_FOR_FIVE_REASONS)
        void isNotStoppedBeforeTheAcceptance() {
            var played = accepted(fixture, form());
            var picture = List.of(played.handIn(REVIEWER, "letter.pdf"));

            played.refusedBy(
                    Clause.CLOCK_STOPS_FOR_FIVE_REASONS,
                    REVIEWER,
                    "application.stopClock",
                    new ContractSteps.StopForm(
                            StopReason.OTHER_OF_APPLICANT, fixture.today().minusDays(1), "Early", picture));
        }

        private ContractSteps.FeesForm fees(PlayedCase played) {
            return new ContractSteps.FeesForm(
                    fixture.today(), "Application fee", List.of(played.handIn(REVIEWER, "invoice.pdf")));
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
