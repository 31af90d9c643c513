package org.tanji.host.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tanji.host.certificate.GrantedCases.issued;
import static org.tanji.host.identity.Role.APPLICANT;
import static org.tanji.host.identity.Role.CERTIFICATE_ADMINISTRATOR;
import static org.tanji.host.identity.Role.DECISION_MAKER;
import static org.tanji.host.identity.Role.INSPECTOR;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tanji.host.casefile.CaseFixture;
import org.tanji.host.casefile.PlayedCase;
import org.tanji.host.casefile.Stamp;
import org.tanji.host.certificate.CertificateState.Kind;
import org.tanji.host.certificate.EndSteps.CancellationForm;
import org.tanji.host.certificate.EndSteps.TermForm;
import org.tanji.host.certificate.EndSteps.WithdrawalForm;
import org.tanji.host.certificate.HolderSteps.HolderRequest;
import org.tanji.host.certificate.RestorationSteps.ReinspectionForm;
import org.tanji.host.certificate.RestorationSteps.RestorationForm;
import org.tanji.host.certificate.SuspensionSteps.ConfirmedGroundForm;
import org.tanji.host.certificate.SuspensionSteps.SuspensionForm;
import org.tanji.host.identity.Actor;
import org.tanji.host.rule.Clause;
import org.tanji.host.rule.Proves;

class StatesTest {

    private static final String NUMBER = "PCEC-PCF-PV11-2026-000001-R0";
    private static final LocalDate LAST_DAY = LocalDate.parse("2026-09-01");

    private CaseFixture fixture;

