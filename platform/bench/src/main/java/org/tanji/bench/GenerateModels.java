package org.tanji.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Writes the models that all engines are measured on, the same to the last digit wherever it runs: {@code S} acyclic
 * foreground graphs, {@code L} the same with feedback (internal recycling, steam). They are made up; amounts are medians.
 */
final class GenerateModels {

    private static final int FLOWS = 20;

    private final PlainRandom random;
    private final int size;
    private final List<String> lines = new ArrayList<>();
    private final Map<Integer, List<Integer>> suppliers = new TreeMap<>();
    private final Set<List<Integer>> seen = new HashSet<>();

    private GenerateModels(int size) {
        this.size = size;
        this.random = new PlainRandom(1000 + size);
    }

    /** @param arguments the folder to write to */
    public static void main(String[] arguments) throws IOException {
        var folder = Files.createDirectories(Path.of(arguments[0]));
        for (int size : new int[] {20, 200, 2000}) {
            for (boolean loops : new boolean[] {false, true}) {
                var lines = new GenerateModels(size).write(loops);
                Files.write(folder.resolve((loops ? "L" : "S") + size + ".txt"), lines, UTF_8);
            }
        }
    }

    private List<String> write(boolean loops) {
        lines.add("N " + size + " " + FLOWS);
        for (int i = 1; i < size; i++) {
            supply(random.between(Math.max(0, i - 50), i - 1), i, 0.05, 0.6);
            supply(random.between(Math.max(0, i - 200), i - 1), i, 0.02, 0.3);
            supply(random.between(Math.max(0, i - 200), i - 1), i, 0.02, 0.3);
        }
        if (loops) {
            for (int i = 0; i < Math.max(1, size / 20); i++) {
                feedBack();
            }
        }
        for (int process = 0; process < size; process++) {
            for (int flow : random.sample(FLOWS, 3)) {
                lines.add("B " + flow + " " + process + " " + amount(0.01, 2) + " "
                        + random.choice(List.of("1.05", "1.1", "1.2", "1.5")));
            }
        }
        for (int flow = 0; flow < FLOWS; flow++) {
            var factor = flow < 6 ? List.of("1.0", "29.8", "273.0").get(flow % 3) : rounded(random.uniform(1, 3000), 1);
            lines.add("C " + flow + " " + factor + " " + random.choice(List.of("1.05", "1.1", "1.2")));
        }
        return lines;
    }

    /** An upstream supplier uses the product of a process that it supplies, directly or over some steps. */
    private void feedBack() {
        int begun = random.between(0, size - 1);
        int end = begun;
        int steps = random.between(1, 4);
        for (int step = 0; step < steps && suppliers.containsKey(end); step++) {
            end = random.choice(suppliers.getOrDefault(end, List.of()));
        }
        take(begun, end, 0.02, 0.2);
    }

    private void supply(int user, int supplier, double low, double high) {
        if (take(supplier, user, low, high)) {
            suppliers.computeIfAbsent(user, ignored -> new ArrayList<>()).add(supplier);
        }
    }

    private boolean take(int supplier, int user, double low, double high) {
        if (supplier == user || !seen.add(List.of(supplier, user))) {
            return false;
        }
        lines.add("T " + supplier + " " + user + " " + amount(low, high) + " "
                + random.choice(List.of("1.05", "1.1", "1.2", "1.3", "1.5")));
        return true;
    }

    /** Uniform in its logarithm. */
    private String amount(double low, double high) {
        return rounded(StrictMath.exp(random.uniform(StrictMath.log(low), StrictMath.log(high))), 6);
    }

    private static String rounded(double number, int places) {
        return new BigDecimal(number).setScale(places, RoundingMode.HALF_EVEN).toPlainString();
    }
}
