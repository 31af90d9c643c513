package org.tanji.engine.solve.sampling;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.solve.Amount;
import org.tanji.engine.solve.Category;
import org.tanji.engine.solve.CompileModel;
import org.tanji.engine.solve.Demand;
import org.tanji.engine.solve.ElementaryFlow;
import org.tanji.engine.solve.Exchange;
import org.tanji.engine.solve.FlowAmount;
import org.tanji.engine.solve.LinearModel;
import org.tanji.engine.solve.ModelProcess;
import org.tanji.engine.solve.ProcessModel;
import org.tanji.engine.solve.Product;
import org.tanji.engine.solve.SolveModel;
import org.tanji.engine.uncertainty.RunMonitor;
import org.tanji.engine.uncertainty.Spread;

class SampleModelTest {

    @Nested
    class SameBits {

        @Test
        void samplesAndContributionsDoNotDependOnTheNumberOfThreads() {
            var model = compiled(web(40, 5, "1.2"));
            var alone = sample(model, 3_000, 1);
            for (int threads : new int[] {2, 4}) {
                var together = sample(model, 3_000, threads);
                assertArrayEquals(alone.totals(), together.totals());
                assertArrayEquals(alone.contributions(), together.contributions());
            }
        }

        @Test
        void aShorterRunIsTheBeginningOfALongerOne() {
            var model = compiled(web(40, 5, "1.2"));
            var some = sample(model, 700, 1).totals();
            var more = sample(model, 1_500, 1).totals();
            assertArrayEquals(some, Arrays.copyOf(more, 700));
        }

        @Test
        void aProcessThatNobodyNeedsChangesNothing() {
            var model = web(40, 5, "1.2");
            var processes = new ArrayList<>(model.processes());
            processes.add(process("unused", "0.5", "1.5", "p101"));
            var products = new ArrayList<>(model.products());
            products.add(Product.of("unused", "kg"));
            var larger =
                    new ProcessModel("", products, model.elementary(), model.categories(), processes, model.demand());
            assertArrayEquals(
                    sample(compiled(model), 500, 1).totals(),
                    sample(compiled(larger), 500, 1).totals());
        }
    }

    @Nested
    class Figures {

        @Test
        void aDenseLoopThatIsSweptAgreesWithTheExactSolution() {
            agreesWithExact(web(60, 6, "1"));
        }

        @Test
        void aLongLoopThatIsEliminatedAgreesWithTheExactSolution() {
            agreesWithExact(web(60, 1, "1"));
        }

        @Test
        void avoidedProductsInALoopAgreeWithTheExactSolution() {
            var model = web(30, 4, "1");
            var processes = new ArrayList<ModelProcess>();
            for (var process : model.processes()) {
                processes.add(new ModelProcess(
                        process.name(),
                        process.outputs(),
                        process.inputs().subList(1, process.inputs().size()),
                        process.inputs().subList(0, 1),
                        process.elementary()));
            }
            agreesWithExact(new ProcessModel(
                    "", model.products(), model.elementary(), model.categories(), processes, model.demand()));
        }

        @Test
        void contributionsAddUpToTheMean() {
            var impact = sample(compiled(web(40, 5, "1.3")), 5_000, 2);
            double mean = Arrays.stream(impact.totals()).average().orElseThrow();
            assertEquals(mean, Arrays.stream(impact.contributions()).sum(), 1e-9 * mean);
        }

        @Test
        void oneLognormalNumberHasTheSpreadThatWasStated() {
            var model = compiled(new ProcessModel(
                    "",
                    List.of(Product.of("a", "kg")),
                    List.of(new ElementaryFlow("co2", "kg")),
                    List.of(new Category("gwp", "kgCO2e", List.of(new FlowAmount("co2", Amount.of("1"))))),
                    List.of(new ModelProcess(
                            "a",
                            List.of(Exchange.of("a", Amount.of("1"))),
                            List.of(),
                            List.of(),
                            List.of(new FlowAmount("co2", amount("3", "1.44"))))),
                    List.of(new Demand("a", BigDecimal.ONE, Optional.empty()))));
            var totals = sample(model, 100_000, 1).totals();
            Arrays.sort(totals);
            assertEquals(3, totals[50_000], 0.01);
            assertEquals(3 * 1.44, totals[97_725], 0.05);
        }
    }

