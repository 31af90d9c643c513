package org.tanji.testkit;

import java.math.BigDecimal;
import java.util.Optional;
import org.tanji.engine.result.Result;

/** A result as a few lines that a person can check by hand: total, stages, processes, what is missing or doubtful. */
final class ResultText {

    private ResultText() {}

    static String of(Result result) {
        var text = new StringBuilder();
        line(text, "boundary", result.footprint().boundary().id());
        line(text, "total", number(result.footprint().value()));
        line(text, "known", result.footprint().known().toPlainString());
        result.stages().forEach(stage -> line(text, "stage " + stage.key(), number(stage.value())));
        result.processes().forEach(process -> line(text, "process " + process.key(), number(process.value())));
        result.missing()
                .forEach(missing ->
                        line(text, "missing", missing.problem().place().toString()));
        Plausibility.doubts(result).forEach(place -> line(text, "doubt", place));
        return text.toString();
    }

    private static void line(StringBuilder text, String name, String value) {
        text.append(name).append(": ").append(value).append('\n');
    }

    private static String number(Optional<BigDecimal> value) {
        return value.map(BigDecimal::toPlainString).orElse("incomplete");
    }
}
