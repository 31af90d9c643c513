package org.tanji.engine.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.inventory.QualityAspect;
import org.tanji.engine.quality.SchemesFixture;

/** Data quality on the example bicycle, rule 7.5.3. */
class QualityRatingTest {

    private static final String NOTHING = "\"exclusions\":";

    @Nested
    class TheRating {

        @Test
        void isAbsentWhenNothingWasRated() {
            assertEquals(Optional.empty(), BicycleFixture.result().quality().rating());
        }

        @Test
        void isThatOfTheOneDatumThatIsRated() {
            var rating = rated(low("power", 1, 2, 3, 2));

            assertEquals(0, new BigDecimal(2).compareTo(rating.overall()));
            assertEquals("very-good", rating.band().key());
            assertTrue(rating.coverage().signum() > 0 && rating.coverage().compareTo(BigDecimal.ONE) < 0);
        }

        @Test
        void weightsSumToOne() {
            var weights = rated(low("power", 1, 2, 3, 2)).flows().stream()
                    .map(QualityRating.FlowRating::weight)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);

            assertTrue(weights.subtract(BigDecimal.ONE).abs().compareTo(new BigDecimal("1E-30")) < 0);
        }

        @Test
        void doesNotDependOnTheDirectionOfTheScale() {
            var low = rated(low("power", 1, 2, 3, 2), low("部件[1]", 4, 4, 5, 4));
            var high = rated(rating("power", "high", 5, 4, 3, 4), rating("部件[1]", "high", 2, 2, 1, 2));

            assertEquals(0, low.overall().compareTo(high.overall()));
            assertEquals(low.coverage(), high.coverage());
        }

        @Test
        void doesNotDependOnTheOrderOfTheRatings() {
            var one = rated(low("power", 1, 2, 3, 2), low("部件[1]", 4, 4, 5, 4));
            var other = rated(low("部件[1]", 4, 4, 5, 4), low("power", 1, 2, 3, 2));

            assertEquals(one.overall(), other.overall());
            assertEquals(one.aspects(), other.aspects());
        }

        @Test
        void doesNotDependOnTheOrderOfTheRows() {
            var frame = "{\"名称\":\"车架\",\"净重\":\"8 kg\",\"利用率\":\"80 %\",\"材料\":\"M.STEEL\"}";
            var bar = "{\"名称\":\"车把\",\"净重\":\"500 g\",\"利用率\":\"50 %\",\"材料\":\"M.ALU\"}";
            var swapped =
                    BicycleFixture.INPUT.replace(frame, "X").replace(bar, frame).replace("X", bar);

            var one = rating(BicycleFixture.INPUT, low("部件[1]", 4, 4, 5, 4), low("部件[2].净重", 1, 1, 1, 1));
            var other = rating(swapped, low("部件[2]", 4, 4, 5, 4), low("部件[1].净重", 1, 1, 1, 1));

            assertEquals(one.overall(), other.overall());
            assertEquals(one.coverage(), other.coverage());
        }

        @Test
        void isPulledByTheFlowThatContributesMost() {
            var goodFrame = rated(low("power", 5, 5, 5, 5), low("部件[1]", 1, 1, 1, 1));
            var poorFrame = rated(low("power", 1, 1, 1, 1), low("部件[1]", 5, 5, 5, 5));

            assertTrue(goodFrame.overall().compareTo(poorFrame.overall()) < 0);
        }

        @Test
        void takesThePedigreeThatAValueCarries() {
            var pedigree = BicycleFixture.INPUT.replace(
                    "\"paint_mass\":\"300 g\"",
                    "\"paint_mass\":{\"value\":\"300 g\",\"uncertainty\":\"pedigree 2 1 3 1 2 basic 1.05\"}");

            var rating = rating(pedigree);

            assertEquals(0, new BigDecimal("1.8").compareTo(rating.overall()));
            var time = rating.aspects().stream()
                    .filter(one -> one.aspect() == QualityAspect.TIME)
                    .findFirst()
                    .orElseThrow();
            assertEquals(0, new BigDecimal(3).compareTo(time.rating()));
        }

