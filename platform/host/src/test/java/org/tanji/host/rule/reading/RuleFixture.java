package org.tanji.host.rule.reading;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.TreeMap;

/** The shipped rule, for tests; also with a question answered otherwise. */
public final class RuleFixture {

    public static final Path CONFIG = Path.of("../../config");
    public static final LocalDate DAY = LocalDate.of(2025, 11, 3);

    private static final RuleBook BOOK = RuleBook.read(CONFIG);

    private RuleFixture() {}

    public static RuleInForce shipped() {
        return BOOK.on(DAY);
    }

    /** @param answer as the file has it */
    public static RuleInForce with(Question<?> question, String answer) {
        var rule = shipped();
        var answers = new TreeMap<>(rule.readings().answers());
        answers.put(question.key(), answer);
        return new RuleInForce(rule.edition(), new Readings(DAY, answers), rule.calendar());
    }
}
