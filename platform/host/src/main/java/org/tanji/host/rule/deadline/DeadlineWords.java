package org.tanji.host.rule.deadline;

import static java.util.stream.Collectors.joining;

import java.text.MessageFormat;
import java.time.DateTimeException;
import java.time.Period;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** Says in words how a deadline came about, from the bundle {@code text/deadline}. */
final class DeadlineWords {

    private static final Control EXACT_LOCALE = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private DeadlineWords() {}

    static String explain(Deadline deadline, Locale locale) {
        var facts = deadline.from().stream()
                .map(fact -> text(locale, "fact." + fact.what().name(), fact.day()))
                .collect(joining(text(locale, "and")));
        var said = new StringBuilder(text(
                locale,
                "kind." + deadline.kind().name(),
                deadline.day(),
                term(deadline.term(), locale),
                facts,
                deadline.clause().cited(locale)));
        if (deadline.stopped() > 0) {
            said.append(text(locale, "stopped", deadline.stopped()));
        }
        if (!deadline.readings().isEmpty()) {
            said.append(text(locale, "readings", String.join(", ", deadline.readings())));
        }
        return said.toString();
    }

    private static String term(String written, Locale locale) {
        try {
            var period = Period.parse(written);
            return text(
                    locale,
                    period.isNegative() ? "before" : "after",
                    TermWords.of(period).in(locale));
        } catch (DateTimeException e) {
            var parts = written.split(" ");
            return text(locale, "after", text(locale, "days." + parts[1], parts[0]));
        }
    }

    static String text(Locale locale, String key, Object... values) {
        var pattern =
                ResourceBundle.getBundle("text/deadline", locale, EXACT_LOCALE).getString(key);
        var told = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            told[i] = values[i].toString();
        }
        return new MessageFormat(pattern, locale).format(told);
    }
}
