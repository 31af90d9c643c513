package org.tanji.host.rule.reading;

import java.util.Locale;

/**
 * A term in days, written as {@code 5 calendar} or {@code 10 working}.
 *
 * @param number 1 or more
 */
public record Days(int number, DayCount count) {

    public Days {
        if (number < 1) {
            throw new IllegalArgumentException("a term has at least one day, not " + number);
        }
    }

    /** As the file has it, such as {@code 10 working}. */
    public String written() {
        return number + " " + count.name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException for anything that {@link #written()} does not write */
    public static Days parse(String text) {
        var parts = text.split(" ");
        if (parts.length != 2) {
            throw new IllegalArgumentException(text);
        }
        return new Days(Integer.parseInt(parts[0]), Question.option(DayCount.class, parts[1]));
    }
}
