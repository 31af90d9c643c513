package org.tanji.testkit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tanji.api.v1.ProductFamily;
import org.tanji.engine.result.Result;

/** Results that somebody has approved stay what they are. */
interface GoldenPromises extends Promises {

    /** Typical, minimal, another boundary, an optional part absent. */
    int FEWEST_CASES = 4;

    @Test
    default void everyMethodHasAtLeastFourGoldenCases() {
        var files = new FamilyFiles(family());
        var cases = GoldenCase.list(files);

        family().methods().stream().map(files::method).forEach(method -> {
            var count = cases.stream()
                    .filter(golden -> golden.inventory().method().equals(method.id()))
                    .count();
            assertTrue(count >= FEWEST_CASES, () -> method.id() + " has " + count + " golden cases");
        });
    }

    /** Typical, minimal, another boundary, an optional part absent. */
    @Test
    default void everyMethodHasItsFourKindsOfCase() {
        var files = new FamilyFiles(family());
        var cases = GoldenCase.list(files);
        for (var source : family().methods()) {
            var method = files.method(source);
            var example = files.example(source).orElseThrow();
            var kinds = EnumSet.noneOf(CaseKind.class);
            cases.stream()
                    .filter(golden -> golden.inventory().method().equals(method.id()))
                    .forEach(golden -> kinds.addAll(CaseKind.of(golden, method, example)));

            var missing = EnumSet.complementOf(kinds);
            assertTrue(missing.isEmpty(), () -> method.id() + " has no golden case that is " + missing);
        }
    }

    /** What an applicant may leave out has been left out in a case that somebody has read. */
    @Test
    default void everyOptionalTableIsAbsentInSomeCase() {
        var files = new FamilyFiles(family());
        var cases = GoldenCase.list(files);
        for (var source : family().methods()) {
            var method = files.method(source);
            var example = files.example(source).orElseThrow();
            var own = cases.stream()
                    .map(GoldenCase::inventory)
                    .filter(inventory -> inventory.method().equals(method.id()))
                    .toList();
            CaseKind.optionalTables(method, example)
                    .forEach(table -> assertTrue(
                            own.stream().anyMatch(inventory -> CaseKind.lacks(inventory, table)),
                            () -> method.id() + " has no golden case without the table “" + table + "”"));
        }
    }

    @TestFactory
    default Stream<DynamicTest> goldenCases() {
        return GoldenCase.list(new FamilyFiles(family())).stream()
                .map(golden -> DynamicTest.dynamicTest(
                        golden.name(),
                        () -> GoldenFile.assertMatches(
                                golden.name() + ".expected.txt", ResultText.of(quantify(golden, family())))));
    }

    static Result quantify(GoldenCase golden, ProductFamily family) {
        var files = new FamilyFiles(family);
        var inventory = golden.inventory();
        var method = family.methods().stream()
                .map(files::method)
                .filter(candidate -> candidate.id().equals(inventory.method()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(golden.name() + " is for the method " + inventory.method()
                        + ", which the family does not have"));
        return Runs.quantify(method, inventory);
    }
}
