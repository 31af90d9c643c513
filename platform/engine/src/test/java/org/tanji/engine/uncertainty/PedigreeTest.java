package org.tanji.engine.uncertainty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tanji.engine.failure.Failure;

class PedigreeTest {

    private final PedigreeTable table = PedigreeTable.shipped();

    @Test
    void theTestVectorGivesItsFactorAndItsDeviation() {
        var pedigree = read("pedigree 3 2 2 3 3 basic 1.05");

        assertEquals(1.24026, table.factor95(pedigree), 5e-6);
        assertEquals(0.107661, table.sigma(pedigree), 5e-7);
    }

    @Test
    void bestScoresLeaveTheBasicUncertainty() {
        assertEquals(2, table.factor95(read("pedigree 1 1 1 1 1 basic transport")), 1e-12);
    }

    @Test
    void aPedigreeIsSampledAsTheLognormalOfItsFactor() {
        var distribution = Distribution.around(10, read("pedigree 3 2 2 3 3 basic electricity"));

        assertEquals(new Distribution.Lognormal(10, table.sigma(read("pedigree 3 2 2 3 3 basic 1.05"))), distribution);
    }

    @Test
    void theTableHasANameAVersionAndFiveAscendingFactorsForEachIndicator() {
        assertEquals("ecoinvent-v2-tech105", table.id());
        assertEquals("1", table.version());
        for (var factors : table.factors().values()) {
            assertEquals(5, factors.size());
            assertEquals(factors, factors.stream().sorted().toList());
        }
    }

    @Test
    void theVariancesAreThoseOfTheThirdEditionWhereTheSourceSaysSo() {
        assertEquals(0.0006, variance("pedigree 2 1 1 1 1 basic 1"), 1e-5);
        assertEquals(0.008, variance("pedigree 4 1 1 1 1 basic 1"), 4e-4);
        assertEquals(0.0006, variance("pedigree 1 1 1 1 2 basic 1"), 1e-5);
        assertEquals(0.12, variance("pedigree 1 1 1 1 5 basic 1"), 2e-3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pedigree 2 1 3 1 2 basic electricity", "pedigree 5 5 5 5 5 basic 1.5"})
    void whatIsWrittenIsReadAgain(String text) {
        assertEquals(text, SpreadText.write(SpreadText.parse(text)));
    }

    @Nested
    class Refused {

        @ParameterizedTest
        @CsvSource({
            "pedigree 2 1 3 1 2, PEDIGREE_FORM",
            "pedigree 2 1 3 1 basic 1.05, PEDIGREE_FORM",
            "pedigree 2 1 3 1 2 1 basic 1.05, PEDIGREE_FORM",
            "pedigree 2 1 6 1 2 basic 1.05, PEDIGREE_SCORE",
            "pedigree 2 1 0 1 2 basic 1.05, PEDIGREE_SCORE",
            "pedigree 2 1 2.5 1 2 basic 1.05, PEDIGREE_SCORE",
            "pedigree 2 1 3 1 2 basic NaN, PEDIGREE_BASIC_UNKNOWN",
            "pedigree 2 1 3 1 2 basic power, PEDIGREE_BASIC_UNKNOWN",
            "pedigree 2 1 3 1 2 basic 0.95, FACTOR_OUT_OF_RANGE",
            "lognormal 0.9, FACTOR_OUT_OF_RANGE",
            "lognormal NaN, NOT_A_NUMBER",
            "normal -5 %, PERCENT_OUT_OF_RANGE",
            "triangular 4 3, BOUNDS_INVERTED",
            "uniform 4 3, BOUNDS_INVERTED",
            "gamma 4 3, NOT_A_SPREAD"
        })
        void eachByItsName(String text, String code) {
            var failure = assertThrows(Failure.class, () -> SpreadText.parse(text));

            assertEquals(code, ((Enum<?>) failure.code()).name());
        }

        @Test
        void aMessageNamesTheIndicatorAndWhatIsAllowed() {
            var failure = assertThrows(Failure.class, () -> SpreadText.parse("pedigree 2 1 9 1 2 basic 1.05"));

            var message = failure.message(Locale.ENGLISH);
            for (var word : List.of("9", "temporal", "1 (best) to 5")) {
                assertTrue(message.contains(word), message);
            }
        }
    }

    private double variance(String text) {
        double sigma = table.sigma(read(text));
        return sigma * sigma;
    }

    private static Spread.Pedigree read(String text) {
        return (Spread.Pedigree) SpreadText.parse(text);
    }
}
