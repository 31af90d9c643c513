package org.tanji.engine.uncertainty;

import java.util.List;

/** A sum that is being written onto a tape: which addends it has taken up already, and where they are. */
final class RunningSum {

    /** Numbers of the steps that vary, in the order of the sum. */
    final int[] addends;

    /** What does not vary, added up. */
    final double constant;

    /** Place in {@link #addends} of the next one to take up. */
    int next;

    /** Register of what was taken up so far; −1 before the first. */
    int accumulator = -1;

    private RunningSum(int[] addends, double constant) {
        this.addends = addends;
        this.constant = constant;
    }

    static RunningSum of(List<Integer> operands, double[] nominal, boolean[] varies) {
        double constant = operands.stream()
                .filter(operand -> !varies[operand])
                .mapToDouble(operand -> nominal[operand])
                .reduce(0, Double::sum);
        return new RunningSum(
                operands.stream()
                        .filter(operand -> varies[operand])
                        .mapToInt(Integer::intValue)
                        .toArray(),
                constant);
    }
}