        @Test
        void isReadBackAndRecomputedToTheByte() {
            var result = quantified(BicycleFixture.INPUT, low("power", 1, 2, 3, 2), low("factor:M.STEEL", 2, 2, 2, 2));
            var text = ResultJson.write(result);

            var read = ResultJson.read("stored", text);

            assertEquals(text, ResultJson.write(read));
            assertInstanceOf(Recomputation.Identical.class, Recompute.recompute(read));
        }
    }

    @Nested
    class Refused {

        @Test
        void aScoreOutsideOfItsScaleIsRefusedWithItsDirection() {
            assertRefused(
                    "0 for time is not on the scale 5-best, which has 5 as its best",
                    rating("power", "high", 1, 2, 0, 2));
        }

        @Test
        void anUnknownSchemeIsRefusedWithThoseThereAre() {
            assertRefused(
                    "no scheme \"own\". Schemes of this installation: low, high, worst",
                    rating("power", "own", 1, 2, 3, 2));
        }

        @Test
        void aDatumThatDoesNotExistIsRefused() {
            assertRefused("nothing at \"部件[3]\" to rate", low("部件[3]", 1, 2, 3, 2));
        }

        @Test
        void ratingOneDatumInTwoDirectionsIsRefused() {
            assertRefused(
                    "rated twice, with low and with high",
                    low("power", 1, 2, 3, 2),
                    rating("power", "high", 1, 2, 3, 2));
        }

        @Test
        void aMissingScoreIsRefused() {
            var short_ = low("power", 1, 2, 3, 2).replace("\"accuracy\":2", "\"sources\":2");

            assertRefused("The score for accuracy (accuracy) is missing", short_);
            assertRefused("The scheme low has no score for sources", short_);
        }

        @Test
        void aspectsOnTwoScalesAreRefused() {
            var mixed = BicycleFixture.INPUT.replace(
                    "\"quality\":[",
                    "\"quality\":[{\"aspect\":\"sources\",\"score\":5,\"scale\":\"5-best\",\"evidence\":\"file 3\"},");

            var failure = assertThrows(Failure.class, () -> quantified(mixed));

            assertTrue(failure.message(Locale.ROOT).contains("1-best (1 > 5)"), failure.message(Locale.ROOT));
        }

        private void assertRefused(String sentence, String... ratings) {
            var failure = assertThrows(Failure.class, () -> quantified(BicycleFixture.INPUT, ratings));
            assertTrue(failure.message(Locale.ROOT).contains(sentence), failure.message(Locale.ROOT));
        }
    }

    private static String low(String of, int technology, int geography, int time, int accuracy) {
        return rating(of, "low", technology, geography, time, accuracy);
    }

    private static String rating(String of, String scheme, int technology, int geography, int time, int accuracy) {
        return "{\"of\":\"" + of + "\",\"scheme\":\"" + scheme + "\",\"scores\":{\"technology\":" + technology
                + ",\"geography\":" + geography + ",\"time\":" + time + ",\"accuracy\":" + accuracy
                + "},\"evidence\":\"file 7\",\"reason\":\"seen on site\"}";
    }

    private static QualityRating rated(String... ratings) {
        return rating(BicycleFixture.INPUT, ratings);
    }

    private static QualityRating rating(String input, String... ratings) {
        return quantified(input, ratings).quality().rating().orElseThrow();
    }

    private static Result quantified(String input, String... ratings) {
        var stated = input.replace(NOTHING, "\"ratings\":[" + String.join(",", List.of(ratings)) + "]," + NOTHING);
        var plain = BicycleFixture.request(BicycleFixture.inventory(stated));
        return Quantify.quantify(new Quantify.Request(
                plain.method(),
                plain.inventory(),
                plain.factors(),
                plain.gwpSet(),
                plain.ruleEdition(),
                plain.plugin(),
                plain.sampling(),
                SchemesFixture.CRITERIA));
    }
}