    @BeforeEach
    void open(@TempDir Path folder) {
        fixture = GrantedCases.open(folder);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private Kind state() {
        return fixture.groundwork()
                .certificates()
                .register()
                .find(new CertificateNumber(NUMBER))
                .orElseThrow()
                .state(fixture.today())
                .kind();
    }

    private static void ground(PlayedCase played, SuspensionGround ground) {
        played.take(
                CERTIFICATE_ADMINISTRATOR,
                "certificate.confirmGround",
                new ConfirmedGroundForm(NUMBER, ground, "example"));
    }

    private static SuspensionForm until(LocalDate day) {
        return new SuspensionForm(NUMBER, day, "example notice", "");
    }

    private PlayedCase suspended(SuspensionGround ground) {
        var played = issued(fixture);
        ground(played, ground);
        played.take(CERTIFICATE_ADMINISTRATOR, "certificate.suspend", until(LAST_DAY));
        return played;
    }

    @Nested
    class ASuspension {

        @Test
        @Proves({Clause.SUSPENDED_WITHIN_FIVE_DAYS, Clause.PUBLIC_LOOK_UP})
        void isSeenByThePublicAtOnce() {
            suspended(SuspensionGround.SURVEILLANCE_FAILED);

            assertEquals(Kind.SUSPENDED, state());
        }

        @Test
        @Proves(Clause.SUSPENDED_WITHIN_FIVE_DAYS)
        void needsAConfirmedGround() {
            issued(fixture)
                    .refusedBy(
                            Clause.SUSPENDED_WITHIN_FIVE_DAYS,
                            CERTIFICATE_ADMINISTRATOR,
                            "certificate.suspend",
                            until(LAST_DAY));
        }

        @Test
        @Proves(Clause.SUSPENDED_WITHIN_FIVE_DAYS)
        void afterFiveDaysNeedsAReason() {
            var played = issued(fixture);
            ground(played, SuspensionGround.MISUSE);
            fixture.itIs(LocalDate.parse("2026-03-07"));
            var form = new SuspensionForm(NUMBER, LAST_DAY, "", "");

            played.refusedBy(Clause.SUSPENDED_WITHIN_FIVE_DAYS, CERTIFICATE_ADMINISTRATOR, "certificate.suspend", form);
            played.take(
                    CERTIFICATE_ADMINISTRATOR,
                    "certificate.suspend",
                    new SuspensionForm(NUMBER, LAST_DAY, "", "example reason"));

            assertEquals(Kind.SUSPENDED, state());
        }

        @Test
        @Proves(Clause.SUSPENDED_AT_MOST_SIX_MONTHS)
        void isNoLongerThanSixMonths() {
            var played = issued(fixture);
            ground(played, SuspensionGround.MISUSE);

            played.refusedBy(
                    Clause.SUSPENDED_AT_MOST_SIX_MONTHS,
                    CERTIFICATE_ADMINISTRATOR,
                    "certificate.suspend",
                    until(LAST_DAY.plusDays(1)));
        }

        @Test
        @Proves(Clause.HOLDER_MAY_GIVE_UP)
        void followsTheHoldersOwnWish() {
            var played = issued(fixture);
            played.take(APPLICANT, "certificate.askSuspension", new HolderRequest(NUMBER, "example"));
            played.take(CERTIFICATE_ADMINISTRATOR, "certificate.suspend", until(LAST_DAY));

            assertEquals(Kind.SUSPENDED, state());
        }

        @Test
        @Proves(Clause.SUSPENDED_AT_MOST_SIX_MONTHS)
        void thatRanOutIsWithdrawnByTheProgramAndNotBefore() {
            var played = suspended(SuspensionGround.MISUSE);
            fixture.itIs(LAST_DAY);

            played.refusedBy(
                    Clause.SUSPENDED_AT_MOST_SIX_MONTHS,
                    Actor.PROGRAM,
                    EndSteps.WITHDRAW_OVERDUE,
                    new TermForm(NUMBER));
            fixture.itIs(LAST_DAY.plusDays(1));
            played.take(Actor.PROGRAM, EndSteps.WITHDRAW_OVERDUE, new TermForm(NUMBER));

            assertEquals(Kind.WITHDRAWN, state());
        }
    }

    @Nested
    class ARestoration {

        private final RestorationForm form = new RestorationForm(NUMBER, "");

        private void asked(PlayedCase played) {
            played.take(APPLICANT, "certificate.askRestoration", new HolderRequest(NUMBER, "example"));
        }

        private void inspected(PlayedCase played, boolean passed) {
            played.take(
                    INSPECTOR,
                    "certificate.reinspect",
                    new ReinspectionForm(NUMBER, fixture.today(), passed, "example"));
        }

        @Test
        @Proves(Clause.RESTORED_AFTER_INSPECTION)
        void followsARequestAndAPassedInspection() {
            var played = suspended(SuspensionGround.SURVEILLANCE_FAILED);
            asked(played);
            inspected(played, true);
            played.take(DECISION_MAKER, "certificate.restore", form);

            assertEquals(Kind.VALID, state());
        }

        @Test
        @Proves(Clause.RESTORED_AFTER_INSPECTION)
        void isRefusedWithoutARequest() {
            suspended(SuspensionGround.SURVEILLANCE_FAILED)
                    .refusedBy(Clause.RESTORED_AFTER_INSPECTION, DECISION_MAKER, "certificate.restore", form);
        }

        @Test
        @Proves(Clause.RESTORED_AFTER_INSPECTION)
        void isRefusedWithoutAPassedInspection() {
            var played = suspended(SuspensionGround.SURVEILLANCE_FAILED);
            asked(played);
            inspected(played, false);

            played.refusedBy(Clause.RESTORED_AFTER_INSPECTION, DECISION_MAKER, "certificate.restore", form);
        }

        @Test
        @Proves(Clause.SUSPENDED_AT_MOST_SIX_MONTHS)
        void comesTooLateAfterTheSuspension() {
            var played = suspended(SuspensionGround.SURVEILLANCE_FAILED);
            fixture.itIs(LAST_DAY.plusDays(1));

            played.refusedBy(
                    Clause.SUSPENDED_AT_MOST_SIX_MONTHS,
                    APPLICANT,
                    "certificate.askRestoration",
                    new HolderRequest(NUMBER, ""));
        }

        @Test
        @Proves(Clause.GROWTH_ENDS_VALIDITY)
        void doesNotHealAGrownFootprint() {
            var played = suspended(SuspensionGround.FOOTPRINT_GROWN);
            asked(played);
            inspected(played, true);

            played.refusedBy(Clause.GROWTH_ENDS_VALIDITY, DECISION_MAKER, "certificate.restore", form);
        }

        @Test
        @Proves(Clause.DECISION_OUTSIDE_EVALUATION)
        void isNotDecidedByWhoInspected() {
            var played = suspended(SuspensionGround.SURVEILLANCE_FAILED);
            asked(played);
            inspected(played, true);
            var both = fixture.alsoAs(fixture.actor(INSPECTOR), DECISION_MAKER, "second-account");

            played.refusedBy(Clause.DECISION_OUTSIDE_EVALUATION, both, "certificate.restore", form);
        }
    }

    @Nested
    class AnEnd {

        @Test
        @Proves({Clause.HOLDER_MAY_GIVE_UP, Clause.PUBLIC_LOOK_UP})
        void comesByTheHoldersWish() {
            var played = issued(fixture);
            var form =
                    new CancellationForm(NUMBER, CancellationGround.ASKED_BY_HOLDER, "", CertificateRecall.TAKEN_BACK);

            played.refusedBy(Clause.HOLDER_MAY_GIVE_UP, CERTIFICATE_ADMINISTRATOR, "certificate.cancel", form);
            played.take(APPLICANT, "certificate.askCancellation", new HolderRequest(NUMBER, ""));
            played.take(CERTIFICATE_ADMINISTRATOR, "certificate.cancel", form);

            assertEquals(Kind.CANCELLED, state());
        }

        @Test
        @Proves(Clause.SUSPENDED_AT_MOST_SIX_MONTHS)
        void isFinal() {
            var played = issued(fixture);
            var form = new WithdrawalForm(NUMBER, WithdrawalGround.FRAUD, "", CertificateRecall.PUBLISHED);
            played.take(DECISION_MAKER, "certificate.withdraw", form);

            played.refused(DECISION_MAKER, "certificate.withdraw", form);

            assertEquals(Kind.WITHDRAWN, state());
        }

        @Test
        @Proves(Clause.VALID_FOR_TWO_YEARS)
        void comesByTheCalendarEvenBeforeItIsRecorded() {
            var played = issued(fixture);
            fixture.itIs(LocalDate.parse("2028-02-29"));
            assertEquals(Kind.VALID, state());
            played.refusedBy(Clause.VALID_FOR_TWO_YEARS, Actor.PROGRAM, EndSteps.EXPIRE, new TermForm(NUMBER));

            fixture.itIs(LocalDate.parse("2028-03-01"));

            assertEquals(Kind.EXPIRED, state());
            played.take(Actor.PROGRAM, EndSteps.EXPIRE, new TermForm(NUMBER));
            assertEquals(Kind.EXPIRED, state());
        }

        @Test
        @Proves(Clause.UNIT_BY_PRODUCT_MODEL_AND_SITE)
        void freesTheUnitForAnotherCertificateWithAnotherNumber() {
            var played = issued(fixture);
            played.take(
                    CERTIFICATE_ADMINISTRATOR,
                    "certificate.cancel",
                    new CancellationForm(NUMBER, CancellationGround.ISSUED_IN_ERROR, "", CertificateRecall.TAKEN_BACK));

            played.take(
                    fixture.actor(CERTIFICATE_ADMINISTRATOR),
                    "certificate.issue",
                    Stamp.on(played.file().version()),
                    new IssueForm("u1", "", ""));

            assertEquals(
                    "PCEC-PCF-PV11-2026-000002-R0",
                    fixture.groundwork()
                            .certificates()
                            .register()
                            .list()
                            .get(1)
                            .number()
                            .value());
        }
    }
}
