package org.tanji.host.rule.reading;

import static org.tanji.host.rule.RuleFailure.FILE_UNREADABLE;
import static org.tanji.host.rule.RuleFailure.OPTION_UNKNOWN;
import static org.tanji.host.rule.RuleFailure.QUESTION_OPEN;
import static org.tanji.host.rule.RuleFailure.READINGS_CHANGED;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.tanji.engine.failure.Failure;

/**
 * All readings with their history.
 *
 * @param file that they come from, for messages
 */
public record ReadingRegister(Path file, List<Reading> all) {

    public ReadingRegister {
        all = List.copyOf(all);
    }

    /**
     * Reads {@code config/rule/readings.yaml}.
     *
     * @throws Failure FILE_UNREADABLE, UNKNOWN_KEY, OPTION_UNKNOWN, or QUESTION_OPEN when something that changes behaviour
     *     has no reading at all
     */
    public static ReadingRegister read(Path config) {
        var register = ReadingFile.read(config.resolve("rule").resolve("readings.yaml"));
        Questions.all().forEach(register::check);
        return register;
    }

    /**
     * What is in force on that day.
     *
     * @throws Failure QUESTION_OPEN when a question had no decision yet
     */
    public Readings on(LocalDate day) {
        var answers = new TreeMap<String, String>();
        for (var question : Questions.all()) {
            var decision = get(question)
                    .findDecision(day)
                    .orElseThrow(() -> Failure.of(QUESTION_OPEN, file, question.key(), day));
            answers.put(question.key(), decision.answer());
        }
        return new Readings(day, answers);
    }

    /**
     * What a case was pinned to. A question that the program did not ask yet on that day is answered as it was
     * at first; one that it no longer asks is left out.
     *
     * @throws Failure READINGS_CHANGED when the register says something else about that day than it said then
     */
    Readings since(RulePin pin) {
        var then = new TreeMap<>(Readings.parse(pin.accepted(), pin.readings()).answers());
        var now = new TreeMap<String, String>();
        for (var question : Questions.all()) {
            var reading = get(question);
            var decision = reading.findDecision(pin.accepted())
                    .orElse(reading.decisions().get(0));
            now.put(question.key(), decision.answer());
        }
        then.keySet().retainAll(now.keySet());
        var asked = new TreeMap<>(now);
        asked.keySet().retainAll(then.keySet());
        if (!asked.equals(then)) {
            throw Failure.of(READINGS_CHANGED, pin.accepted(), then, asked);
        }
        return new Readings(pin.accepted(), now);
    }

    private Reading get(Question<?> question) {
        return all.stream()
                .filter(reading -> reading.key().equals(question.key()))
                .findFirst()
                .orElseThrow(() -> Failure.of(QUESTION_OPEN, file, question.key(), ""));
    }

    private void check(Question<?> question) {
        var reading = get(question);
        if (reading.decisions().isEmpty()) {
            throw Failure.of(FILE_UNREADABLE, file, question.key() + ".decisions");
        }
        for (var decision : reading.decisions()) {
            try {
                question.parse().apply(decision.answer());
            } catch (IllegalArgumentException | DateTimeException e) {
                throw Failure.of(
                        OPTION_UNKNOWN, file, question.key(), decision.answer(), String.join(", ", question.offered()));
            }
        }
    }
}
