package org.tanji.host.rule.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tanji.host.rule.Clause;
import org.tanji.host.rule.Proves;
import org.tanji.host.rule.reading.Questions;
import org.tanji.host.rule.reading.RuleFixture;
import org.tanji.host.rule.reading.RuleInForce;

@Proves(Clause.CLOCK_STOPS_FOR_FIVE_REASONS)
class CertificationClockTest {

    private static final LocalDate ACCEPTED = LocalDate.parse("2025-11-03");
    private static final LocalDate DUE = LocalDate.parse("2026-05-02");

    private final RuleInForce rule = RuleFixture.shipped();

    @ParameterizedTest
    @EnumSource(StopReason.class)
    void eachOfTheFiveReasonsMovesTheDeadlineByItsDays(StopReason reason) {
        var clock = clock(new Stop.Ended(reason, day("2025-11-10"), day("2025-11-20")));

        assertEquals(DUE.plusDays(10), clock.deadline(day("2026-01-01")).day());
        assertFalse(reason.in(Locale.SIMPLIFIED_CHINESE).isBlank());
    }

    @Test
    void overlappingStopsCountOnce() {
        var clock = clock(
                new Stop.Ended(StopReason.FEES_UNPAID, day("2025-11-15"), day("2025-11-25")),
                new Stop.Ended(StopReason.DOCUMENTS_INSUFFICIENT, day("2025-11-10"), day("2025-11-20")));

        assertEquals(DUE.plusDays(15), clock.deadline(day("2026-01-01")).day());
        assertEquals(List.of(new Span(day("2025-11-10"), day("2025-11-25"))), clock.standing(day("2026-01-01")));
    }

    @Test
    void whatStoppedBeforeTheAcceptanceDoesNotCount() {
        var clock = clock(new Stop.Ended(StopReason.DOCUMENTS_INSUFFICIENT, day("2025-10-20"), day("2025-11-05")));

        assertEquals(DUE.plusDays(2), clock.deadline(day("2026-01-01")).day());
    }

    @Test
    void aRunningStopMovesTheDeadlineEveryDay() {
        var clock = clock(new Stop.Running(StopReason.FEES_UNPAID, day("2026-01-01")));

        assertEquals(DUE, clock.deadline(day("2026-01-01")).day());
        assertEquals(DUE.plusDays(30), clock.deadline(day("2026-01-31")).day());
        assertEquals(59, clock.counted(day("2026-03-15")));
    }

    @Test
    void aStopAfterTheTimeWasUpBringsNothingBack() {
        var stop = new Stop.Ended(StopReason.OTHER_OF_APPLICANT, DUE.plusDays(1), DUE.plusDays(20));

        assertEquals(DUE, clock(stop).deadline(DUE.plusDays(30)).day());
    }

    @Test
    void aStopCannotEndBeforeItBegins() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Stop.Ended(StopReason.FEES_UNPAID, day("2026-01-02"), day("2026-01-01")));
    }

    @Nested
    class ForCorrections {

        private final LocalDate reported = day("2025-12-10");
        private final Deadline due = new InspectionDeadlines(rule).correction(reported, reported);

        @Test
        void timelyOnesTakeNothingFromTheClock() {
            assertEquals(Optional.empty(), CertificationClock.forCorrections(rule, reported, due, day("2026-02-10")));
        }

        @Test
        void lateOnesTakeWhatExceedsTheirTerm() {
            var stop = CertificationClock.forCorrections(rule, reported, due, day("2026-02-14"))
                    .orElseThrow();

            assertEquals(
                    DUE.plusDays(4), clock(stop).deadline(day("2026-03-01")).day());
        }

        @Test
        void byTheOtherReadingAllOfTheirTimeIsTaken() {
            var other = RuleFixture.with(Questions.CORRECTIONS_ON_CLOCK, "whole");

            var stop = CertificationClock.forCorrections(other, reported, due, day("2026-01-10"))
                    .orElseThrow();

            assertEquals(
                    DUE.plusDays(31), clock(stop).deadline(day("2026-03-01")).day());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void theDeadlineIsTheLastDayThatCountsNoMoreThanTheTerm(long seed) {
        var random = new Random(seed);
        var today = ACCEPTED.plusDays(400);
        var stops = stops(random);
        var clock = new CertificationClock(rule, ACCEPTED, stops);

        var deadline = clock.deadline(today).day();

        assertEquals(180, clock.counted(deadline), stops::toString);
        assertEquals(181, clock.counted(deadline.plusDays(1)), stops::toString);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void theOrderOfStopsDoesNotMatterAndMoreStopsNeverShorten(long seed) {
        var random = new Random(seed);
        var today = ACCEPTED.plusDays(400);
        var stops = new ArrayList<>(stops(random));
        var deadline =
                new CertificationClock(rule, ACCEPTED, stops).deadline(today).day();

        Collections.shuffle(stops, random);
        var shuffled =
                new CertificationClock(rule, ACCEPTED, stops).deadline(today).day();
        stops.remove(0);
        var fewer =
                new CertificationClock(rule, ACCEPTED, stops).deadline(today).day();

        assertEquals(deadline, shuffled);
        assertTrue(!fewer.isAfter(deadline), stops::toString);
    }

    private static List<Stop> stops(Random random) {
        var stops = new ArrayList<Stop>();
        for (int i = 0; i < 6; i++) {
            var from = ACCEPTED.plusDays(random.nextInt(200) - 20);
            var reason = StopReason.values()[random.nextInt(StopReason.values().length)];
            stops.add(new Stop.Ended(reason, from, from.plusDays(random.nextInt(30))));
        }
        return stops;
    }

    private CertificationClock clock(Stop... stops) {
        return new CertificationClock(rule, ACCEPTED, List.of(stops));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
