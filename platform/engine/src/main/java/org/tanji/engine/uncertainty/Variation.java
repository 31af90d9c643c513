package org.tanji.engine.uncertainty;

import java.util.List;
import org.tanji.engine.evaluation.Calculation;
import org.tanji.engine.evaluation.Step;
import org.tanji.engine.evaluation.Step.Operator;

/** Which steps of a calculation an uncertain parameter reaches, and which of them an output needs. */
final class Variation {

    private Variation() {}

    /** By number of step: whether its value differs from sample to sample. */
    static boolean[] of(Calculation calculation, double[] nominal) {
        var steps = calculation.steps();
        var varies = new boolean[steps.size()];
        for (int i = 0; i < varies.length; i++) {
            var step = steps.get(i);
            if (step instanceof Step.Parameter parameter) {
                varies[i] = parameter.spread().isPresent();
            } else if (step instanceof Step.Lookup lookup) {
                varies[i] = varies[lookup.argument()];
            } else if (step instanceof Step.Operation operation) {
                varies[i] = operands(operation, nominal, varies).stream().anyMatch(operand -> varies[operand]);
            }
        }
        return varies;
    }

    /** By number of step: whether it varies and an output depends on it. */
    static boolean[] reachable(List<Step> steps, boolean[] varies, double[] nominal, List<List<Integer>> outputs) {
        var reachable = new boolean[steps.size()];
        outputs.forEach(addends -> addends.forEach(step -> reachable[step] = varies[step]));
        for (int i = steps.size() - 1; i >= 0; i--) {
            if (reachable[i] && steps.get(i) instanceof Step.Operation operation) {
                operands(operation, nominal, varies).forEach(operand -> reachable[operand] |= varies[operand]);
            } else if (reachable[i] && steps.get(i) instanceof Step.Lookup lookup) {
                reachable[lookup.argument()] = true;
            }
        }
        return reachable;
    }

    /** The operands that matter: of a choice whose condition never varies, only the chosen one. */
    static List<Integer> operands(Step.Operation operation, double[] nominal, boolean[] varies) {
        var operands = operation.operands();
        if (operation.operator() != Operator.CHOICE || varies[operands.get(0)]) {
            return operands;
        }
        return List.of(nominal[operands.get(0)] != 0 ? operands.get(1) : operands.get(2));
    }

    /** The distribution of a parameter that varies. */
    static Distribution distribution(Step.Parameter parameter) {
        return Distribution.around(
                parameter.value().doubleValue(), parameter.spread().orElseThrow());
    }
}
