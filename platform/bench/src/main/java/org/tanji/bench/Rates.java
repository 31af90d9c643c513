package org.tanji.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * What all rounds measured: lines of engine, model, iterations per second, score.
 *
 * @param rates by engine and model, of every round
 * @param scores by model, of every engine and round
 */
record Rates(Map<String, List<Double>> rates, Map<String, List<Double>> scores) {

    /** Engines compute the same figure in another order. */
    private static final double AGREEMENT = 1e-9;

    static Rates read(Path file) throws IOException {
        var rates = new TreeMap<String, List<Double>>();
        var scores = new TreeMap<String, List<Double>>();
        for (var line : Files.readAllLines(file, UTF_8)) {
            var words = line.split(" ");
            add(rates, words[0] + " " + words[1], words[2]);
            add(scores, words[1], words[3]);
        }
        return new Rates(rates, scores);
    }

    private static void add(Map<String, List<Double>> lists, String key, String number) {
        lists.computeIfAbsent(key, ignored -> new ArrayList<>()).add(Double.valueOf(number));
    }

    /** The median of all rounds; empty when the engine was not there. */
    OptionalDouble of(String engine, String model) {
        var sorted = rates.getOrDefault(engine + " " + model, List.of()).stream()
                .sorted()
                .toList();
        return sorted.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(sorted.get(sorted.size() / 2));
    }

    OptionalDouble ratio(String engine, String other, String model) {
        var one = of(engine, model);
        var two = of(other, model);
        return one.isEmpty() || two.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(one.getAsDouble() / two.getAsDouble());
    }

    double score(String model) {
        return scores.getOrDefault(model, List.of(Double.NaN)).get(0);
    }

    void requireAgreement() {
        scores.forEach((model, figures) -> {
            for (double figure : figures) {
                if (!(Math.abs(figure / figures.get(0) - 1) <= AGREEMENT)) {
                    throw new IllegalStateException(model + ": engines disagree, " + figures);
                }
            }
        });
    }
}
