package org.tanji.host.rule.reading;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tanji.engine.digest.Sha256;

/**
 * What was decided on one day.
 *
 * @param answers by the key of the question
 */
public record Readings(LocalDate day, Map<String, String> answers) {

    public Readings {
        answers = Collections.unmodifiableMap(new TreeMap<>(answers));
    }

    /** What the program does about that question. */
    public <T> T answer(Question<T> question) {
        return question.parse().apply(Objects.requireNonNull(answers.get(question.key()), question.key()));
    }

    /** The answers as {@code key=answer} lines in the order of the keys: the same for every day that decides alike. */
    public String text() {
        return answers.entrySet().stream()
                .map(answer -> answer.getKey() + "=" + answer.getValue() + "\n")
                .collect(Collectors.joining());
    }

    /** SHA-256 of {@link #text()}. */
    public String digest() {
        return Sha256.of(text());
    }

    static Readings parse(LocalDate day, String text) {
        var answers = new TreeMap<String, String>();
        text.lines().forEach(line -> answers.put(line.split("=", 2)[0], line.split("=", 2)[1]));
        return new Readings(day, answers);
    }
}
