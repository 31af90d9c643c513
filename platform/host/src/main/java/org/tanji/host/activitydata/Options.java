package org.tanji.host.activitydata;

import static org.tanji.host.activitydata.ActivityDataFailure.OPTION_AMBIGUOUS;
import static org.tanji.host.activitydata.ActivityDataFailure.OPTION_UNKNOWN;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.method.DataKind;
import org.tanji.engine.method.FieldType.Option;
import org.tanji.engine.method.Method;
import org.tanji.engine.text.Nearest;

/**
 * The few answers that a cell allows, written as their id, in Chinese, in English, or as the list of the template
 * offers them.
 */
record Options(List<Option> options) {

    Options {
        options = List.copyOf(options);
    }

    static Options ofDataKinds() {
        return new Options(Arrays.stream(DataKind.values())
                .map(kind -> new Option(kind.key(), Words.of("data." + kind.key())))
                .toList());
    }

    static Options ofYesAndNo() {
        return new Options(Stream.of("yes", "no")
                .map(answer -> new Option(answer, Words.of("answer." + answer)))
                .toList());
    }

    static Options ofBoundaries(Method method) {
        return new Options(method.boundaries().stream()
                .map(boundary -> new Option(boundary.id(), boundary.label()))
                .toList());
    }

    /** As the lists of the template show them. */
    List<String> offered() {
        return options.stream().map(Options::shown).toList();
    }

    String shown(String id) {
        return options.stream()
                .filter(option -> option.id().equals(id))
                .map(Options::shown)
                .findFirst()
                .orElse(id);
    }

    /**
     * The id of what was written.
     *
     * @throws Failure OPTION_UNKNOWN with the nearest answer, or OPTION_AMBIGUOUS
     */
    String read(String text) {
        var written = plain(text);
        var exact = options.stream()
                .filter(option -> option.id().equals(text.strip()))
                .findFirst();
        if (exact.isPresent()) {
            return exact.get().id();
        }
        var meant = options.stream()
                .filter(option -> words(option).anyMatch(written::equals))
                .map(Option::id)
                .distinct()
                .toList();
        if (meant.size() > 1) {
            throw Failure.of(OPTION_AMBIGUOUS, text, String.join(", ", meant));
        }
        if (meant.isEmpty()) {
            var all = options.stream()
                    .flatMap(option -> Stream.of(
                            option.id(), option.label().zh(), option.label().en()))
                    .toList();
            var nearest = Nearest.to(text, all).orElse(all.isEmpty() ? "" : all.get(0));
            throw Failure.of(OPTION_UNKNOWN, text, allowed(), nearest);
        }
        return meant.get(0);
    }

    private String allowed() {
        return options.stream().map(Options::shown).collect(Collectors.joining("; "));
    }

    private static Stream<String> words(Option option) {
        return Stream.of(option.id(), option.label().zh(), option.label().en(), shown(option))
                .map(Options::plain);
    }

    private static String shown(Option option) {
        return Words.both(option.label());
    }

    private static String plain(String text) {
        return WrittenAmount.narrow(text).replace(" ", "").toLowerCase(Locale.ROOT);
    }
}
