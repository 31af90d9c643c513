package org.tanji.engine.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.quantity.Unit;

/** What holds for any formula, over trees from fixed seeds. */
class FormulaLawsTest {

    private static final int TREES = 2000;

    @Test
    void aPrintedTreeReadsAsTheSameTree() {
        for (int seed = 0; seed < TREES; seed++) {
            var printed = PrintFormula.print(new AnyFormula(seed).expression(4));
            if (printed.length() > Tokens.MOST_CHARACTERS) {
                continue;
            }

            var read = FormulaParser.expression(FormulaText.alone(printed));

            assertEquals(printed, PrintFormula.print(read), () -> "read back from " + printed);
            assertEquals(read, FormulaParser.expression(FormulaText.alone(PrintFormula.print(read))));
        }
    }

    @Test
    void aPrintedConditionReadsAsTheSameCondition() {
        for (int seed = 0; seed < TREES; seed++) {
            var printed = PrintFormula.print(new AnyFormula(seed).condition(3));
            if (printed.length() > Tokens.MOST_CHARACTERS) {
                continue;
            }

            var read = FormulaParser.condition(FormulaText.alone(printed));

            assertEquals(printed, PrintFormula.print(read));
        }
    }

    @Test
    void everyPositionLiesInsideTheText() {
        for (int seed = 0; seed < TREES; seed++) {
            var random = new Random(seed);
            var text = new StringBuilder(PrintFormula.print(new AnyFormula(seed).expression(3)));
            for (int i = 0; i < 3 && text.length() > 1; i++) {
                text.setCharAt(random.nextInt(text.length()), "()+-*/.,<>=[]a1\uff08 ".charAt(random.nextInt(17)));
            }
            var formula = new FormulaText(text.toString(), offset -> {
                assertEquals(true, offset >= 0 && offset <= text.length(), text::toString);
                return FormulaText.alone("").locator().at(0);
            });

            try {
                FormulaParser.expression(formula);
            } catch (Failure refused) {
                assertEquals(1, refused.problems().size());
            }
        }
    }

    /** Trees of any shape, the same for the same seed. */
    private static final class AnyFormula {

        private static final List<String> NAMES = List.of("a", "b", "质量", "x_1");
        private static final List<String> UNITS = List.of("1", "kg", "kgCO2e/(t·km)", "%");

        private final Random random;

        AnyFormula(long seed) {
            random = new Random(seed);
        }

        Expression expression(int depth) {
            return switch (depth == 0 ? random.nextInt(3) : random.nextInt(9)) {
                case 0 ->
                    new Expression.Literal(
                            new BigDecimal(random.nextInt(10000))
                                    .movePointLeft(random.nextInt(4))
                                    .stripTrailingZeros(),
                            Unit.parse(any(UNITS)),
                            0);
                case 1 -> new Expression.Name(any(NAMES), 0);
                case 2 -> new Expression.Column(any(NAMES), any(NAMES), 0);
                case 3 -> new Expression.Negation(expression(depth - 1), 0);
                case 4 ->
                    new Expression.Call(Expression.Function.MAX, List.of(expression(depth - 1), expression(0)), 0);
                case 5 ->
                    new Expression.TableCall(
                            Expression.TableFunction.INTERPOLATE, any(NAMES), expression(depth - 1), 0);
                case 6 -> new Expression.Conditional(condition(depth - 1), expression(depth - 1), expression(0), 0);
                default ->
                    new Expression.Arithmetic(
                            any(List.of(Expression.Operator.values())),
                            expression(depth - 1),
                            expression(depth - 1),
                            0);
            };
        }

        Condition condition(int depth) {
            return switch (depth <= 0 ? random.nextInt(3) : random.nextInt(6)) {
                case 0 -> new Condition.Is(new Expression.Name(any(NAMES), 0), any(NAMES), 0);
                case 1 -> new Condition.Given(new Expression.Name(any(NAMES), 0), 0);
                case 2 ->
                    new Condition.Comparison(
                            any(List.of(Condition.Relation.values())), expression(1), expression(0), 0);
                case 3 -> new Condition.Not(condition(depth - 1), 0);
                case 4 -> new Condition.And(condition(depth - 1), condition(depth - 1), 0);
                default -> new Condition.Or(condition(depth - 1), condition(depth - 1), 0);
            };
        }

        private <T> T any(List<T> all) {
            return all.get(random.nextInt(all.size()));
        }
    }
}
