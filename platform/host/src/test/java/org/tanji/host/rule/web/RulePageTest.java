package org.tanji.host.rule.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tanji.host.rule.deadline.TermWords;
import org.tanji.host.rule.reading.RuleBook;
import org.tanji.host.rule.reading.RuleFixture;

class RulePageTest {

    private final RuleBook book = RuleBook.read(RuleFixture.CONFIG);

    @Test
    void showsEveryNumberWithTheClauseItComesFrom() {
        var page = page(Locale.ENGLISH);

        var correction = page.values().stream()
                .filter(value -> value.key().equals("inspection.correction"))
                .findFirst()
                .orElseThrow();
        assertEquals("7.4.2", correction.clause().clause());
        assertEquals("2 months", correction.value());
        assertEquals(
                "10 %",
                page.values().stream()
                        .filter(value -> value.key().equals("growth.unplanned"))
                        .findFirst()
                        .orElseThrow()
                        .value());
    }

    @Test
    void marksWhatWasChosenAmongWhatCouldBe() {
        var page = page(Locale.ENGLISH);

        for (var reading : page.readings()) {
            assertEquals(
                    1,
                    reading.answers().stream().filter(RulePage.Answer::chosen).count(),
                    reading.key());
            assertFalse(reading.decisions().isEmpty(), reading.key());
        }
        assertTrue(page.corrections().stream().allMatch(row -> row.answers().isEmpty()));
    }

    @Test
    void readsChineseToChineseReaders() {
        var page = page(Locale.SIMPLIFIED_CHINESE);

        assertTrue(page.clauses().stream().anyMatch(clause -> clause.clause().equals("附件1 11.1")));
        assertEquals("产品碳足迹认证实施规则", page.edition().title());
    }

    @ParameterizedTest
    @CsvSource({
        "P2M, 2 months, 2 个月",
        "P90D P30D, '90 days, 30 days', 90 日、30 日",
        "10 working, 10 working days, 10 个工作日",
        "2, 2, 2",
    })
    void termsAreSaidAsPeopleSayThem(String written, String english, String chinese) {
        assertEquals(english, TermWords.written(written).in(Locale.ENGLISH));
        assertEquals(chinese, TermWords.written(written).in(Locale.SIMPLIFIED_CHINESE));
    }

    private RulePage page(Locale locale) {
        return new RuleView(book, LocalDate.of(2026, 1, 5), locale).page();
    }
}
