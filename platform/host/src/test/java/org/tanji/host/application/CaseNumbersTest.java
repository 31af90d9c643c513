package org.tanji.host.application;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CaseNumbersTest {

    @Test
    void aPatternHasItsNumberOnceAndNothingUnknown() {
        assertTrue(CaseNumbers.isPattern("PCF-{year}-{number:4}"));
        assertTrue(CaseNumbers.isPattern("{number}"));

        assertFalse(CaseNumbers.isPattern("PCF-{year}"));
        assertFalse(CaseNumbers.isPattern("{number}{number}"));
        assertFalse(CaseNumbers.isPattern("PCF-{month}-{number}"));
        assertFalse(CaseNumbers.isPattern("x".repeat(30) + "{number}"));
    }
}
