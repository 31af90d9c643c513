package org.tanji.engine.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.tanji.engine.failure.Place;
import org.tanji.engine.failure.Problem;
import org.tanji.engine.quantity.Unit;

/** Files that somebody has spoiled, by chance or on purpose. */
class MutatedMethodsTest {

    private static final List<String> SCRAPS = List.of(
            "{",
            "}",
            "[",
            "]",
            ":",
            ": ",
            ",",
            "\"",
            "'",
            "\n",
            "\n  ",
            "\t",
            "#",
            "- ",
            "&a ",
            "*a",
            "!!str ",
            "---\n",
            "null",
            "~",
            "|",
            ">",
            "%",
            "\\",
            "0",
            "9e9",
            "kg",
            "（",
            "é",
            "\ud840\udc00",
            "\u200b",
            "-",
            ".",
            "total",
            "if(",
            "sum(",
            "))))",
            "((((",
            "true",
            "部件",
            "power",
            "extends: x\n");

    private static final String SMALL = """
            language: tanji-method/1
            method: m
            version: 1.0.0
            standard: {code: X, title: {zh: x, en: x}}
            status: draft
            basis: {zh: x, en: x}
            product: {zh: x, en: x}
            declaredUnit: {amount: 1 pc, label: {zh: x, en: x}}
            boundaries:
              gate: {label: {zh: x, en: x}, stages: [production]}
            factors:
              f: {label: {zh: x, en: x}, per: kWh}
            inputs:
              a: {label: {zh: x, en: x}, unit: kWh, range: [0, null], required: "c is y"}
              c: {label: {zh: x, en: x}, choice: {y: {zh: x, en: x}}}
            processes:
              p:
                label: {zh: x, en: x}
                stage: production
                flows:
                  q: {label: {zh: x, en: x}, amount: 'if(c is y, a, 0 [kWh]) * 2', factor: f}
            result: {unit: kgCO2e, digits: 3}
            """;

    @Test
    void noMutationIsAnsweredWithAnythingButProblems() {
        check(MethodFixture.text(), 400);
        check(SMALL, 19_600);
    }

    private static void check(String text, int mutations) {
        var random = new Random(20251124);
        int refused = 0;
        for (int i = 0; i < mutations; i++) {
            var mutated = mutated(text, random);

            var problems = MethodReader.check(MethodText.of(MethodFixture.FILE, mutated));

            checkPlaces(problems, (int) mutated.lines().count() + 1);
            if (i % 50 == 0) {
                problems.forEach(problem ->
                        assertFalse(problem.message(Locale.SIMPLIFIED_CHINESE).isBlank()));
            }
            refused += problems.isEmpty() ? 0 : 1;
        }
        assertTrue(refused > mutations / 2, "most mutations do harm, but only " + refused + " were noticed");
    }

    private static void checkPlaces(List<Problem> problems, int lines) {
        for (var problem : problems) {
            var place = (Place.InText) problem.place();
            assertTrue(place.line() >= 1 && place.line() <= lines && place.column() >= 1, place::toString);
        }
    }

    private static String mutated(String text, Random random) {
        var mutated = new StringBuilder(text);
        for (int i = 0; i <= random.nextInt(3); i++) {
            int at = random.nextInt(mutated.length());
            switch (random.nextInt(4)) {
                case 0 -> mutated.insert(at, SCRAPS.get(random.nextInt(SCRAPS.size())));
                case 1 -> mutated.delete(at, Math.min(mutated.length(), at + 1 + random.nextInt(8)));
                case 2 -> mutated.setCharAt(at, mutated.charAt(random.nextInt(mutated.length())));
                default -> {
                    int from = random.nextInt(mutated.length());
                    mutated.insert(at, mutated.substring(from, Math.min(mutated.length(), from + 40)));
                }
            }
        }
        return mutated.toString();
    }

    @Test
    void everyUnitOfAnotherDimensionIsRefused() {
        var text = MethodFixture.text();
        var units = Pattern.compile("(?<=unit: |per: |argument: )\"?([^,}\"\\s]+)\"?|(?<=\\d \\[)([^\\]]+)(?=\\])")
                .matcher(text);
        int tried = 0;
        while (units.find()) {
            var written = units.group(1) == null ? units.group(2) : units.group(1);
            // Money stands in no formula of the example, so nothing can make up for it.
            var other = Unit.parse(written).dimension().isNone() ? "CNY" : "CNY·" + written;
            var mutated = text.substring(0, units.start()) + other + text.substring(units.end());

            var problems = MethodReader.check(MethodText.of(MethodFixture.FILE, mutated));

            assertFalse(problems.isEmpty(), "accepted " + other + " instead of " + written + " at " + units.start());
            tried++;
        }
        assertTrue(tried >= 25, "tried " + tried);
    }

    @Test
    void aHostileFileIsRefusedQuickly() {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertEquals(
                    List.of(
                            "1:1: The file has 1048577 bytes; 1048576 are allowed. Move parts that several methods share into"
                                    + " a base file and extend it."),
                    MethodFixture.problems("#".repeat((1 << 20) + 1)));
            assertTrue(MethodFixture.problems("[".repeat(100_000)).size() <= 500);
            assertTrue(MethodFixture.problems("{a: ".repeat(50_000)).size() <= 500);
            assertEquals(500, MethodFixture.problems(manyKeys(100_000)).size());
            assertTrue(MethodFixture.problems("inputs: {" + "a: {}, ".repeat(100_000) + "}")
                            .size()
                    <= 500);
        });
    }

    private static String manyKeys(int keys) {
        var text = new StringBuilder();
        for (int i = 0; i < keys; i++) {
            text.append("k").append(i).append(": 1\n");
        }
        return text.toString();
    }
}
