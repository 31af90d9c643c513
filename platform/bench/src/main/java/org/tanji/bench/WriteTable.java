package org.tanji.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes the table of the module's README from what was measured: JMH's JSON, and lines {@code name value unit} of the
 * host.
 */
final class WriteTable {

    private static final String BEGIN = "<!-- measured: begin -->";
    private static final String END = "<!-- measured: end -->";

    /** What each figure is and what was promised; the order of the table. */
    private static final List<String[]> PROMISES = List.of(
            new String[] {"QuantificationBench.compile", "Compile a 200-row case, p50", "≤ 5 ms"},
            new String[] {"QuantificationBench.exact", "Exact evaluation with full trace, 200 rows, p50", "≤ 10 ms"},
            new String[] {
                "QuantificationBench.quantify",
                "Whole result (check, compile, exact, error propagation, trace, digests), 200 rows, p50",
                "–"
            },
            new String[] {"QuantificationBench.write", "Result as JSON, 200 rows, p50", "–"},
            new String[] {
                "MonteCarloBench.hundredThousand threads=1",
                "Monte Carlo, 100,000 iterations, 200 rows, one thread",
                "–"
            },
            new String[] {
                "MonteCarloBench.hundredThousand threads=2",
                "Monte Carlo, 100,000 iterations, 200 rows, two threads",
                "≤ 2,000 ms"
            },
            new String[] {"WorkbookBench.importTenThousandRows", "Import of a 10,000-row workbook", "≤ 2,000 ms"},
            new String[] {"host.start", "First page after the start of a built tree", "≤ 3,000 ms"},
            new String[] {"host.memory", "Resident memory of the idle host", "≤ 300 MB"});

    private WriteTable() {}

    /** @param arguments JMH's JSON, the host's lines, the README, and a line that says where it was measured */
    public static void main(String[] arguments) throws IOException {
        var figures = new TreeMap<String, String>();
        for (var node : new ObjectMapper().readTree(Files.readString(Path.of(arguments[0]), UTF_8))) {
            figures.put(name(node), median(node));
        }
        for (var line : Files.readAllLines(Path.of(arguments[1]), UTF_8)) {
            var words = line.split(" ", 2);
            figures.put(words[0], words[1]);
        }
        var readme = Path.of(arguments[2]);
        var text = Files.readString(readme, UTF_8);
        var before = text.substring(0, text.indexOf(BEGIN) + BEGIN.length());
        var after = text.substring(text.indexOf(END));
        Files.writeString(readme, before + "\n" + table(figures, arguments[3]) + after, UTF_8);
    }

    private static String table(Map<String, String> figures, String where) {
        var lines = new ArrayList<>(List.of(where, "", "| What | Promised | Measured (median) |", "|---|---|---|"));
        for (var promise : PROMISES) {
            lines.add("| " + promise[1] + " | " + promise[2] + " | " + figures.getOrDefault(promise[0], "not measured")
                    + " |");
        }
        return String.join("\n", lines) + "\n";
    }

    private static String name(JsonNode node) {
        var parts = node.path("benchmark").asText().split("\\.");
        var name = new StringBuilder(parts[parts.length - 2] + "." + parts[parts.length - 1]);
        node.path("params")
                .properties()
                .forEach(entry -> name.append(" ")
                        .append(entry.getKey())
                        .append("=")
                        .append(entry.getValue().asText()));
        return name.toString();
    }

    private static String median(JsonNode node) {
        double median =
                node.path("primaryMetric").path("scorePercentiles").path("50.0").asDouble();
        return String.format(Locale.ROOT, median < 100 ? "%.2f ms" : "%,.0f ms", median);
    }
}
