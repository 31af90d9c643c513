package org.tanji.host.quantification.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tanji.engine.inventory.Entry;
import org.tanji.engine.inventory.Row;
import org.tanji.engine.result.Result;
import org.tanji.engine.result.Trace;
import org.tanji.host.web.Words;

/** What a reader calls a parameter that a report names by its path: the label of the field, and of which row. */
final class ParameterNames {

    private static final Pattern IN_TABLE = Pattern.compile("([^\\[]+)\\[(\\d+)].*");

    private final Map<String, String> names = new LinkedHashMap<>();

    ParameterNames(Result result, Words words) {
        for (var line : result.trace().lines()) {
            if (line.operation().equals("PARAMETER")) {
                line.origin()
                        .label()
                        .ifPresent(label -> names.putIfAbsent(
                                line.origin().name(), Numbers.pretty(words.text(label)) + row(line, result)));
            }
        }
    }

    /** The label, or the path itself where the trace has none. */
    String of(String path) {
        return names.getOrDefault(path, path);
    }

    private static String row(Trace.Line line, Result result) {
        var inTable = IN_TABLE.matcher(line.origin().name());
        if (!inTable.matches()) {
            return "";
        }
        var rows = result.manifest().inventory().tables().get(inTable.group(1));
        var number = Integer.parseInt(inTable.group(2));
        if (rows == null || number < 1 || number > rows.size()) {
            return " #" + number;
        }
        return " \u00b7 " + name(rows.get(number - 1)).orElse("#" + number);
    }

    private static Optional<String> name(Row row) {
        return row.entries().values().stream()
                .map(Entry::value)
                .filter(Entry.Value.Words.class::isInstance)
                .map(value -> ((Entry.Value.Words) value).text())
                .findFirst();
    }
}
