package org.tanji.engine.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class QualitySchemeTest {

    @Test
    void theMeanOfFourScoresIsTheirRating() {
        assertEquals(0, number("2.25").compareTo(SchemesFixture.LOW.combine(numbers("1", "2", "3", "3"))));
    }

    @Test
    void theWorstScoreCountsFiveTimesWhereTheSchemeSaysSo() {
        assertEquals(0, number("3.2").compareTo(SchemesFixture.WORST.combine(numbers("1", "1", "2", "4", "4", "4"))));
    }

    @Test
    void aReversedScaleGivesTheSameRating() {
        for (var score : numbers("1", "2", "3", "4", "5")) {
            var reversed = number("6").subtract(score);

            assertEquals(0, Scale.ONE_BEST.normalised(score).compareTo(Scale.FIVE_BEST.normalised(reversed)));
        }
    }

    @Test
    void scoresOfThreeStepsReachBothEnds() {
        var three = new Scale("3", BigDecimal.ONE, number("3"), Scale.Better.HIGH);

        assertEquals(0, number("1").compareTo(three.normalised(number("3"))));
        assertEquals(0, number("3").compareTo(three.normalised(number("2"))));
        assertEquals(0, number("5").compareTo(three.normalised(number("1"))));
    }

    @Test
    void aClassEndsAtItsLimitWhateverTheDirection() {
        assertEquals(
                Optional.of("fine"), SchemesFixture.LOW.classOf(number("3")).map(one -> one.key()));
        assertEquals(Optional.empty(), SchemesFixture.LOW.classOf(number("3.1")));
        assertEquals(
                Optional.of("fine"), SchemesFixture.HIGH.classOf(number("5")).map(one -> one.key()));
        assertEquals(Optional.empty(), SchemesFixture.HIGH.classOf(number("2.9")));
    }

    @Test
    void bandsHaveTheLimitsOfTheEnvironmentalFootprint() {
        assertEquals(RatingBand.EXCELLENT, RatingBand.of(number("1.5")));
        assertEquals(RatingBand.VERY_GOOD, RatingBand.of(number("1.51")));
        assertEquals(RatingBand.GOOD, RatingBand.of(number("3")));
        assertEquals(RatingBand.FAIR, RatingBand.of(number("4")));
        assertEquals(RatingBand.POOR, RatingBand.of(number("4.01")));
    }

    private static List<BigDecimal> numbers(String... numbers) {
        return Stream.of(numbers).map(BigDecimal::new).toList();
    }

    private static BigDecimal number(String number) {
        return new BigDecimal(number);
    }
}
