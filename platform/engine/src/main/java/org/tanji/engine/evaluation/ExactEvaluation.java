package org.tanji.engine.evaluation;

import static org.tanji.engine.evaluation.EvaluationFailure.OUTSIDE_LOOKUP;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.tanji.engine.evaluation.Outcome.Known;
import org.tanji.engine.evaluation.Outcome.Missing;
import org.tanji.engine.evaluation.Outcome.Undefined;
import org.tanji.engine.failure.Failure;

/**
 * Walks once through a calculation with DECIMAL128 numbers, in the order of its steps. What is missing or undefined
 * travels along with its reasons; it never turns into a number.
 */
public final class ExactEvaluation {

    private final List<Outcome> outcomes;

    private ExactEvaluation(int steps) {
        outcomes = new ArrayList<>(steps);
    }

    public static ExactValues evaluate(Calculation calculation) {
        return evaluate(calculation.steps());
    }

    static ExactValues evaluate(List<Step> steps) {
        var evaluation = new ExactEvaluation(steps.size());
        for (int number = 0; number < steps.size(); number++) {
            evaluation.outcomes.add(evaluation.outcome(number, steps.get(number)));
        }
        return new ExactValues(evaluation.outcomes);
    }

    private Outcome outcome(int number, Step step) {
        if (step instanceof Step.Operation operation) {
            return operation(operation);
        }
        if (step instanceof Step.Constant constant) {
            return new Known(constant.value());
        }
        if (step instanceof Step.Parameter parameter) {
            return new Known(parameter.value());
        }
        if (step instanceof Step.Lookup lookup) {
            return lookup(lookup);
        }
        return new Missing(List.of(number));
    }

    private Outcome operation(Step.Operation operation) {
        return switch (operation.operator()) {
            case CHOICE -> choice(operation.operands());
            case AND -> decided(operation.operands(), 0);
            case OR -> decided(operation.operands(), 1);
            case SUM,
                    DIFFERENCE,
                    PRODUCT,
                    QUOTIENT,
                    NEGATION,
                    MINIMUM,
                    MAXIMUM,
                    CEILING,
                    FLOOR,
                    ROUND,
                    ABSOLUTE,
                    SQUARE_ROOT,
                    POWER,
                    LESS,
                    LESS_OR_EQUAL,
                    EQUAL,
                    NOT -> strict(operation);
        };
    }

    private Outcome strict(Step.Operation operation) {
        var operands = operation.operands();
        var numbers = new BigDecimal[operands.size()];
        for (int i = 0; i < numbers.length; i++) {
            if (!(outcomes.get(operands.get(i)) instanceof Known known)) {
                return without(operands);
            }
            numbers[i] = known.value();
        }
        return ExactArithmetic.apply(operation, numbers);
    }

    private Outcome choice(List<Integer> operands) {
        var condition = outcomes.get(operands.get(0));
        if (condition instanceof Known known) {
            return outcomes.get(operands.get(known.value().signum() != 0 ? 1 : 2));
        }
        return condition;
    }

    /** One side that settles the matter is enough; the other may be missing or undefined. */
    private Outcome decided(List<Integer> operands, int settles) {
        int sum = 0;
        boolean open = false;
        for (int operand : operands) {
            if (outcomes.get(operand) instanceof Known known) {
                int truth = known.value().signum() == 0 ? 0 : 1;
                if (truth == settles) {
                    return new Known(BigDecimal.valueOf(settles));
                }
                sum += truth;
            } else {
                open = true;
            }
        }
        return open ? without(operands) : new Known(sum == 0 ? BigDecimal.ZERO : BigDecimal.ONE);
    }

    private Outcome without(List<Integer> operands) {
        var causes = new TreeSet<Integer>();
        for (int operand : operands) {
            var outcome = outcomes.get(operand);
            if (outcome instanceof Undefined) {
                return outcome;
            }
            if (outcome instanceof Missing missing) {
                causes.addAll(missing.causes());
            }
        }
        return new Missing(List.copyOf(causes));
    }

    private Outcome lookup(Step.Lookup lookup) {
        if (!(outcomes.get(lookup.argument()) instanceof Known argument)) {
            return outcomes.get(lookup.argument());
        }
        var found = ExactArithmetic.lookup(lookup, argument.value());
        return found.<Outcome>map(Known::new)
                .orElseGet(() -> new Undefined(Failure.of(
                        OUTSIDE_LOOKUP,
                        lookup.origin().name(),
                        argument.value(),
                        lookup.at().get(0),
                        lookup.at().get(lookup.at().size() - 1),
                        lookup.origin().text())));
    }
}
