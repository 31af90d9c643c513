package org.tanji.host.rule.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tanji.host.rule.Clause;
import org.tanji.host.rule.Proves;
import org.tanji.host.rule.reading.DayCount;
import org.tanji.host.rule.reading.Days;
import org.tanji.host.rule.reading.Questions;
import org.tanji.host.rule.reading.RuleFixture;
import org.tanji.host.rule.reading.RuleInForce;
import org.tanji.host.rule.reading.WorkCalendar;

class CalendarTest {

    private final RuleInForce rule = RuleFixture.shipped();
    private final InspectionDeadlines inspection = new InspectionDeadlines(rule);
    private final CertificateDeadlines certificate = new CertificateDeadlines(rule);
    private final SurveillanceDeadlines surveillance = new SurveillanceDeadlines(rule);

    @ParameterizedTest
    @CsvSource({
        "2025-12-31, 2026-02-28",
        "2027-12-30, 2028-02-29",
        "2027-12-29, 2028-02-29",
        "2026-06-30, 2026-08-30",
        "2026-07-31, 2026-09-30",
        "2028-02-29, 2028-04-29",
    })
    @Proves(Clause.CORRECTION_WITHIN_TWO_MONTHS)
    void twoMonthsEndOnTheSameDayOfTheMonthOrOnItsLast(LocalDate received, LocalDate due) {
        assertEquals(due, inspection.correction(received, received).day());
    }

    @ParameterizedTest
    @CsvSource({"2026-03-01, 2028-02-29", "2028-02-29, 2030-02-27", "2026-01-01, 2027-12-31", "2025-03-01, 2027-02-28"})
    @Proves(Clause.VALID_FOR_TWO_YEARS)
    void theValidityEndsADayBeforeTheAnniversary(LocalDate issued, LocalDate last) {
        assertEquals(last, certificate.validity(issued).day());
    }

    @ParameterizedTest
    @CsvSource({"2026-08-31, 2027-02-28", "2027-08-31, 2028-02-29", "2026-09-06, 2027-03-06"})
    @Proves(Clause.SUSPENDED_AT_MOST_SIX_MONTHS)
    void sixMonthsOfSuspensionEndOnTheLastDayOfAShortMonth(LocalDate suspended, LocalDate last) {
        assertEquals(last, certificate.suspensionEnd(suspended).day());
    }

    @ParameterizedTest
    @CsvSource({"2028-08-31, 2028-02-29", "2027-08-30, 2027-02-28", "2028-02-29, 2027-08-29"})
    @Proves(Clause.RECERTIFICATION_SIX_MONTHS_BEFORE)
    void sixMonthsBeforeTheEndKeepTheDayOfTheMonth(LocalDate until, LocalDate due) {
        assertEquals(due, certificate.recertification(until).due().day());
    }

    @Test
    @Proves(Clause.SURVEILLANCE_WITHIN_TWELVE_MONTHS)
    void aYearAfterALeapDayIsTheEndOfFebruary() {
        var next = surveillance.next(LocalDate.of(2028, 2, 29));

        assertEquals(LocalDate.of(2029, 2, 28), next.limit().day());
        assertTrue(next.findEarliest().isEmpty());
    }

    @Test
    @Proves({Clause.RECORDS_KEPT_THREE_YEARS, Clause.INTERNAL_AUDIT})
    void theFactoryKeepsRecordsForThreeYearsAndAuditsEveryYear() {
        assertEquals(
                LocalDate.of(2029, 1, 15),
                inspection.records(LocalDate.of(2026, 1, 15)).day());
        assertEquals(
                LocalDate.of(2027, 1, 15),
                inspection.internalAudit(LocalDate.of(2026, 1, 15)).day());
    }

    @Test
    void aGrowthHasConsequencesOnTheDayAfterThreeMonths() {
        var last = certificate.growth(LocalDate.of(2026, 11, 30));

        assertEquals(LocalDate.of(2027, 2, 28), last.day());
        assertTrue(last.passedOn(LocalDate.of(2027, 3, 1)));
    }

    @Test
    void aFileIsKeptForThreeTermsOfACertificate() {
        assertEquals(
                LocalDate.of(2034, 2, 28),
                inspection.archive(LocalDate.of(2028, 2, 29)).day());
    }

    @ParameterizedTest
    @CsvSource({"2026-02-28T15:59:59Z, 2026-02-28", "2026-02-28T16:00:00Z, 2026-03-01"})
    void aDayBeginsAtMidnightInShanghai(Instant instant, LocalDate day) {
        assertEquals(day, ChinaDay.of(instant));
        assertTrue(instant.isBefore(ChinaDay.endOf(day)));
        assertEquals(day, ChinaDay.of(ChinaDay.endOf(day).minusSeconds(1)));
    }

