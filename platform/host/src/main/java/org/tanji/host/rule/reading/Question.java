package org.tanji.host.rule.reading;

import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Something that the rule leaves open and whose answer changes what the program does.
 *
 * @param key of the reading in {@code readings.yaml}
 * @param offered the options, or a sample of the values that are understood
 * @param parse from what is written in the file; throws IllegalArgumentException or DateTimeException for anything else
 */
public record Question<T>(String key, List<String> offered, Function<String, T> parse) {

    public Question {
        offered = List.copyOf(offered);
    }

    static <E extends Enum<E>> Question<E> between(String key, Class<E> options) {
        return new Question<>(key, written(options), text -> option(options, text));
    }

    static Question<Period> period(String key) {
        return new Question<>(key, List.of("P2M"), Period::parse);
    }

    static Question<List<Period>> periods(String key) {
        return new Question<>(
                key,
                List.of("P9M P7M P6M"),
                text -> Arrays.stream(text.split(" ")).map(Period::parse).toList());
    }

    static Question<Integer> count(String key) {
        return new Question<>(key, List.of("2"), Integer::valueOf);
    }

    static Question<Days> days(String key) {
        return new Question<>(key, List.of("5 calendar", "10 working"), Days::parse);
    }

    static <E extends Enum<E>> E option(Class<E> options, String text) {
        return Enum.valueOf(options, text.replace('-', '_').toUpperCase(Locale.ROOT));
    }

    private static <E extends Enum<E>> List<String> written(Class<E> options) {
        return Arrays.stream(options.getEnumConstants())
                .map(option -> option.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }
}
