package org.tanji.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tanji.engine.inventory.Inventory;
import org.tanji.engine.method.Method;
import org.tanji.engine.result.Result;

/** Worked examples are labelled, complete and plausible, and the engine's laws hold on them. */
interface ExamplePromises extends Promises {

    /** Sums in another order may differ in their last digits. */
    BigDecimal ROUNDING = new BigDecimal("1e-25");

    /** A method with its worked example and what came out. */
    record Worked(Method method, Inventory example, Result result) {}

    @Test
    default void everyMethodHasAnExampleThatSaysItIsOne() {
        family().methods().forEach(source -> assertTrue(source.example().isPresent(), source::path));
        worked().forEach(worked -> {
            assertTrue(worked.example().study().example(), worked.method()::id);
            assertFalse(worked.example().study().note().isBlank(), worked.method()::id);
        });
    }

    @Test
    default void everyExampleIsCompleteAndPlausible() {
        worked().forEach(worked -> {
            assertEquals(List.of(), worked.result().missing(), worked.method()::id);
            assertEquals(List.of(), Plausibility.doubts(worked.result()), worked.method()::id);
        });
    }

    @Test
    default void stagesAddUpToTheFootprint() {
        worked().forEach(worked -> {
            var sum = worked.result().stages().stream()
                    .map(stage -> stage.value().orElse(BigDecimal.ZERO))
                    .reduce(BigDecimal.ZERO, (left, right) -> left.add(right, MathContext.DECIMAL128));
            assertSame(total(worked.result()), sum, worked.method().id());
        });
    }

    @Test
    default void theOrderOfRowsDoesNotMatter() {
        worked().forEach(worked -> assertSame(
                total(worked.result()),
                total(Runs.quantify(worked.method(), Variants.rowsReversed(worked.example()))),
                worked.method().id()));
    }

    @Test
    default void theUnitOfEntryDoesNotMatter() {
        worked().forEach(worked -> assertSame(
                total(worked.result()),
                total(Runs.quantify(worked.method(), Variants.inOtherUnits(worked.example()))),
                worked.method().id()));
    }

    @Test
    default void theSameInputGivesTheSameDigest() {
        worked().forEach(worked -> assertEquals(
                worked.result().manifest().digests(),
                Runs.quantify(worked.method(), worked.example()).manifest().digests()));
    }

    private List<Worked> worked() {
        var files = new FamilyFiles(family());
        return family().methods().stream()
                .map(source -> {
                    var method = files.method(source);
                    var example = files.example(source).orElseThrow();
                    return new Worked(method, example, Runs.quantify(method, example));
                })
                .toList();
    }

    private static BigDecimal total(Result result) {
        return result.footprint().value().orElseThrow();
    }

    private static void assertSame(BigDecimal expected, BigDecimal found, String method) {
        var difference = expected.subtract(found, MathContext.DECIMAL128).abs();
        assertTrue(
                difference.compareTo(expected.abs().multiply(ROUNDING, MathContext.DECIMAL128)) <= 0,
                () -> method + ": " + expected + " and " + found);
    }
}
