package org.tanji.host.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The numbers of the printed rule; here, and in the sealed file, they stand a second time on purpose. */
class RuleParametersTest {

    private final RuleParameters v4 =
            RuleEditions.read(Path.of("../../config")).newest().parameters();

    @Test
    void theScopeHasFourFieldsAndTwentyEightProducts() {
        assertEquals(new ApprovedScope(List.of("PV06", "PV11", "PV13", "PV16"), 28), v4.scope());
    }

    @Test
    void aCertificationTakesHalfAYearInDays() {
        assertEquals(Period.ofDays(180), v4.certifiedWithin());
    }

    @Test
    void anInspectionTakesTwoPersonDaysAndCorrectionsTwoMonthsInTwoSubmissions() {
        assertEquals(new InspectionTerms(2, Period.ofMonths(2), 2), v4.inspection());
    }

    @Test
    void surveillanceFollowsAfterSixToTwelveMonths() {
        assertEquals(new SurveillanceTerms(Period.ofMonths(6), Period.ofMonths(12)), v4.surveillance());
    }

    @Test
    void aCertificateIsValidForTwoYearsSuspendedWithinFiveDaysForSixMonths() {
        assertEquals(new CertificateTerms(Period.ofYears(2), Period.ofDays(5), Period.ofMonths(6)), v4.certificate());
    }

    @Test
    void theRestStandsAsPrinted() {
        assertEquals(Period.ofMonths(6), v4.recertificationLead());
        assertEquals(new BigDecimal("8"), v4.markLargerThan());
        assertEquals(Period.ofYears(3), v4.recordsKept());
        assertEquals(Period.ofMonths(3), v4.growth().longerThan());
        assertEquals(0, new BigDecimal("0.05").compareTo(v4.growth().lines().planned()));
        assertEquals(0, new BigDecimal("0.1").compareTo(v4.growth().lines().unplanned()));
    }
}
