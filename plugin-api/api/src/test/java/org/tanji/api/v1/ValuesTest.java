package org.tanji.api.v1;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class ValuesTest {

    private static final Words SOME_WORDS = Words.of("型号", "Model");

    @Test
    void wordsInOneLanguageOnlyAreRefused() {
        var refused = assertThrows(IllegalArgumentException.class, () -> Words.of("型号", " "));

        assertEquals("en must not be blank", refused.getMessage());
    }

    @Test
    void twoItemsOfOneIdAreRefused() {
        var item = ChecklistItem.always("licence", "7.1 (2)", SOME_WORDS);

        var refused = assertThrows(IllegalArgumentException.class, () -> ApplicationChecklist.of(List.of(item, item)));

        assertEquals("two checklist items have the id licence", refused.getMessage());
    }

    @Test
    void anAttributeCannotBothSplitAndBeIgnored() {
        var builder = UnitPartition.builder().splitBy(ProductAttribute.MODEL, SOME_WORDS, SOME_WORDS, "4");

        assertThrows(IllegalArgumentException.class, () -> builder.ignore(ProductAttribute.MODEL, SOME_WORDS));
    }

    @Test
    void aConditionWithoutAFactIsRefused() {
        var none = EnumSet.noneOf(ApplicationFact.class);

        assertThrows(IllegalArgumentException.class, () -> ChecklistItem.whenAnyOf("oem", "7.1 (4)", SOME_WORDS, none));
    }

    @Test
    void anItemKeepsItsFactsEvenIfTheCallerChangesItsSet() {
        var facts = EnumSet.of(ApplicationFact.MADE_AS_OEM);
        var item = ChecklistItem.whenAnyOf("oem", "7.1 (4)", SOME_WORDS, facts);

        facts.clear();

        assertTrue(item.whenAnyOf().contains(ApplicationFact.MADE_AS_OEM));
    }
}
