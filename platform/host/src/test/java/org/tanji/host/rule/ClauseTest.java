package org.tanji.host.rule;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClauseTest {

    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    @Test
    void theRegisterHasEightyOneRulesInOrder() {
        var expected = IntStream.rangeClosed(1, 81)
                .mapToObj(number -> number < 10 ? "R-00" + number : "R-0" + number)
                .toList();

        assertEquals(expected, Arrays.stream(Clause.values()).map(Clause::id).toList());
    }

    @ParameterizedTest
    @EnumSource(Clause.class)
    void everyClauseSaysInBothLanguagesWhatItAsks(Clause clause) {
        assertFalse(clause.in(Locale.ENGLISH).isBlank());
        assertTrue(clause.in(CHINESE).codePoints().anyMatch(Character::isIdeographic));
        assertNotEquals(clause.in(Locale.ENGLISH), clause.in(CHINESE));
    }

    @Test
    void theBundleHasNoClauseThatTheRegisterDoesNotHave() {
        var keys = ResourceBundle.getBundle("text/clause", Locale.ROOT).keySet().stream()
                .filter(key -> key.startsWith("R-"))
                .collect(toCollection(TreeSet::new));

        assertEquals(Arrays.stream(Clause.values()).map(Clause::id).collect(toCollection(TreeSet::new)), keys);
    }

    @Test
    void aClauseIsCitedAsPrinted() {
        assertEquals("7.4.2", Clause.CORRECTION_WITHIN_TWO_MONTHS.cited());
        assertEquals("Annex 1 11.1", Clause.GROWTH_ENDS_VALIDITY.cited(Locale.ENGLISH));
        assertEquals("附件1 11.1", Clause.GROWTH_ENDS_VALIDITY.cited(CHINESE));
        assertEquals("附件3–6 2, 附件7 6", Clause.UNIT_NEVER_SPANS_MODELS.cited(CHINESE));
    }

    @ParameterizedTest
    @EnumSource(ClauseNature.class)
    void everyNatureOccursAndHasAName(ClauseNature nature) {
        assertTrue(Arrays.stream(Clause.values())
                .anyMatch(clause -> clause.natures().contains(nature)));
        assertFalse(nature.in(CHINESE).isBlank());
    }
}
