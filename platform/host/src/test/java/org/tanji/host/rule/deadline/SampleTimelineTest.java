package org.tanji.host.rule.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.tanji.host.rule.Clause;
import org.tanji.host.rule.Proves;
import org.tanji.host.rule.reading.RuleFixture;
import org.tanji.host.rule.reading.RuleInForce;

/** One case from acceptance to withdrawal, each day counted by hand on a calendar. */
class SampleTimelineTest {

    private static final LocalDate ACCEPTED = LocalDate.parse("2025-11-03");
    private static final LocalDate INSPECTED = LocalDate.parse("2025-12-10");
    private static final LocalDate ISSUED = LocalDate.parse("2026-03-01");

    private final RuleInForce rule = RuleFixture.shipped();
    private final InspectionDeadlines inspection = new InspectionDeadlines(rule);
    private final CertificateDeadlines certificate = new CertificateDeadlines(rule);
    private final SurveillanceDeadlines surveillance = new SurveillanceDeadlines(rule);

    @Test
    @Proves(Clause.CERTIFIED_WITHIN_180_DAYS)
    void theCertificateIsDueAfter180Days() {
        var due = new CertificationClock(rule, ACCEPTED, List.of()).deadline(ACCEPTED);

        assertDay("2026-05-02", due);
        assertFalse(due.passedOn(LocalDate.parse("2026-05-02")));
        assertTrue(due.passedOn(LocalDate.parse("2026-05-03")));
    }

    @Test
    @Proves(Clause.CORRECTION_WITHIN_TWO_MONTHS)
    void correctionsAreDueTwoMonthsAfterTheReport() {
        assertDay("2026-02-10", inspection.correction(INSPECTED, INSPECTED));
    }

    @Test
    @Proves(Clause.VALID_FOR_TWO_YEARS)
    void theLastDayOfTheCertificateIsALeapDay() {
        assertDay("2028-02-29", certificate.validity(ISSUED));
    }

    @Test
    @Proves({Clause.SURVEILLANCE_FROM_SIX_MONTHS, Clause.SURVEILLANCE_WITHIN_TWELVE_MONTHS})
    void theFirstSurveillanceHasAnEarliestDayAWarningAndALimit() {
        var window = surveillance.first(INSPECTED, ISSUED);

        assertDay("2026-06-10", window.findEarliest().orElseThrow());
        assertDay("2026-12-10", window.findWarning().orElseThrow());
        assertDay("2027-03-01", window.limit());
        assertEquals(
                List.of("2026-12-01", "2026-12-31", "2027-01-30"),
                window.reminders().stream()
                        .map(reminder -> reminder.day().toString())
                        .toList());
        assertFalse(window.openOn(LocalDate.parse("2026-06-09")));
        assertTrue(window.openOn(LocalDate.parse("2026-06-10")));
    }

    @Test
    @Proves(Clause.RECERTIFICATION_SIX_MONTHS_BEFORE)
    void recertificationIsDueSixMonthsBeforeTheLeapDay() {
        var window = certificate.recertification(LocalDate.parse("2028-02-29"));

        assertDay("2027-08-29", window.due());
        assertEquals(
                List.of("2027-05-29", "2027-07-29", "2027-08-29"),
                window.reminders().stream()
                        .map(reminder -> reminder.day().toString())
                        .toList());
    }

    @Test
    @Proves(Clause.SUSPENDED_WITHIN_FIVE_DAYS)
    void theSuspensionFollowsWithinFiveDays() {
        assertDay("2026-09-06", certificate.suspension(LocalDate.parse("2026-09-01")));
    }

    @Test
    @Proves(Clause.SUSPENDED_AT_MOST_SIX_MONTHS)
    void theSuspensionEndsAfterSixMonths() {
        assertDay("2027-03-06", certificate.suspensionEnd(LocalDate.parse("2026-09-06")));
    }

    @Test
    void aDeadlineSaysFromWhatItWasCounted() {
        var due = inspection.correction(INSPECTED, INSPECTED);

        assertEquals(
                "Corrections by 2026-02-10: 2 months after the receipt of the report on 2025-12-10 (clause 7.4.2);"
                        + " reading: correction-start",
                due.in(Locale.ENGLISH));
        assertEquals(
                "整改截止 2026-02-10：签收不符合报告日 2025-12-10 后 2 个月（第 7.4.2 条）；读法：correction-start",
                due.in(Locale.SIMPLIFIED_CHINESE));
    }

    @Test
    void everyKindOfDeadlineExplainsItselfInBothLanguages() {
        for (var kind : DeadlineKind.values()) {
            for (var fact : DatedFact.Fact.values()) {
                var deadline = new Deadline(kind, ISSUED, List.of(new DatedFact(fact, ACCEPTED)), "P1Y", 3, List.of());
                assertTrue(deadline.in(Locale.ENGLISH).contains(kind.clause().cited()), kind::name);
                assertTrue(deadline.in(Locale.SIMPLIFIED_CHINESE).contains("1 年"), fact::name);
            }
        }
    }

    private static void assertDay(String expected, Deadline deadline) {
        assertEquals(LocalDate.parse(expected), deadline.day(), () -> deadline.in(Locale.ENGLISH));
    }
}
