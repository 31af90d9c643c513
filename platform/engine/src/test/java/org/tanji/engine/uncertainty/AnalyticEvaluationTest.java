package org.tanji.engine.uncertainty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tanji.engine.evaluation.Step.Operator.DIFFERENCE;
import static org.tanji.engine.evaluation.Step.Operator.PRODUCT;

import java.util.Comparator;
import org.junit.jupiter.api.Test;
import org.tanji.engine.evaluation.Step;
import org.tanji.engine.method.Stage;

class AnalyticEvaluationTest {

    @Test
    void theGradientIsTheSlopeThatSmallChangesShow() {
        var bill = CalculationFixture.billOfMaterials(30);
        var nominal = Nominal.of(bill);

        var gradient = Gradient.of(bill, nominal);

        for (int step = 0; step < nominal.length; step++) {
            if (bill.steps().get(step) instanceof Step.Parameter) {
                double change = nominal[step] * 1e-6;
                double slope = (Nominal.with(bill, step, nominal[step] + change)[bill.total()]
                                - Nominal.with(bill, step, nominal[step] - change)[bill.total()])
                        / (2 * change);
                assertEquals(slope, gradient[step], 1e-6 * Math.max(1, Math.abs(slope)));
            }
        }
    }

    @Test
    void analyticAndSampledIntervalsAgreeForModestSpreads() {
        var report = Propagate.sampling(CalculationFixture.billOfMaterials(200), 50_000, 7, 2, RunMonitor.NONE);

        var sampled = report.monteCarlo().orElseThrow();
        var analytic = report.analytic().orElseThrow();

        assertEquals(1, analytic.low() / sampled.low(), 0.02);
        assertEquals(1, analytic.high() / sampled.high(), 0.02);
    }

    @Test
    void varianceSharesAddUpToOneAndTheLargestComesFirst() {
        var shares =
                Propagate.analytically(CalculationFixture.billOfMaterials(9)).shares();

        assertEquals(
                1,
                shares.stream()
                        .mapToDouble(UncertaintyReport.VarianceShare::share)
                        .sum(),
                1e-12);
        assertEquals(
                shares,
                shares.stream()
                        .sorted(Comparator.comparingDouble(UncertaintyReport.VarianceShare::share)
                                .reversed())
                        .toList());
    }

    @Test
    void aSensitivityMovesOneParameterToTheEndsOfItsInterval() {
        var fixture = new CalculationFixture();
        int a = fixture.parameter("input:a", "10", "uniform 8 12");
        int b = fixture.parameter("factor:b", "3", "lognormal 1.001");
        int product = fixture.operation(PRODUCT, a, b);
        fixture.contribution(Stage.USE, product);

        var first = Propagate.analytically(fixture.withTotal(product))
                .sensitivities()
                .get(0);

        assertEquals("input:a", first.parameter());
        assertEquals(3 * 8.1, first.atLow(), 1e-9);
        assertEquals(3 * 11.9, first.atHigh(), 1e-9);
    }

    @Test
    void aFootprintWithRemovalsHasASymmetricInterval() {
        var fixture = new CalculationFixture();
        int emission = fixture.parameter("input:a", "10", "normal 10 %");
        int removal = fixture.parameter("input:b", "4", "normal 10 %");
        int negative = fixture.operation(DIFFERENCE, fixture.constant("0"), removal);
        int total = fixture.operation(Step.Operator.SUM, emission, negative);
        fixture.contribution(Stage.ACQUISITION, emission);
        fixture.contribution(Stage.ACQUISITION, negative);

        var propagated =
                Propagate.analytically(fixture.withTotal(total)).analytic().orElseThrow();

        assertEquals(6, (propagated.low() + propagated.high()) / 2, 1e-12);
        assertTrue(propagated.high() - 6 > 1 && propagated.high() - 6 < 1.2);
    }
}