    @Nested
    class WithAnotherReading {

        private static final LocalDate INSPECTED = LocalDate.of(2025, 12, 10);
        private static final LocalDate ISSUED = LocalDate.of(2026, 3, 1);

        @Test
        void theAnniversaryIsTheLastDay() {
            var other = RuleFixture.with(Questions.VALIDITY_END, "same-day");

            assertEquals(
                    LocalDate.of(2028, 3, 1),
                    new CertificateDeadlines(other).validity(ISSUED).day());
        }

        @Test
        void correctionsRunFromTheEndOfTheInspection() {
            var other = RuleFixture.with(Questions.CORRECTION_START, "end-of-inspection");

            assertEquals(
                    LocalDate.of(2026, 2, 10),
                    new InspectionDeadlines(other)
                            .correction(INSPECTED.plusDays(5), INSPECTED)
                            .day());
        }

        @Test
        void surveillanceRunsFromTheInspectionWithoutAWarning() {
            var other = RuleFixture.with(Questions.FIRST_SURVEILLANCE_LIMIT, "inspection");

            var window = new SurveillanceDeadlines(other).first(INSPECTED, ISSUED);

            assertEquals(LocalDate.of(2026, 12, 10), window.limit().day());
            assertTrue(window.findWarning().isEmpty());
        }

        @Test
        void surveillanceOpensWithTheCertificate() {
            var other = RuleFixture.with(Questions.FIRST_SURVEILLANCE, "certificate");

            var window = new SurveillanceDeadlines(other).first(INSPECTED, ISSUED);

            assertEquals(
                    LocalDate.of(2026, 9, 1),
                    window.findEarliest().orElseThrow().day());
        }

        @Test
        @Proves(Clause.SUSPENDED_WITHIN_FIVE_DAYS)
        void fiveWorkingDaysAreAWeek() {
            var other = RuleFixture.with(Questions.SUSPENSION_DAYS, "working");

            assertEquals(
                    LocalDate.of(2026, 9, 8),
                    new CertificateDeadlines(other)
                            .suspension(LocalDate.of(2026, 9, 1))
                            .day());
        }

        @Test
        @Proves(Clause.SURVEILLANCE_CORRECTIONS)
        void correctionsAfterSurveillanceHaveATermOfTheirOwn() {
            var other = RuleFixture.with(Questions.SURVEILLANCE_CORRECTION, "P1M");

            assertEquals(
                    LocalDate.of(2026, 1, 10),
                    new InspectionDeadlines(other)
                            .surveillanceCorrection(INSPECTED, INSPECTED)
                            .day());
            assertEquals(
                    LocalDate.of(2026, 2, 10),
                    inspection.surveillanceCorrection(INSPECTED, INSPECTED).day());
        }
    }

    @Nested
    class WorkingDays {

        private final WorkCalendar calendar =
                new WorkCalendar(Set.of(LocalDate.of(2026, 9, 3)), Set.of(LocalDate.of(2026, 9, 5)));

        @Test
        void aHolidayIsLeftOutAndAWorkedSaturdayCounts() {
            assertEquals(
                    LocalDate.of(2026, 9, 5), calendar.after(LocalDate.of(2026, 9, 1), new Days(3, DayCount.WORKING)));
        }

        @Test
        @Proves(Clause.BODY_NOTIFIED_PROMPTLY)
        void tenWorkingDaysAreTwoWeeks() {
            assertEquals(
                    LocalDate.of(2026, 9, 15),
                    inspection.notification(LocalDate.of(2026, 9, 1)).day());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void whoeverStartsLaterNeverEndsEarlier(long seed) {
        var random = new Random(seed);
        var one = LocalDate.of(2025, 10, 14).plusDays(random.nextInt(3000));
        var other = one.plusDays(random.nextInt(40));

        assertTrue(!other.isBefore(one));
        assertInOrder(inspection.correction(one, one), inspection.correction(other, other));
        assertInOrder(inspection.notification(one), inspection.notification(other));
        assertInOrder(certificate.validity(one), certificate.validity(other));
        assertInOrder(certificate.suspension(one), certificate.suspension(other));
        assertInOrder(certificate.suspensionEnd(one), certificate.suspensionEnd(other));
        assertInOrder(
                certificate.recertification(one).due(),
                certificate.recertification(other).due());
        assertInOrder(surveillance.next(one).limit(), surveillance.next(other).limit());
    }

    private static void assertInOrder(Deadline earlier, Deadline later) {
        assertTrue(!later.day().isBefore(earlier.day()), earlier + " " + later);
    }
}
