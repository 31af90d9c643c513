package org.tanji.testkit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tanji.engine.inventory.Inventory;
import org.tanji.engine.method.Method;
import org.tanji.engine.result.Subtotal;

/** Laws that hold for every method, tried on its worked example; what fails is named with its product and input. */
interface LawPromises extends Promises {

    /** Sums in another order may differ in their last digits. */
    BigDecimal LAST_DIGITS = new BigDecimal("1e-25");

    long SEED = 24067;

    /** A method with its worked example. */
    record Example(Method method, Inventory inventory) {}

    @Test
    default void gasesAddUpToTheFootprint() {
        examples().forEach(example -> {
            var result = Runs.quantify(example.method(), example.inventory());
            var total = result.footprint().value().orElseThrow();
            assertSame(total, sum(result.gases()), name(example) + ": gases");
            assertSame(total, sum(result.ledgers()), name(example) + ": ledgers");
            assertSame(total, sum(result.processes()), name(example) + ": processes");
        });
    }

    @Test
    default void moreOfWhatIsEmittedNeverLowersTheFootprint() {
        examples().forEach(example -> {
            var before = Totals.of(example.method(), example.inventory());
            for (var input : new Amounts(example.method()).counted()) {
                Amounts.withMore(example.inventory(), input).ifPresent(more -> {
                    var after = Totals.of(example.method(), more);
                    assertTrue(
                            after.compareTo(before) >= 0,
                            () -> name(example) + ": a tenth more of “" + input + "” lowers the footprint from "
                                    + before + " to " + after);
                });
            }
        });
    }

    @Test
    default void aRowSplitInTwoChangesNothing() {
        var random = new Random(SEED);
        examples().forEach(example -> {
            var before = Totals.of(example.method(), example.inventory());
            new Amounts(example.method()).divisible().forEach((table, column) -> {
                int rows = example.inventory()
                        .tables()
                        .getOrDefault(table, List.of())
                        .size();
                if (rows > 0) {
                    int row = random.nextInt(rows);
                    var split = Amounts.split(example.inventory(), table, row, column);
                    assertSame(
                            before,
                            Totals.of(example.method(), split),
                            name(example) + ": " + table + "[" + (row + 1) + "]." + column);
                }
            });
        });
    }

    private List<Example> examples() {
        var files = new FamilyFiles(family());
        return family().methods().stream()
                .map(source ->
                        new Example(files.method(source), files.example(source).orElseThrow()))
                .toList();
    }

    private static String name(Example example) {
        return example.method().id() + " (" + example.method().product().zh() + ")";
    }

    private static BigDecimal sum(List<Subtotal> parts) {
        return parts.stream()
                .map(part -> part.value().orElse(BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, (left, right) -> left.add(right, MathContext.DECIMAL128));
    }

    private static void assertSame(BigDecimal expected, BigDecimal found, String what) {
        var difference = expected.subtract(found, MathContext.DECIMAL128).abs();
        assertTrue(
                difference.compareTo(expected.abs().multiply(LAST_DIGITS, MathContext.DECIMAL128)) <= 0,
                () -> what + ": " + expected + " and " + found);
    }
}
