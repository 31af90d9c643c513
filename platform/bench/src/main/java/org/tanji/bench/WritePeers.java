package org.tanji.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes the comparison with other engines into the module's README, and the goals beside it. */
final class WritePeers {

    private static final String BEGIN = "<!-- peers: begin -->";
    private static final String END = "<!-- peers: end -->";
    private static final List<String> MODELS = List.of("S20", "S200", "S2000", "L20", "L200", "L2000");

    private static final List<List<String>> ENGINES = List.of(
            List.of("tanji-2", "Tanji, two threads"),
            List.of("tanji-1", "Tanji, one thread"),
            List.of("tanji-plain", "Tanji, one thread, without the Vector API"),
            List.of("openlca-native", "openLCA, UMFPACK"),
            List.of("openlca-java", "openLCA, Java solver"),
            List.of("numpy", "numpy by hand"));

    private final Rates rates;
    private final TreeMap<String, String> limits = new TreeMap<>();
    private final List<String> lines = new ArrayList<>();

    private WritePeers(Rates rates) {
        this.rates = rates;
    }

    /** @param arguments the rates, the machine's limits, the README, and a line that says where it was measured */
    public static void main(String[] arguments) throws IOException {
        var rates = Rates.read(Path.of(arguments[0]));
        rates.requireAgreement();
        var writer = new WritePeers(rates);
        for (var line : Files.readAllLines(Path.of(arguments[1]), UTF_8)) {
            var words = line.split(" ", 2);
            writer.limits.put(words[0], words[1]);
        }
        var readme = Path.of(arguments[2]);
        var text = Files.readString(readme, UTF_8);
        var before = text.substring(0, text.indexOf(BEGIN) + BEGIN.length());
        Files.writeString(
                readme, before + "\n" + writer.write(arguments[3]) + text.substring(text.indexOf(END)), UTF_8);
    }

    private String write(String where) {
        lines.addAll(List.of(where, "", "Iterations per second:", ""));
        row("Engine", MODELS);
        lines.add("|---|" + "---|".repeat(MODELS.size()));
        for (var engine : ENGINES) {
            row(
                    engine.get(1),
                    MODELS.stream()
                            .map(model -> number(rates.of(engine.get(0), model)))
                            .toList());
        }
        row(
                "score on which all agree",
                MODELS.stream()
                        .map(model -> String.format(Locale.ROOT, "%.6f", rates.score(model)))
                        .toList());
        lines.addAll(List.of("", "| What | Goal | Measured |", "|---|---|---|"));
        times("S200", "openlca-native", "≥ 100 ×");
        times("S2000", "openlca-native", "≥ 100 ×");
        times("L200", "openlca-native", "≥ 90 ×");
        times("L2000", "openlca-native", "≥ 150 ×");
        times("S200", "numpy", "≥ 10 ×");
        times("S2000", "numpy", "≥ 10 ×");
        goal(
                "S200 without the Vector API, one thread, against openlca-native",
                "≥ 12 ×",
                ratio(rates.ratio("tanji-plain", "openlca-native", "S200")));
        goal("two threads against one, S200", "≥ 1.8 ×", ratio(rates.ratio("tanji-2", "tanji-1", "S200")));
        goal("two threads against one, S2000", "≥ 1.8 ×", ratio(rates.ratio("tanji-2", "tanji-1", "S2000")));
        goal("exponent of time over processes, S20 to S2000, one thread", "≤ 1.05", exponent());
        limit("one lognormal number, one thread", "–", "vector.lognormal");
        limit("the same without the Vector API", "–", "plain.lognormal");
        limit("reading memory, one thread", "–", "memory");
        limit("a million products of 40 lines, two threads", "≤ 0.5 s", "portfolio.full");
        limit("the same after one factor has changed", "–", "portfolio.update");
        limit("of which touched", "only those reached", "portfolio.touched");
        return String.join("\n", lines) + "\n";
    }

    private void times(String model, String peer, String goal) {
        goal(model + ", two threads, against " + peer, goal, ratio(rates.ratio("tanji-2", peer, model)));
    }

    private String exponent() {
        var ratio = rates.of("tanji-1", "S2000").isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(rates.of("tanji-1", "S20").orElseThrow()
                        / rates.of("tanji-1", "S2000").orElseThrow());
        return ratio.isEmpty()
                ? "not measured"
                : String.format(Locale.ROOT, "%.2f", StrictMath.log(ratio.getAsDouble()) / StrictMath.log(100));
    }

    private void limit(String what, String goal, String name) {
        goal(what, goal, limits.getOrDefault(name, "not measured"));
    }

    private void goal(String what, String goal, String measured) {
        lines.add("| " + what + " | " + goal + " | " + measured + " |");
    }

    private void row(String name, List<String> cells) {
        lines.add("| " + name + " | " + cells.stream().collect(Collectors.joining(" | ")) + " |");
    }

    private static String number(OptionalDouble rate) {
        if (rate.isEmpty()) {
            return "–";
        }
        return String.format(Locale.ROOT, rate.getAsDouble() < 10 ? "%.2f" : "%,.0f", rate.getAsDouble());
    }

    private static String ratio(OptionalDouble ratio) {
        return ratio.isEmpty() ? "not measured" : String.format(Locale.ROOT, "%.1f ×", ratio.getAsDouble());
    }
}