    @Test
    void aLoopThatMayTakeMoreThanItMakesIsRefused() {
        for (int inputs : new int[] {1, 6}) {
            var model = compiled(web(30, inputs, "9"));
            var failure = assertThrows(Failure.class, () -> sample(model, 20_000, 1));
            assertEquals(SamplingFailure.NO_SOLUTION, failure.code());
        }
    }

    private static void agreesWithExact(ProcessModel model) {
        var exact = SolveModel.solve(model).impacts().get(0);
        var sampled = sample(compiled(model), 300, 1);
        for (double total : sampled.totals()) {
            assertEquals(exact.total().doubleValue(), total, 1e-12 * Math.abs(total));
        }
        for (int i = 0; i < model.processes().size(); i++) {
            double expected = exact.direct().get(i).doubleValue();
            assertEquals(expected, sampled.contributions()[i], 1e-11 * Math.abs(expected));
        }
    }

    private static ModelSamples.Impact sample(LinearModel model, int iterations, int threads) {
        return SampleModel.sample(model, iterations, 42, threads, RunMonitor.NONE)
                .impacts()
                .get(0);
    }

    private static LinearModel compiled(ProcessModel model) {
        return CompileModel.compile(model);
    }

    /** Each process takes from the next and from some others, so that all hang together. */
    private static ProcessModel web(int size, int inputs, String gsd95) {
        var random = new SplittableRandom(size);
        var products = new ArrayList<Product>();
        var processes = new ArrayList<ModelProcess>();
        for (int i = 0; i < size; i++) {
            products.add(Product.of(name(i), "kg"));
            var takes = new ArrayList<Exchange>();
            for (int k = 0; k < inputs; k++) {
                int other = k == 0 ? (i + 1) % size : random.nextInt(size);
                if (other != i
                        && takes.stream().noneMatch(input -> input.product().equals(name(other)))) {
                    var share = BigDecimal.valueOf(random.nextInt(100, 900), 3)
                            .divide(BigDecimal.valueOf(inputs), java.math.MathContext.DECIMAL32);
                    takes.add(Exchange.of(name(other), amount(share.toPlainString(), gsd95)));
                }
            }
            processes.add(new ModelProcess(
                    name(i),
                    List.of(Exchange.of(name(i), Amount.of("1"))),
                    takes,
                    List.of(),
                    List.of(new FlowAmount("co2", amount("0.7", gsd95)), new FlowAmount("ch4", Amount.of("0.01")))));
        }
        return new ProcessModel(
                "",
                products,
                List.of(new ElementaryFlow("ch4", "kg"), new ElementaryFlow("co2", "kg")),
                List.of(new Category(
                        "gwp",
                        "kgCO2e",
                        List.of(new FlowAmount("ch4", amount("29.8", gsd95)), new FlowAmount("co2", Amount.of("1"))))),
                processes,
                List.of(new Demand(name(0), BigDecimal.TEN, Optional.empty())));
    }

    private static ModelProcess process(String name, String takes, String makes, String other) {
        return new ModelProcess(
                name,
                List.of(Exchange.of(name, Amount.of(makes))),
                List.of(Exchange.of(other, amount(takes, "1.1"))),
                List.of(),
                List.of());
    }

    private static String name(int number) {
        return "p" + (100 + number);
    }

    private static Amount amount(String value, String gsd95) {
        return gsd95.equals("1")
                ? Amount.of(value)
                : new Amount(new BigDecimal(value), Optional.of(new Spread.Lognormal(new BigDecimal(gsd95))));
    }
}
