package org.tanji.host.rule.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tanji.engine.failure.Failure;
import org.tanji.host.rule.Clause;
import org.tanji.host.rule.Proves;
import org.tanji.host.rule.RuleFailure;

class RuleBookTest {

    private static final LocalDate ACCEPTED = LocalDate.of(2025, 11, 3);
    private static final String DECIDED = "decisions: [{since: 2025-10-14, answer: day-before, by: program}]";

    @TempDir
    private Path config;

    @BeforeEach
    void copyShipped() throws IOException {
        var folder = Files.createDirectories(config.resolve("rule"));
        try (var files = Files.list(RuleFixture.CONFIG.resolve("rule"))) {
            for (var file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
    }

    @Test
    void everyQuestionHasAnAnswerFromTheFirstDayOfTheRuleOn() {
        var rule = RuleBook.read(config).on(LocalDate.of(2025, 10, 14));

        for (var question : Questions.all()) {
            assertTrue(rule.readings().answers().containsKey(question.key()), question.key());
            rule.answer(question);
        }
        assertEquals(ValidityEnd.DAY_BEFORE, rule.answer(Questions.VALIDITY_END));
        assertEquals(new Days(10, DayCount.WORKING), rule.answer(Questions.NOTIFICATION));
        assertEquals(2, rule.answer(Questions.SURVEILLANCE_SUBMISSIONS));
    }

    @Test
    void everyAnswerThatIsAnOptionHasWordsInBothLanguages() {
        for (var reading : RuleBook.read(config).register().all()) {
            for (var decision : reading.decisions()) {
                var words = reading.words(decision.answer());
                assertEquals(reading.options().isEmpty(), words.zh().equals(words.en()), reading.key());
            }
        }
    }

    @Test
    void theOptionsOfTheFileAreThoseThatTheProgramKnows() {
        var register = RuleBook.read(config).register();

        for (var question : Questions.all()) {
            var reading = register.all().stream()
                    .filter(candidate -> candidate.key().equals(question.key()))
                    .findFirst()
                    .orElseThrow();
            for (var option : reading.options().keySet()) {
                assertTrue(question.offered().contains(option), question.key() + ": " + option);
            }
            if (!reading.options().isEmpty()) {
                assertEquals(question.offered().size(), reading.options().size(), question.key());
            }
        }
    }

    @Test
    void beforeTheFirstEditionThereIsNoRule() {
        var refusal = assertThrows(Failure.class, () -> RuleBook.read(config).on(LocalDate.of(2025, 10, 13)));

        assertEquals(RuleFailure.NOT_IN_FORCE, refusal.code());
    }

    @Test
    void anOptionThatIsNotOfferedIsRefusedWithThoseThatAre() throws IOException {
        replace(DECIDED, DECIDED.replace("day-before", "next-day"));

        var refusal = assertThrows(Failure.class, () -> RuleBook.read(config));

        assertEquals(RuleFailure.OPTION_UNKNOWN, refusal.code());
        assertTrue(refusal.message(Locale.ENGLISH).contains("day-before, same-day"));
    }

    @Test
    void aQuestionWithoutAReadingIsRefused() throws IOException {
        replace("  validity-end:", "  end-of-validity:");

        var refusal = assertThrows(Failure.class, () -> RuleBook.read(config));

        assertEquals(RuleFailure.QUESTION_OPEN, refusal.code());
    }

    @Test
    void aDecisionOfNobodyIsRefused() throws IOException {
        replace(DECIDED, DECIDED.replace("by: program", "by: someone"));

        var refusal = assertThrows(Failure.class, () -> RuleBook.read(config));

        assertEquals(RuleFailure.FILE_UNREADABLE, refusal.code());
        assertTrue(refusal.message(Locale.ENGLISH).contains("validity-end.decisions[0].by"));
    }

    @Nested
    @Proves(Clause.EDITION_IN_FORCE)
    class AfterACaseWasAccepted {

        private RulePin pin;

        @BeforeEach
        void accept() {
            pin = RuleBook.read(config).on(ACCEPTED).pin();
        }

        @Test
        void itKeepsItsReadingWhenTheBodyDecidesOtherwiseLater() throws IOException {
            replace(DECIDED, DECIDED.replace("]", ", {since: 2026-01-01, answer: same-day, by: program}]"));

            var book = RuleBook.read(config);

            assertEquals(ValidityEnd.DAY_BEFORE, book.pinned(pin).answer(Questions.VALIDITY_END));
            var later = book.on(LocalDate.of(2026, 1, 1));
            assertEquals(ValidityEnd.SAME_DAY, later.answer(Questions.VALIDITY_END));
            assertNotEquals(pin.digest(), later.pin().digest());
        }

        @Test
        void aDecisionOfThatDayMayNotBeEdited() throws IOException {
            replace(DECIDED, DECIDED.replace("day-before", "same-day"));
            var book = RuleBook.read(config);

            var refusal = assertThrows(Failure.class, () -> book.pinned(pin));

            assertEquals(RuleFailure.READINGS_CHANGED, refusal.code());
        }

        @Test
        void aQuestionThatWasNotAskedThenIsAnsweredAsAtFirst() {
            var fewer = new RulePin(
                    pin.accepted(), pin.edition(), pin.seal(), pin.readings().replace("archive=P6Y\n", ""));

            var rule = RuleBook.read(config).pinned(fewer);

            assertEquals(6, rule.answer(Questions.ARCHIVE).getYears());
        }

        @Test
        void anEditionThatIsGoneIsRefused() {
            var other = new RulePin(pin.accepted(), pin.edition(), "0".repeat(64), pin.readings());
            var book = RuleBook.read(config);

            var refusal = assertThrows(Failure.class, () -> book.pinned(other));

            assertEquals(RuleFailure.EDITION_GONE, refusal.code());
        }
    }

    private void replace(String what, String by) throws IOException {
        var file = config.resolve("rule").resolve("readings.yaml");
        var text = Files.readString(file);
        assertTrue(text.contains(what), what);
        Files.writeString(file, text.replace(what, by));
    }
}
