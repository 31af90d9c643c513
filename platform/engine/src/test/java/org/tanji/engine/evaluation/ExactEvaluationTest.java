package org.tanji.engine.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tanji.engine.evaluation.Step.Operator;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.quantity.Unit;
import org.tanji.engine.result.LawsFixture;

class ExactEvaluationTest {

    private static final Origin ANY =
            new Origin(Origin.Kind.FORMULA, "gross", Optional.empty(), "net / yield", "", Optional.empty());

    static LongStream seeds() {
        return LongStream.range(1, 211);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void doublesComeToTheSameWithinTwelveDigits(long seed) {
        var request = new LawsFixture(seed).request();
        var calculation =
                CompileCase.compile(request.method(), request.inventory(), request.factors(), request.gwpSet());

        double exact = ExactEvaluation.evaluate(calculation)
                .value(calculation.total())
                .orElseThrow()
                .doubleValue();
        double rough = DoubleEvaluation.evaluate(calculation.steps())[calculation.total()];

        assertEquals(exact, rough, exact * 1e-12);
    }

    @Test
    void whatIsMissingTravelsWithEveryReasonOnce() {
        var values = ExactEvaluation.evaluate(List.<Step>of(
                absent("a"), absent("b"), operation(Operator.SUM, 0, 1), operation(Operator.PRODUCT, 2, 0)));

        assertEquals(List.of(0, 1), values.causes(3));
        assertEquals(Optional.empty(), values.value(3));
    }

    @Test
    void aDivisionByZeroIsNamedAndHarmlessWhereItIsNotChosen() {
        var values = ExactEvaluation.evaluate(List.of(
                constant("1"),
                constant("0"),
                operation(Operator.QUOTIENT, 0, 1),
                operation(Operator.CHOICE, 1, 2, 0),
                operation(Operator.CHOICE, 0, 2, 0)));

        assertEquals(Optional.of(BigDecimal.ONE), values.value(3));
        var failure = values.undefined(4).orElseThrow();
        assertTrue(failure.getMessage().contains("gross"), failure::getMessage);
        assertTrue(failure.getMessage().contains("net / yield"), failure::getMessage);
    }

    @Test
    void oneSideThatSettlesAConditionIsEnough() {
        var values = ExactEvaluation.evaluate(List.of(
                absent("a"),
                constant("0"),
                constant("1"),
                operation(Operator.AND, 1, 0),
                operation(Operator.OR, 0, 2)));

        assertEquals(Optional.of(BigDecimal.ZERO), values.value(3));
        assertEquals(Optional.of(BigDecimal.ONE), values.value(4));
    }

    private static Step constant(String value) {
        return new Step.Constant(new BigDecimal(value), Unit.ONE, ANY);
    }

    private static Step absent(String name) {
        return new Step.Absent(Failure.of(EvaluationFailure.NO_ROWS, name, name), Unit.ONE, ANY);
    }

    private static Step operation(Operator operator, Integer... operands) {
        return new Step.Operation(operator, List.of(operands), Unit.ONE, ANY);
    }
}
