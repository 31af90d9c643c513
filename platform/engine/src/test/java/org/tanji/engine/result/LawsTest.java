package org.tanji.engine.result;

import static java.math.MathContext.DECIMAL128;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collections;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws that hold for every inventory. One seed is one case, so a case that fails can be run again. */
class LawsTest {

    /** 34 digits are carried; what is left of them after a few hundred roundings. */
    private static final MathContext THIRTY = new MathContext(30);

    static LongStream seeds() {
        return LongStream.range(1, 211);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void tenTimesEverythingIsTenTimesTheFootprint(long seed) {
        var once = new LawsFixture(seed).total();

        var tenfold = new LawsFixture(seed).times("10").total();

        assertEquals(rounded(once.multiply(BigDecimal.TEN)), rounded(tenfold));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theOrderOfRowsMovesNoContributionAtAllAndTheFootprintNotInThirtyDigits(long seed) {
        var some = new LawsFixture(seed);
        var straight = some.result();

        Collections.shuffle(some.rows, new Random(seed));
        var shuffled = some.result();

        assertEquals(values(straight), values(shuffled));
        assertEquals(
                rounded(straight.footprint().value().orElseThrow()),
                rounded(shuffled.footprint().value().orElseThrow()));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theUnitOfEntryChangesNoByteOfTheTrace(long seed) {
        var digest = new LawsFixture(seed).result().manifest().digests().trace();

        var inTonnes = new LawsFixture(seed).in("kg", "t").in("kWh", "MWh").in("MJ", "GJ");
        var inGrams = new LawsFixture(seed).in("kg", "g").in("kWh", "kJ").in("MJ", "J");

        assertEquals(digest, inTonnes.result().manifest().digests().trace());
        assertEquals(digest, inGrams.result().manifest().digests().trace());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void stagesAndProcessesAddUpToTheLastDigit(long seed) {
        var result = new LawsFixture(seed).result();

        for (var parts : java.util.List.of(result.stages())) {
            var sum = parts.stream()
                    .map(part -> part.value().orElseThrow())
                    .reduce(BigDecimal.ZERO, (left, right) -> left.add(right, DECIMAL128));
            assertEquals(0, sum.compareTo(result.footprint().value().orElseThrow()));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void sharesOfOneProcessAddUpToOne(long seed) {
        var sum = new LawsFixture(seed)
                .result().allocations().stream()
                        .map(share -> share.share().orElseThrow())
                        .reduce(BigDecimal.ZERO, (left, right) -> left.add(right, DECIMAL128));

        assertEquals(0, sum.round(THIRTY).compareTo(BigDecimal.ONE));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void moreOfAnInputIsNeverLessOfAFootprint(long seed) {
        var less = new LawsFixture(seed).total();
        var some = new LawsFixture(seed);
        some.amounts.computeIfPresent("heat", (name, text) -> "99999 MJ");

        assertTrue(some.total().compareTo(less) > 0);
    }

    private static BigDecimal rounded(BigDecimal number) {
        return number.round(THIRTY).stripTrailingZeros();
    }

    private static TreeMap<BigDecimal, Integer> values(Result result) {
        var values = new TreeMap<BigDecimal, Integer>();
        result.contributions().forEach(one -> values.merge(one.value().orElseThrow(), 1, Integer::sum));
        return values;
    }
}
