package org.tanji.host.identity;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tanji.engine.failure.Failure;

class PasswordRulesTest {

    @ParameterizedTest
    @ValueSource(strings = {"vier wörter im wind", "钢铁森林里的月亮和海风", "aaaaaaaaab", "kxq7-mm2p-zzt4-w9ab"})
    void aLongOneIsTakenWhateverItIsMadeOf(String password) {
        assertDoesNotThrow(() -> PasswordRules.check(password, "planner"));
    }

    @ParameterizedTest
    @CsvSource({
        "short, PASSWORD_TOO_SHORT",
        "123456789, PASSWORD_TOO_SHORT",
        "1234567890, PASSWORD_TOO_COMMON",
        "QwertyUiop, PASSWORD_TOO_COMMON",
        "woaini1314520, PASSWORD_TOO_COMMON",
        "aaaaaaaaaaaaaa, PASSWORD_TOO_COMMON",
        "abcabcabcabc, PASSWORD_TOO_COMMON",
        "decision-maker, PASSWORD_TOO_COMMON"
    })
    void whatEverybodyTriesFirstIsNot(String password, String code) {
        refused(password, code);
    }

    @Test
    void neitherIsOneThatOnlyCostsTime() {
        refused("x y".repeat(100), "PASSWORD_TOO_LONG");
    }

    private static void refused(String password, String code) {
        var failure = assertThrows(Failure.class, () -> PasswordRules.check(password, "decision-maker"));
        assertEquals(code, failure.code().name());
    }
}
