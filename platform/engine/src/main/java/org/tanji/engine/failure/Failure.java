package org.tanji.engine.failure;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tanji.engine.text.Localized;

/**
 * The only exception that the platform throws on purpose.
 *
 * <p>It carries a code and the values at fault, and, where a whole file was checked, every {@link Problem} found in it.
 * Programming errors stay exceptions of the JDK.
 */
public final class Failure extends RuntimeException {

    /** Without it a missing translation would be looked up in the language of the server. */
    private static final Control EXACT_LOCALE = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final transient FailureCode code;
    private final transient List<Object> details;
    private final transient List<Problem> problems;

    private Failure(FailureCode code, List<Problem> problems, Object[] details) {
        this.code = code;
        this.problems = List.copyOf(problems);
        this.details = List.copyOf(Arrays.asList(details));
    }

    /**
     * @param details the values that the sentence names, in the order of its placeholders; {@link Localized} values and
     *     other failures are put into the reader's language
     */
    public static Failure of(FailureCode code, Object... details) {
        return new Failure(code, List.of(), details);
    }

    /** A failure with one or more problems, each at its place. */
    public static Failure listing(FailureCode code, List<Problem> problems, Object... details) {
        return new Failure(code, problems, details);
    }

    public FailureCode code() {
        return code;
    }

    /** The values that the sentence names, in the order of its placeholders. */
    public List<Object> details() {
        return details;
    }

    /** Every problem found, in the order of their places; empty when the failure is a single one. */
    public List<Problem> problems() {
        return problems;
    }

    /** The whole text in English, for the log. */
    @Override
    public String getMessage() {
        return message(Locale.ROOT);
    }

    /** The sentence, followed by a line for each problem, as a reader of that language sees them. */
    public String message(Locale locale) {
        return Stream.concat(Stream.of(sentence(locale)), problems.stream().map(problem -> problem.message(locale)))
                .collect(Collectors.joining("\n"));
    }

    /** The sentence alone, without the problems. */
    public String sentence(Locale locale) {
        return phrase("failure." + code.name(), locale);
    }

    /** Another text of the same bundle, with the same values put into it; such as a shorter one for a list. */
    public String phrase(String key, Locale locale) {
        return new MessageFormat(words(locale).getString(key), locale)
                .format(details.stream().map(detail -> text(detail, locale)).toArray());
    }

    public boolean hasPhrase(String key) {
        return words(Locale.ROOT).containsKey(key);
    }

    private ResourceBundle words(Locale locale) {
        var loader = code.getClass().getClassLoader();
        return ResourceBundle.getBundle(code.bundle(), locale, loader, EXACT_LOCALE);
    }

    private static String text(Object detail, Locale locale) {
        if (detail instanceof Failure cause) {
            return cause.message(locale);
        }
        if (detail instanceof Localized words) {
            return words.in(locale);
        }
        if (detail instanceof java.math.BigDecimal number) {
            return number.toPlainString();
        }
        return detail.toString();
    }
}
