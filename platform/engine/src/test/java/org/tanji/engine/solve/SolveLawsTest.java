package org.tanji.engine.solve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Laws of every system, on random ones with loops, allocation and avoided products. */
class SolveLawsTest {

    private static final BigDecimal LAST_DIGITS = new BigDecimal("1E-31");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void theRunsSolveTheEquations(long seed) {
        var solution = SolveModel.solve(random(seed));

        var linear = solution.linear();
        var rest = new ArrayList<>(linear.demand());
        var magnitude = new ArrayList<>(linear.demand());
        for (var cell : linear.technosphere()) {
            var term = linear.parameters()
                    .get(cell.parameter())
                    .value()
                    .multiply(cell.coefficient())
                    .multiply(solution.runs().get(cell.column()));
            rest.set(cell.row(), rest.get(cell.row()).subtract(term));
            magnitude.set(cell.row(), magnitude.get(cell.row()).add(term.abs()));
        }
        for (int i = 0; i < rest.size(); i++) {
            assertTrue(rest.get(i).abs().compareTo(magnitude.get(i).multiply(LAST_DIGITS)) <= 0);
        }
        assertTrue(solution.residual().compareTo(LAST_DIGITS) < 0);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16})
    void directContributionsAddUpToTheImpact(long seed) {
        for (var impact : SolveModel.solve(random(seed)).impacts()) {
            var sum = impact.direct().stream().reduce(BigDecimal.ZERO, BigDecimal::add);

            assertClose(impact.total(), sum, magnitude(impact.direct()));
        }
    }

    /** The two ways to a total: runs times what each emits, and demand times intensity. */
    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25, 26})
    void theImpactIsTheDemandTimesItsIntensity(long seed) {
        var solution = SolveModel.solve(random(seed));

        for (var impact : solution.impacts()) {
            var sum = BigDecimal.ZERO;
            for (int i = 0; i < solution.linear().size(); i++) {
                sum = sum.add(solution.linear()
                        .demand()
                        .get(i)
                        .multiply(impact.intensity().get(i)));
            }
            assertClose(impact.total(), sum, magnitude(impact.direct()));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33, 34, 35, 36})
    void theOrderOfTheFileDoesNotMatter(long seed) {
        var model = random(seed);

        var shuffled = SolutionJson.write(SolveModel.solve(shuffled(model, new Random(seed))));

        assertEquals(SolutionJson.write(SolveModel.solve(model)), shuffled);
    }

    @ParameterizedTest
    @ValueSource(longs = {41, 42, 43, 44})
    void twiceTheDemandIsTwiceEverything(long seed) {
        var model = random(seed);
        var doubled = model.demand().stream()
                .map(asked ->
                        new Demand(asked.product(), asked.amount().multiply(BigDecimal.valueOf(2)), asked.process()))
                .toList();

        var once = SolveModel.solve(model);
        var twice = SolveModel.solve(model.with(doubled));

        for (int i = 0; i < once.runs().size(); i++) {
            var expected = once.runs().get(i).multiply(BigDecimal.valueOf(2));
            assertClose(expected, twice.runs().get(i), expected.abs());
        }
        assertClose(
                once.impacts().get(0).total().multiply(BigDecimal.valueOf(2)),
                twice.impacts().get(0).total(),
                magnitude(twice.impacts().get(0).direct()));
    }

    /** A product counted in thousandths has thousandfold amounts everywhere; nothing else moves. */
    @ParameterizedTest
    @ValueSource(strings = {"L20", "L200", "S20"})
    void theUnitOfAProductDoesNotMatter(String name) throws IOException {
        var model = ModelFixture.generated(name);

        var plain = SolveModel.solve(model);
        var inGrams = SolveModel.solve(inThousandths(model, "p3"));

        assertClose(
                plain.impacts().get(0).total(),
                inGrams.impacts().get(0).total(),
                plain.impacts().get(0).total());
    }

    private static ProcessModel inThousandths(ProcessModel model, String product) {
        var processes = model.processes().stream()
                .map(process -> new ModelProcess(
                        process.name(),
                        process.outputs().stream()
                                .map(each -> thousandfold(each, product))
                                .toList(),
                        process.inputs().stream()
                                .map(each -> thousandfold(each, product))
                                .toList(),
                        process.avoided(),
                        process.elementary()))
                .toList();
        return new ProcessModel(
                model.name(), model.products(), model.elementary(), model.categories(), processes, model.demand());
    }

    private static Exchange thousandfold(Exchange exchange, String product) {
        if (!exchange.product().equals(product)) {
            return exchange;
        }
        var amount = new Amount(
                exchange.amount().value().movePointRight(3), exchange.amount().spread());
        return new Exchange(product, amount, exchange.partner(), exchange.share());
    }

    private static ProcessModel shuffled(ProcessModel model, Random random) {
        var processes = new ArrayList<ModelProcess>();
        for (var process : model.processes()) {
            processes.add(new ModelProcess(
                    process.name(),
                    shuffled(process.outputs(), random),
                    shuffled(process.inputs(), random),
                    shuffled(process.avoided(), random),
                    shuffled(process.elementary(), random)));
        }
        return new ProcessModel(
                model.name(),
                shuffled(model.products(), random),
                shuffled(model.elementary(), random),
                shuffled(model.categories(), random),
                shuffled(processes, random),
                shuffled(model.demand(), random));
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        var copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }

    private static BigDecimal magnitude(List<BigDecimal> figures) {
        return figures.stream().map(BigDecimal::abs).reduce(BigDecimal.ONE, BigDecimal::add);
    }

    private static void assertClose(BigDecimal expected, BigDecimal actual, BigDecimal magnitude) {
        var difference = expected.subtract(actual).abs();
        assertTrue(difference.compareTo(magnitude.abs().multiply(LAST_DIGITS)) <= 0, () -> expected + ", " + actual);
    }

    /** Thirty processes, one in five with two products, with inputs from anywhere, also avoided ones. */
    private static ProcessModel random(long seed) {
        var random = new Random(seed);
        int count = 30;
        var fixture = ModelFixture.model();
        for (int i = 0; i < count; i++) {
            var outputs = new ArrayList<String>();
            boolean two = random.nextInt(5) == 0;
            outputs.add(decimal(random, 1, 9) + " q" + i + (two ? " 0.7" : ""));
            if (two) {
                outputs.add(decimal(random, 1, 9) + " r" + i + " 0.3");
            }
            fixture.process(new ModelProcess(
                    "p" + i,
                    fixture.list(outputs.toArray(String[]::new)),
                    fixture.list(products(random, count, 3)),
                    random.nextInt(6) == 0 ? fixture.list(products(random, count, 1)) : List.of(),
                    List.of(fixture.flow("CO2", decimal(random, 0, 5)), fixture.flow("CO2", decimal(random, 0, 5)))));
        }
        return fixture.demand(decimal(random, 1, 9) + " q0").demand("1.5 q7").build();
    }

    private static String[] products(Random random, int count, int most) {
        var products = new ArrayList<String>();
        for (int i = 0; i < 1 + random.nextInt(most); i++) {
            products.add(decimal(random, 0, 0) + " q" + random.nextInt(count));
        }
        return products.toArray(String[]::new);
    }

    private static String decimal(Random random, int least, int spread) {
        return new BigDecimal(least + spread * random.nextDouble() + random.nextDouble() / 3)
                .round(new MathContext(5))
                .toPlainString();
    }
}
